# Logistic regression and odds
label-logistic = Logistic regression
label-logistic-moderation = Logistic regression with a group
label-hosmer-lemeshow = Hosmer and Lemeshow's test
label-proportional-odds-moderation = Proportional odds model with a group
label-predicted-share = Predicted share
label-proportionality = Check of proportional odds
label-non-parallel = All predictors per threshold
label-nominal = One predictor per threshold
label-scale-effect = Spread by a predictor
label-brant = Brant's test
label-brant-term = Brant's test per coefficient

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
test-non-parallel = { $clear ->
    [yes] Not every predictor of “{ $x }” has the same odds ratio at every threshold.
   *[no] Nothing in these answers speaks against one odds ratio for all thresholds of “{ $x }”.
  } Likelihood ratio: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.{ $unbounded ->
    [0] { "" }
    [one] { " " }At one threshold nobody with a certain value stands on one of the sides, so p is rough.
   *[other] { " " }At { NUM($unbounded) } thresholds nobody with a certain value stands on one of the sides, so p is rough.
  }
test-nominal = { $clear ->
    [yes] The odds ratio of “{ $y }” for “{ $x }” is not the same at every threshold.
   *[no] Nothing in these answers speaks against one odds ratio of “{ $y }” for all thresholds of “{ $x }”.
  } Likelihood ratio: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.{ $unbounded ->
    [0] { "" }
    [one] { " " }At one threshold nobody with a certain value stands on one of the sides, so p is rough.
   *[other] { " " }At { NUM($unbounded) } thresholds nobody with a certain value stands on one of the sides, so p is rough.
  }
test-scale-effect = { $clear ->
    [yes] The answers to “{ $x }” are not spread as widely at every value of “{ $y }”.
   *[no] These answers leave open whether the answers to “{ $x }” are spread as widely at every value of “{ $y }”.
  } Likelihood ratio: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-brant = { $clear ->
    [yes] Separate logistic regressions of “{ $x }” do not give the same odds ratios at every threshold.
   *[no] Nothing in these answers speaks against equal odds ratios at all thresholds of “{ $x }”.
  } Brant: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.{ $unbounded ->
    [0] { "" }
    [one] { " " }At one threshold nobody with a certain value stands on one of the sides, so p is rough.
   *[other] { " " }At { NUM($unbounded) } thresholds nobody with a certain value stands on one of the sides, so p is rough.
  }
test-brant-term = { $clear ->
    [yes] Separate logistic regressions of “{ $x }” do not give the same odds ratio for “{ $y }” at every threshold.
   *[no] Nothing in these answers speaks against an equal odds ratio of “{ $y }” at all thresholds of “{ $x }”.
  } Brant: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.{ $unbounded ->
    [0] { "" }
    [one] { " " }At one threshold nobody with a certain value stands on one of the sides, so p is rough.
   *[other] { " " }At { NUM($unbounded) } thresholds nobody with a certain value stands on one of the sides, so p is rough.
  }
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
estimate-odds-joint-level = { $direction ->
    [up] The odds ratio of “{ $y }” for “{ $x }” is higher among “{ $z }” than among “{ $reference }”.
    [down] The odds ratio of “{ $y }” for “{ $x }” is lower among “{ $z }” than among “{ $reference }”.
   *[open] These answers leave open whether the odds ratio of “{ $y }” for “{ $x }” is another one among “{ $z }” than among “{ $reference }”.
  } Factor { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-odds-joint = { $direction ->
    [up] The odds ratio of “{ $y }” for “{ $x }” is higher together with “{ $z }”.
    [down] The odds ratio of “{ $y }” for “{ $x }” is lower together with “{ $z }”.
   *[open] These answers leave open whether the odds ratio of “{ $y }” for “{ $x }” is another one together with “{ $z }”.
  } Factor { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-predicted-share = The model predicts that { PERCENT($value, digits: 1) } ({ PERCENT($level) } interval { PERCENT($low, digits: 1) } to { PERCENT($high, digits: 1) }) answer “{ $y }” to “{ $x }”, n = { NUM($n) }, { NUM($n_missing) } without an answer.

about-logistic = Does an answer that somebody gives or not go with scores?
about-logistic-moderation = Does an answer that somebody gives or not go with a score as strongly in every group?
about-hosmer-lemeshow = Is an answer given as often as a logistic regression says, from small chances to large?
about-proportional-odds = Do higher answers go with scores, if only their order counts?
about-proportional-odds-moderation = Do higher answers go with a score as strongly in every group, if only their order counts?
about-proportionality = Does it hold that an odds ratio is the same at every threshold between two answers?

method-logistic = Logistic regression by maximum likelihood; of two answers the higher one counts. An odds ratio is how many times larger the chance of the answer gets, divided by the chance of the other. Standard errors from the observed information; intervals by Wald.
method-logistic-moderation = Logistic regression on a score and a group, without and with their interaction; the likelihood-ratio test compares the two models. The group is compared with its first level.
method-proportional-odds-moderation = Proportional odds model on a score and a group, without and with their interaction; the likelihood-ratio test compares the two models. The group is compared with its first level.
method-hosmer-lemeshow = Respondents in at most ten groups of about equal size, by the chance that the model gives them; observed and expected numbers laid beside a χ² distribution with two degrees of freedom less than there are groups. A large p does not prove that the model fits.
method-delta-logit = The share by the model; interval by the delta method on the logit of the share, so that it lies between 0 and 100%.
method-proportionality = The proportional odds model laid beside models in which the odds ratio may differ per threshold, of all predictors together and of each (likelihood ratio), beside separate logistic regressions per threshold (Brant, 1990), and beside models in which the spread may change with a predictor.
method-non-parallel = Likelihood-ratio test of the cumulative logit with odds ratios of their own per threshold against the same ones at all thresholds.
method-nominal = Likelihood-ratio test of a model in which only this predictor has odds ratios of its own per threshold.
method-scale-effect = Likelihood-ratio test of a model in which the latent spread may change with this predictor.
method-brant = Brant's (1990) Wald test: logistic regressions of a higher answer than each threshold, and whether their coefficients are equal.

assumes-straight-log-odds = The log odds of the answer change in a straight line with each score.
assumes-proportional-odds = The odds ratio is the same at every threshold between two answers.

fault-not-two-answers = This compares two answers, and “{ $score }” has { NUM($found) }. Choose a question with two answers, or a model for answers in order.
fault-one-threshold = “{ $score }” has two answers, so there is one threshold and nothing to compare. Logistic regression fits here.
fault-crossing = If the odds ratios differ per threshold of “{ $score }”, an answer would get a chance below 0 for some respondents. Join answers and look again.
fault-silent-threshold = At a threshold of “{ $score }” the answers say nothing of an odds ratio, since hardly anybody stands on one of its sides. Join answers or groups.
