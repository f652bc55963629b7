# The answer first, one sentence per part of the study
answer-link = { $direction ->
    [up] { $size ->
        [negligible] Who scores higher on “{ $x }” also tends, very slightly, to score higher on “{ $y }”.
        [small] Who scores higher on “{ $x }” also tends to score somewhat higher on “{ $y }”.
        [medium] Who scores higher on “{ $x }” also tends to score clearly higher on “{ $y }”.
       *[large] Who scores higher on “{ $x }” also tends to score much higher on “{ $y }”.
      }
    [down] { $size ->
        [negligible] Who scores higher on “{ $x }” tends, very slightly, to score lower on “{ $y }”.
        [small] Who scores higher on “{ $x }” tends to score somewhat lower on “{ $y }”.
        [medium] Who scores higher on “{ $x }” tends to score clearly lower on “{ $y }”.
       *[large] Who scores higher on “{ $x }” tends to score much lower on “{ $y }”.
      }
   *[open] Whether “{ $x }” and “{ $y }” go together, these answers leave open.
  } Spearman's ρ = { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
answer-within = { $differs ->
    [yes] The link is not equally strong everywhere: it is weakest among “{ $lowest }” (ρ = { DEC($low) }) and strongest among “{ $highest }” (ρ = { DEC($high) }).
   *[open] Whether the link differs between the parts of “{ $group }”, these answers leave open: ρ runs from { DEC($low) } (“{ $lowest }”) to { DEC($high) } (“{ $highest }”).
  } Test of equal correlations: χ² = { DEC($statistic) }, df = { NUM($df1) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
answer-moderation = { $differs ->
    [yes] How steeply the line rises depends on “{ $group }”.
   *[open] Whether the steepness of the line depends on “{ $group }”, these answers leave open.
  } The interaction adds { DEC($effect, digits: 3) } to the explained variance: F = { DEC($statistic) }, df = { NUM($df1) } and { NUM($df2) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
answer-bend = { $differs ->
    [yes] A straight line does not tell everything: the link bends.
   *[open] These answers give no reason to doubt a straight line.
  } A square adds { DEC($effect, digits: 3) } to the explained variance: F = { DEC($statistic) }, df = { NUM($df1) } and { NUM($df2) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
answer-beside = { $differs ->
    [yes] “{ $outcome }” is not the same as “{ $first }”: the two links differ in strength.
   *[open] Whether “{ $outcome }” is linked more or less strongly than “{ $first }”, these answers leave open.
  } ρ = { DEC($value) } beside ρ = { DEC($other) }; Williams' t = { DEC($statistic) }, df = { NUM($df1) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
answer-means = { $differs ->
    [yes] On “{ $score }”, “{ $highest }” scores highest on average ({ DEC($high) }) and “{ $lowest }” lowest ({ DEC($low) }).
   *[open] Whether the parts of “{ $group }” differ on “{ $score }”, these answers leave open: means run from { DEC($low) } to { DEC($high) }.
  } Welch's F = { DEC($statistic) }, df = { DEC($df1, digits: 0) } and { DEC($df2, digits: 1) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
answer-quadrants = Most respondents are “{ $largest }” ({ PERCENT($most) }), fewest “{ $smallest }” ({ PERCENT($least) }); n = { NUM($n) }, { NUM($n_missing) } in no quadrant. Exactly on a cut stand { NUM($tied_search) } respondents (searching) and { NUM($tied_decision) } (deciding).
answer-scales = { $of ->
    [one] One scale was looked at; the
   *[other] { NUM($sound) } of { NUM($of) } scales hang together well (alpha of { DEC($least) } or more); the
  } weakest is “{ $weakest }”, with an alpha of { DEC($alpha) }.
answer-scales-none = No scale has two items or more, so there is nothing to compare its items by.
answer-hypotheses = Of { NUM($of) } hypotheses { NUM($supported) } are supported, { NUM($contradicted) } contradicted and { NUM($undecided) } undecided.
answer-elsewhere = Another rule for the cut would place at most { NUM($moved) } of { NUM($n) } respondents ({ PERCENT($share) }) elsewhere; each row of the table tells how many.
answer-elsewhere-none = There is no other rule to compare with.
answer-alpha = The { NUM($items) } items of “{ $scale }” have a Cronbach's alpha of { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } without all answers.
answer-alpha-omega = The { NUM($items) } items of “{ $scale }” have a Cronbach's alpha of { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }) and an omega of { DEC($omega) }, n = { NUM($n) }, { NUM($n_missing) } without all answers.
answer-score = On “{ $score }” respondents score { DEC($mean) } on average (median { DEC($median) }, standard deviation { DEC($sd) }), n = { NUM($n) }, { NUM($n_missing) } without a score.
answer-fit = The model explains { PERCENT($r2) } of the differences in the outcome, n = { NUM($n) }, { NUM($n_missing) } without an answer.
answer-fit-ordinal = Odds ratios above 1 mean: higher answers are more likely, n = { NUM($n) }, { NUM($n_missing) } without an answer.
answer-questionnaire = { $items ->
    [one] One question, answered by { NUM($most) } of { NUM($n) } respondents.
   *[other] { NUM($items) } questions, each answered by { NUM($least) } to { NUM($most) } of { NUM($n) } respondents.
  }

# What a study may lack
lacks-question = This study does not say which two scores are to be linked. Add a [question] with a predictor and an outcome to its study.toml.
lacks-quadrants = This study has no quadrants. Add [quadrants] with two axes, search and decision, to its study.toml.
lacks-groups = This study has no groups, so there is nothing to compare. Add a [groups.…] table, for example for the organisation, to its study.toml.
lacks-hypotheses = This study states no hypotheses. Add [[hypotheses]] to its study.toml.
lacks-scales = This study has no scales. Add a [scales.…] table with its items to its study.toml.
lacks-items = This study has no items. Add an [items.…] table for each question to its study.toml.

# Parts of pages
label-part = Part
complexity-link = The link
complexity-quadrants = Per quadrant
complexity-slopes = Slopes
complexity-order = As an order
complexity-others = Beside it
complexity-bend = Is it a straight line?
complexity-lines = The lines of the quadrants
complexity-covariates = With covariates
complexity-no-others = This study names no covariates and no second outcome. Add them to [question] in its study.toml.
quadrants-elsewhere = What another rule would give
quadrants-differ = Do the quadrants differ?
quadrants-per-group = The quadrants in each part
organisations-rest = Each against all others together
organisations-rest-lead = Every row sets one part against all the others together; the parts stand in the order of the study, not of their results.
scales-one-item = This scale has one item. How well items hang together can only be told of two or more.
section-rest = Other questions
questionnaire-missing = Who gave no answer, and why
wait-computing = This is being computed.
hypothesis-title = { $id } · { $kind }
hypothesis-text = { $id } { $text }
hypothesis-p = Adjusted for the { NUM($of) } hypotheses of its family: { P($p) }.
hypothesis-date = Stated on { $date }.
ruling-mark-supported = **✓ Supported**
ruling-mark-contradicted = **✗ Contradicted**
ruling-mark-undecided = **? Undecided**

# Headings of tables
axis-slope = Slope of the outcome on the predictor
label-everybody = Everybody
label-measures = Measures of the link
label-measure = Measure
label-interval-any = Interval
label-interval-any-odds = Interval of the ratio
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
label-difference = Difference
label-difference-z = Difference of ρ
label-sd = Standard deviation
label-item-rest = Item-rest correlation
label-alpha-if-dropped = Alpha without it
label-loading = Loading
label-scale = Scale
label-items = Items
label-section = Part of the questionnaire
label-id = Id
label-reversed = Reversed
label-no-answer = Said: no answer
label-blank = Blank
label-outside = Not an answer
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
label-cut-search = Cut of searching
label-cut-decision = Cut of deciding
label-moved = Elsewhere
label-chosen = this one
label-rest = All others
label-hypothesis = Hypothesis
label-kind = Kind
label-family = Family
label-effect = Effect
label-verdict = Verdict
label-procedure = Procedure
label-answers = What it answers
label-definition = Definition
label-source = { $procedure }: [doi:{ $doi }](https://doi.org/{ $doi })

# How it was done
method-bend = Least squares with the predictor and its square against the predictor alone: F test of the change in explained variance.
method-within = Spearman's ρ inside each part; the intervals are Bonett and Wright's. Whether the parts differ is tested on Fisher's z (homogeneity), pairs are adjusted by Holm.
method-moderation = Least squares with the interaction against the model without it (F test). The slopes per part come from the model with the interaction, with errors that allow unequal variances (HC3); their differences are adjusted by Holm.
method-least-squares-hc3 = Least squares; standard errors, intervals and p allow unequal variances (HC3).
method-quadrants = A score above the cut of its axis is high. The cut rests on everybody with a score on that axis, also under a selection. The intervals of the shares are Wilson's.
method-rest = Links are compared on Fisher's z, means with Welch's t and Hedges' g (own minus others). p is adjusted by Holm over the rows.
method-questionnaire = Answers as they stand in the file, before reversing. “Said: no answer” are codes that the study declares as such; “blank” was not asked or skipped; “not an answer” is a code outside the limits, left out everywhere.

# The methods page
methods-lead = Every number of Kwadrant comes from one small table: each combination of answers that occurs, with how many respondents gave it. Here is how.
methods-scores = Scores
methods-scores-text = A score is the mean of the answered items of a scale, once at least half of them (or as many as the study says) are answered. A reversed item counts as lowest plus highest possible answer, minus the answer; the limits are those of the answer scale, not of the answers given. Scores are one division of two whole numbers, so that two scores which are equal on paper are equal here too.
methods-quadrants = Quadrants
methods-quadrants-text = Two scores are each cut in low and high: how much somebody searches, and how independently somebody decides. The cut is the median, the mean, the midpoint of the answer scale or a fixed number; a score exactly on it counts as low, high, or not at all. The cut rests on everybody with a score on that axis; a selection does not move it.
methods-missing = No answer
methods-missing-text = A blank, a code that the study declares as “no answer”, and an answer outside the limits are missing, and told apart on the questionnaire page. Each result uses the respondents who have all its scores, and says how many were left out.
methods-tests = Procedures
methods-tests-text = No number is rounded before it is shown. What cannot be computed (constant answers, too few respondents, a perfect split) is said in words.
methods-checks = How the numbers were checked
methods-checks-text = Every procedure is compared with numbers that R gives on the same answers, to about six digits or better, with one command: `python -m analysis verify FOLDER`. Part of those reference cases is in the project and runs with its tests. Results from counted combinations are also compared with row-by-row computation on random answers.
methods-limits = What the numbers cannot say
methods-limits-text = One person answered everything at one moment, so links may be inflated; people recall imperfectly; they chose the experience themselves. A link is not a cause. A link that is left open is not a link of nought: look at the interval.
methods-privacy = Privacy
methods-privacy-text = Answers stay on the machine that runs Kwadrant. The pages hold counts and results, no rows of respondents; logs hold no answers. No request goes to anybody else: no fonts, no maps, no statistics.
