# Logistic regression and odds
label-logistic = Logistic regression
label-logistic-moderation = Logistic regression with a group
label-hosmer-lemeshow = Hosmer and Lemeshow's test
label-proportional-odds-moderation = Proportional odds model with a group

test-logistic = { $clear ->
    [yes] The predictors go with the answer “{ $a }” to “{ $x }”.
   *[no] These answers leave open whether the predictors go with the answer “{ $a }” to “{ $x }”.
  } Likelihood ratio: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }; McFadden's R² = { DEC($mcfadden) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-proportional-odds = { $clear ->
    [yes] The predictors go with higher or lower answers to “{ $x }”.
   *[no] These answers leave open whether the predictors go with higher or lower answers to “{ $x }”.
  } Likelihood ratio: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }; McFadden's R² = { DEC($mcfadden) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-hosmer-lemeshow = { $clear ->
    [yes] The answer “{ $a }” to “{ $x }” is not given as often as the model says.
   *[no] Nothing in these answers speaks against how often the model expects the answer “{ $a }” to “{ $x }”.
  } Hosmer-Lemeshow over { NUM($groups) } groups: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.

estimate-odds-score = { $model ->
    [event] { $direction ->
        [up] Those who score higher on “{ $y }” answer “{ $event }” to “{ $x }” more often.
        [down] Those who score higher on “{ $y }” answer “{ $event }” to “{ $x }” less often.
       *[open] These answers leave open whether those who score higher on “{ $y }” answer “{ $event }” to “{ $x }” more or less often.
      }
   *[order] { $direction ->
        [up] Those who score higher on “{ $y }” give a higher answer to “{ $x }” more often.
        [down] Those who score higher on “{ $y }” give a lower answer to “{ $x }” more often.
       *[open] These answers leave open whether those who score higher on “{ $y }” give a higher or a lower answer to “{ $x }”.
      }
  } Odds ratio per point { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-odds-level = { $model ->
    [event] { $direction ->
        [up] “{ $y }” answers “{ $event }” to “{ $x }” more often than “{ $reference }”.
        [down] “{ $y }” answers “{ $event }” to “{ $x }” less often than “{ $reference }”.
       *[open] These answers leave open whether “{ $y }” answers “{ $event }” to “{ $x }” more or less often than “{ $reference }”.
      }
   *[order] { $direction ->
        [up] “{ $y }” gives a higher answer to “{ $x }” more often than “{ $reference }”.
        [down] “{ $y }” gives a lower answer to “{ $x }” more often than “{ $reference }”.
       *[open] These answers leave open whether “{ $y }” gives a higher or a lower answer to “{ $x }” than “{ $reference }”.
      }
  } Odds ratio { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-odds-joint = { $direction ->
    [up] The odds ratio of “{ $y }” for “{ $x }” is higher where “{ $z }” is higher or holds.
    [down] The odds ratio of “{ $y }” for “{ $x }” is lower where “{ $z }” is higher or holds.
   *[open] These answers leave open whether the odds ratio of “{ $y }” for “{ $x }” changes with “{ $z }”.
  } Factor { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.

about-logistic = Does an answer that somebody gives or not go with scores?
about-logistic-moderation = Does an answer that somebody gives or not go with a score as strongly in every group?
about-hosmer-lemeshow = Is an answer given as often as a logistic regression says, from small chances to large?
about-proportional-odds = Do higher answers go with scores, if only their order counts?
about-proportional-odds-moderation = Do higher answers go with a score as strongly in every group, if only their order counts?

method-logistic = Logistic regression by maximum likelihood; of two answers the higher one counts. An odds ratio is how many times larger the chance of the answer gets, divided by the chance of the other. Standard errors from the observed information; intervals by Wald.
method-logistic-moderation = Logistic regression on a score and a group, without and with their interaction; the likelihood-ratio test compares the two models. The group is compared with its first level.
method-proportional-odds-moderation = Proportional odds model on a score and a group, without and with their interaction; the likelihood-ratio test compares the two models. The group is compared with its first level.
method-hosmer-lemeshow = Respondents in at most ten groups of about equal size, by the chance that the model gives them; observed and expected numbers laid beside a χ² distribution with two degrees of freedom less than there are groups. A large p does not prove that the model fits.

assumes-straight-log-odds = The log odds of the answer change in a straight line with each score.
assumes-proportional-odds = The odds ratio is the same at every threshold between two answers.

fault-not-two-answers = This compares two answers, and “{ $score }” has { NUM($found) }. Choose a question with two answers, or a model for answers in order.
