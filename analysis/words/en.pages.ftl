# The answer first, one sentence per part of the study
answer-link = { $direction ->
    [up] { $size ->
        [negligible] Respondents who score higher on “{ $x }” tend to score higher on “{ $y }” as well, but the link is very weak.
        [small] Respondents who score higher on “{ $x }” tend to score higher on “{ $y }” as well; the link is weak.
        [medium] Respondents who score higher on “{ $x }” tend to score higher on “{ $y }” as well; the link is moderately strong.
       *[large] Respondents who score higher on “{ $x }” tend to score higher on “{ $y }” as well; the link is strong.
      }
    [down] { $size ->
        [negligible] Respondents who score higher on “{ $x }” tend to score lower on “{ $y }”, but the link is very weak.
        [small] Respondents who score higher on “{ $x }” tend to score lower on “{ $y }”; the link is weak.
        [medium] Respondents who score higher on “{ $x }” tend to score lower on “{ $y }”; the link is moderately strong.
       *[large] Respondents who score higher on “{ $x }” tend to score lower on “{ $y }”; the link is strong.
      }
   *[open] These answers leave open whether “{ $x }” and “{ $y }” go together.
  } Spearman's ρ = { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
answer-within = { $differs ->
    [yes] The link is not equally strong everywhere: ρ runs from { DEC($low) } for “{ $lowest }” to { DEC($high) } for “{ $highest }”.
   *[open] These answers leave open whether the link differs by “{ $group }”: ρ runs from { DEC($low) } for “{ $lowest }” to { DEC($high) } for “{ $highest }”.
  } Test of equal correlations: χ² = { DEC($statistic) }, df = { NUM($df1) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } outside the comparison.
answer-moderation = { $differs ->
    [yes] The line is not equally steep everywhere: its slope differs by “{ $group }”.
   *[open] These answers leave open whether the slope of the line differs by “{ $group }”.
  } The interaction adds { DEC($effect, digits: 3) } to R²: F = { DEC($statistic) }, df = { NUM($df1) } and { NUM($df2) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
answer-order = { $step ->
    [group] { $differs ->
        [yes] At the same “{ $x }”, answers on “{ $y }” differ by “{ $group }”.
       *[open] These answers leave open whether answers on “{ $y }” differ by “{ $group }” at the same “{ $x }”.
      }
   *[link] { $differs ->
        [yes] Taken as an order too, “{ $y }” is not linked with “{ $x }” equally strongly everywhere: the odds ratio differs by “{ $group }”.
       *[open] These answers leave open whether the odds ratio of “{ $x }” differs by “{ $group }”.
      }
  } Likelihood ratio: χ² = { DEC($statistic) }, df = { NUM($df1) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
answer-bend = { $differs ->
    [yes] A straight line does not say everything: the link bends.
   *[open] These answers give no reason to doubt a straight line.
  } The square of the predictor adds { DEC($effect, digits: 3) } to R²: F = { DEC($statistic) }, df = { NUM($df1) } and { NUM($df2) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
answer-beside = { $differs ->
    [yes] “{ $outcome }” does not behave as “{ $first }” does: the two links differ in strength.
   *[open] These answers leave open whether “{ $outcome }” behaves as “{ $first }” does.
  } With “{ $outcome }” ρ = { DEC($value) }, with “{ $first }” ρ = { DEC($other) }; Williams' t = { DEC($statistic) }, df = { NUM($df1) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
answer-means = { $differs ->
    [yes] The average on “{ $score }” differs by “{ $group }”: highest for “{ $highest }” ({ DEC($high) }), lowest for “{ $lowest }” ({ DEC($low) }).
   *[open] These answers leave open whether the average on “{ $score }” differs by “{ $group }”: it runs from { DEC($low) } for “{ $lowest }” to { DEC($high) } for “{ $highest }”.
  } Welch's F = { DEC($statistic) }, df = { DEC($df1, digits: 0) } and { DEC($df2, digits: 1) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
answer-quadrants = The largest quadrant is “{ $largest }” ({ PERCENT($most) } of respondents), the smallest “{ $smallest }” ({ PERCENT($least) }); n = { NUM($n) }, { NUM($n_missing) } in no quadrant. Exactly on the cut of “{ $search }” are { NUM($tied_search) } of them, on that of “{ $decision }” { NUM($tied_decision) }.
answer-scales = { $of ->
    [one] Alpha is known of one scale, “{ $weakest }”: { DEC($alpha) }. From { DEC($least) } items count as hanging together well.
   *[other] In { NUM($sound) } of { NUM($of) } scales of two items or more the items hang together well, with an alpha of { DEC($least) } or more. Lowest is “{ $weakest }”, with an alpha of { DEC($alpha) }.
  }
answer-scales-none = No scale has two items or more, so there is nothing to say about how items hang together.
answer-scales-refused = Of no scale could be computed how its items hang together; the table says why.
answer-hypotheses = { $of ->
    [one] One hypothesis was tested
   *[other] { NUM($of) } hypotheses were tested
  }: { NUM($supported) } supported, { NUM($contradicted) } contradicted, { NUM($no_effect) } without an effect that matters, { NUM($undecided) } undecided.
answer-elsewhere = Under another rule for the cut, at most { NUM($moved) } of { NUM($n) } respondents ({ PERCENT($share) }) would be in another quadrant or in none.
answer-elsewhere-none = Nobody has a score on both axes, so no other rule can be compared.
answer-alpha = The { NUM($items) } items of “{ $scale }” have a Cronbach's alpha of { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), n = { NUM($n) }; { NUM($n_missing) } lack an answer.
answer-alpha-omega = The { NUM($items) } items of “{ $scale }” have a Cronbach's alpha of { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }) and an omega of { DEC($omega) }, n = { NUM($n) }; { NUM($n_missing) } lack an answer.
answer-score = On “{ $score }” respondents score { DEC($mean) } on average (median { DEC($median) }, standard deviation { DEC($sd) }), n = { NUM($n) }, { NUM($n_missing) } without a score.
answer-score-alone = One respondent has a score on “{ $score }”: { DEC($mean) }. { NUM($n_missing) } are without a score.
answer-fit = The model describes { PERCENT($r2) } of the differences in the outcome, n = { NUM($n) }, { NUM($n_missing) } without an answer.
answer-fit-ordinal = An odds ratio above 1 goes with higher answers, one below 1 with lower answers; n = { NUM($n) }, { NUM($n_missing) } without an answer.
answer-questionnaire = { $items ->
    [one] One question, answered by { NUM($most) } of { NUM($n) } respondents.
   *[other] { $alike ->
        [yes] { NUM($items) } questions, each answered by { NUM($most) } of { NUM($n) } respondents.
       *[no] { NUM($items) } questions, each answered by { NUM($least) } to { NUM($most) } of { NUM($n) } respondents.
      }
  }

# What a study may lack
lacks-question = This study names no main question. To see how two scores go together, add a [question] with a predictor and an outcome to its study.toml.
lacks-quadrants = This study has no quadrants. To see them, add [quadrants] with two axes, search and decision, to its study.toml.
lacks-groups = This study has no groups to compare. To see them, add a [groups.…] table to its study.toml, for example for the organisation.
lacks-hypotheses = This study states no hypotheses. To see them judged, add [[hypotheses]] to its study.toml.
lacks-scales = This study has no scales. To see them, add a [scales.…] table with its items to its study.toml.
lacks-items = This study names no questions. To see them, add an [items.…] table for each question to its study.toml.

# Parts of pages
label-part = Part
complexity-link = The link
complexity-quadrants = Per quadrant
complexity-slopes = Slopes
complexity-order = Odds ratios
complexity-others = Other scores
complexity-bend = Is it a straight line?
complexity-lines = The lines of the quadrants
complexity-covariates = With covariates
complexity-no-others = This study names no covariates and no second outcome. To see them here, add them to [question] in its study.toml.
quadrants-elsewhere = What another rule would give
quadrants-differ = Do the quadrants differ?
quadrants-per-group = The quadrants in each group
organisations-rest = Each group against all others together
organisations-rest-lead = Each row sets one group against all others together. The rows keep the order of the study, not that of the results.
scales-one-item = This scale has one item. How well items hang together can only be said of two or more.
section-rest = Other questions
questionnaire-missing = Who gave no answer, and why
wait-computing = This is being computed.
hypothesis-title = { $id } · { $kind }
hypothesis-text = { $id } { $text }
hypothesis-p = Within its family of { NUM($of) }, adjusted by Holm: { P($p) }.
hypothesis-date = Stated on { $date }.
ruling-mark-supported = **✓ Supported**
ruling-mark-contradicted = **✗ Contradicted**
ruling-mark-undecided = **? Undecided**

# Headings of tables
axis-effect = Effect, as a correlation
axis-slope = Slope: outcome per point of the predictor
axis-slope-odds = Slope: log odds per point of the predictor
label-everybody = Everybody
label-measures = Measures of the link
label-measure = Measure
label-interval-any = Interval
label-interval-any-odds = Interval of the odds ratio
label-p-holm = p (Holm)
label-p-adjusted = p (adjusted)
label-p-holm-mean = p of the mean (Holm)
label-term = Term
label-coefficient = Coefficient
label-coefficients = All coefficients
label-se = Standard error
label-odds-ratio = Odds ratio
label-odds-ratios = Odds ratios
label-intercept = Intercept
label-level-of = { $group }: { $level }
label-pair = Pair
label-pairs = Which pairs differ?
label-told = { $part }: { $said }
label-minus = { $first } minus { $second }
label-difference = Difference
label-sd = Standard deviation
label-item-rest = Item-rest correlation
label-alpha-if-dropped = Alpha without this item
label-loading = Loading
label-scale = Scale
label-items = Items
label-section = Part of the questionnaire
label-id = Id
label-reversed = Reversed
label-no-answer = Code for no answer
label-blank = Blank
label-outside = Invalid code
label-yes = yes
label-no = no
label-cut = Cut
label-ties = On the cut
label-cut-median = median
label-cut-mean = mean
label-cut-midpoint = midpoint
label-cut-fixed = fixed
label-ties-low = low
label-ties-high = high
label-ties-out = left out
label-cut-search = Cut, searching
label-cut-decision = Cut, deciding
label-moved = In another quadrant
label-chosen = rule in use
label-rest = All others
label-hypothesis = Hypothesis
label-kind = Kind
label-family = Family
label-effect = Effect
label-verdict = Verdict
label-procedure = Procedure
label-answers = What it answers
label-definition = How it is computed
label-assumes = Assumes
label-checked = Checked against
label-source = { $procedure }: [doi:{ $doi }](https://doi.org/{ $doi })

# How it was done
method-bend = Least squares with the predictor and its square against the predictor alone: F test of the change in R².
method-within = Spearman's ρ in each group, with Bonett and Wright's intervals. Whether the groups differ is tested on Fisher's z (homogeneity); p of the pairs is adjusted by Holm.
method-moderation = Least squares with the interaction against the model without it (F test). The slopes per group come from the model with the interaction, with errors that allow unequal variances (HC3); p of their differences is adjusted by Holm.
method-least-squares-hc3 = Least squares; standard errors, intervals and p allow unequal variances (HC3).
method-quadrants = A score above the cut of its axis is high. The cut rests on everybody with a score on that axis, also when a part is selected. The intervals of the shares are Wilson's.
method-rest = Links are compared on Fisher's z, means with Welch's t and Hedges' g (own minus others). p is adjusted by Holm over the rows.
method-questionnaire = Answers as they stand in the file, before reversing. A code for no answer is one that the study declares as such; blank was not asked or skipped; an invalid code lies outside the answers and counts nowhere.

# The methods page
methods-lead = Every number of Kwadrant comes from a small table: each combination of answers that occurs, and how many respondents gave it. This page tells how.
methods-scores = Scores
methods-scores-text = A score is the mean of the answered items of a scale, provided that at least half of them (or as many as the study says) are answered. A reversed item counts as lowest plus highest possible answer, minus the answer; the limits are those of the answer scale, not of the answers given. Each score is one division of two whole numbers, so that two scores that are equal on paper are equal here too.
methods-quadrants = Quadrants
methods-quadrants-text = Two scores are each cut into low and high: how much somebody searches, and how independently somebody decides. The cut is the median, the mean, the midpoint of the answer scale or a fixed number; a score exactly on it counts as low, as high, or not at all. The cut rests on everybody with a score on that axis; selecting a part does not move it.
methods-missing = No answer
methods-missing-text = A blank, a code that the study declares as “no answer” and an answer outside the limits all count as missing; the page Questionnaire tells them apart. Each result uses the respondents who have all its scores, and says how many were left out.
methods-tests = Procedures
methods-tests-text = No number is rounded before it is shown. What cannot be computed (constant answers, too few respondents, a perfect split) is said in words.
methods-checks = How the numbers were checked
methods-checks-text = Every procedure is compared with the numbers that R gives on the same answers, to about six digits or better, with one command: `python -m analysis verify FOLDER`. Part of those reference cases is in the project and runs with its tests. Results from counted combinations are also compared with row-by-row computation on random answers.
methods-limits = What the numbers cannot say
methods-limits-text = One person answered everything at one moment, so links may seem stronger than they are; people do not remember everything; they chose the experience themselves. A link is not a cause. A link that is left open is not a link of nought: look at the interval.
methods-privacy = Privacy
methods-privacy-text = Answers stay on the computer that runs Kwadrant. The pages hold counts and results, no rows of respondents; logs hold no answers. No request goes to anybody else: not for fonts, maps or statistics.
