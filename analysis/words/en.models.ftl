# Differences between groups
label-anova = Analysis of variance
label-welch = Welch's analysis of variance
label-kruskal-wallis = Kruskal-Wallis test
label-games-howell = Games-Howell comparison of pairs
label-welch-t = Welch's t test
label-student-t = Student's t test
label-mann-whitney = Mann-Whitney test
label-eta2 = Share of the variance between groups (η²)
label-omega2 = Share of the variance between groups, corrected (ω²)
label-epsilon2 = Share of the variance between groups, corrected (ε²)
label-rank-epsilon2 = Share of the variance of ranks between groups (ε²)
label-group-difference = Difference between means
label-hedges-g = Difference in standard deviations (Hedges' g)
label-cohens-d = Difference in standard deviations (Cohen's d)
label-rank-biserial = Rank-biserial correlation

test-anova = { $clear ->
    [yes] The groups by “{ $y }” differ in their mean on “{ $x }”.
   *[no] These answers leave open whether the groups by “{ $y }” differ in their mean on “{ $x }”.
  } Analysis of variance: F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }; η² = { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-welch = { $clear ->
    [yes] The groups by “{ $y }” differ in their mean on “{ $x }”.
   *[no] These answers leave open whether the groups by “{ $y }” differ in their mean on “{ $x }”.
  } Welch's analysis of variance: F({ NUM($df1) }, { DEC($df2, digits: 1) }) = { DEC($statistic) }, { P($p) }; η² = { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-kruskal-wallis = { $clear ->
    [yes] In some groups by “{ $y }” answers on “{ $x }” lie higher than in others.
   *[no] These answers leave open whether answers on “{ $x }” lie higher in some groups by “{ $y }” than in others.
  } Kruskal-Wallis: H({ NUM($df1) }) = { DEC($statistic) }, { P($p) }; ε² = { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-games-howell = { $direction ->
    [up] By “{ $y }”, “{ $b }” scores higher on “{ $x }” than “{ $a }”.
    [down] By “{ $y }”, “{ $b }” scores lower on “{ $x }” than “{ $a }”.
   *[open] These answers leave open whether, by “{ $y }”, “{ $a }” and “{ $b }” differ on “{ $x }”.
  } Difference { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }), { P($p) } (Games-Howell), n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-welch-t = { $clear ->
    [yes] By “{ $y }”, “{ $a }” and “{ $b }” differ in their mean on “{ $x }”.
   *[no] These answers leave open whether, by “{ $y }”, “{ $a }” and “{ $b }” differ in their mean on “{ $x }”.
  } “{ $a }” minus “{ $b }” is { DEC($effect) } standard deviations (Hedges' g, { PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }); Welch's t({ DEC($df1, digits: 1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-student-t = { $clear ->
    [yes] By “{ $y }”, “{ $a }” and “{ $b }” differ in their mean on “{ $x }”.
   *[no] These answers leave open whether, by “{ $y }”, “{ $a }” and “{ $b }” differ in their mean on “{ $x }”.
  } “{ $a }” minus “{ $b }” is { DEC($effect) } standard deviations (Hedges' g, { PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }); Student's t({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-mann-whitney = { $clear ->
    [yes] By “{ $y }”, “{ $a }” and “{ $b }” differ in how high their answers on “{ $x }” lie.
   *[no] These answers leave open whether, by “{ $y }”, “{ $a }” and “{ $b }” differ in how high their answers on “{ $x }” lie.
  } Rank-biserial correlation, “{ $a }” against “{ $b }”: { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }); Mann-Whitney U = { DEC($statistic, digits: 1) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.

estimate-eta2 = Of the differences in “{ $x }”, { PERCENT($value, digits: 1) } lies between the groups by “{ $y }” (η², { PERCENT($level) } interval { PERCENT($low, digits: 1) } to { PERCENT($high, digits: 1) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-omega2 = Corrected for chance, { PERCENT($value, digits: 1) } of the differences in “{ $x }” lies between the groups by “{ $y }” (ω², { PERCENT($level) } interval { PERCENT($low, digits: 1) } to { PERCENT($high, digits: 1) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-epsilon2 = Corrected for chance, { PERCENT($value, digits: 1) } of the differences in “{ $x }” lies between the groups by “{ $y }” (ε², { PERCENT($level) } interval { PERCENT($low, digits: 1) } to { PERCENT($high, digits: 1) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-rank-epsilon2 = Of the differences in rank on “{ $x }”, { PERCENT($value, digits: 1) } lies between the groups by “{ $y }” (ε², { PERCENT($level) } interval { PERCENT($low, digits: 1) } to { PERCENT($high, digits: 1) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-group-difference = Two groups by “{ $y }” differ { DEC($value) } on average on “{ $x }” ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-hedges-g = Two groups by “{ $y }” differ { DEC($value) } standard deviations on “{ $x }” (Hedges' g, { PERCENT($level) } interval { DEC($low) } to { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-cohens-d = Two groups by “{ $y }” differ { DEC($value) } standard deviations on “{ $x }” (Cohen's d, { PERCENT($level) } interval { DEC($low) } to { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-rank-biserial = Of two groups by “{ $y }”, how much more often the first scores higher on “{ $x }” than lower: { DEC($value) } (rank-biserial correlation, { PERCENT($level) } interval { DEC($low) } to { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.

method-anova = Fisher's analysis of variance; it takes the spread to be the same in every group.
method-welch = Welch's analysis of variance (1951), in which groups may differ in spread. η² comes from the ordinary analysis of variance, as Welch's has none of its own.
method-kruskal-wallis = Kruskal and Wallis' test on ranks; equal answers share the middle of their ranks, and the test is corrected for them. ε² = H / (n − 1).
method-games-howell = Games and Howell's comparison of all pairs: Welch's standard errors and degrees of freedom, p and intervals from the studentized range, so that they hold for all pairs together.
method-welch-t = Welch's t test, in which the two groups may differ in spread. The effect is Hedges' g, in pooled standard deviations.
method-student-t = Student's t test; it takes the spread to be the same in both groups. The effect is Hedges' g, in pooled standard deviations.
method-mann-whitney = Mann and Whitney's test by the normal approximation, corrected for equal answers and for continuity.
method-noncentral-f = The interval holds every share for which the F found is not unusual (noncentral F distribution).
method-noncentral-t = The interval holds every effect for which the t found is not unusual (noncentral t distribution).
method-rank-biserial = The share of pairs in which the first group scores higher, minus the share in which it scores lower; interval by Fisher's z.

# Models
label-least-squares = Least squares
label-proportional-odds = Proportional-odds model
label-simple-slopes = Slope per group
label-model-f = The whole model
label-r2 = Explained variance (R²)
label-r2-change = Change in explained variance (ΔR²)
label-wald = Wald test with HC3 errors
label-likelihood-ratio = Likelihood-ratio test

test-model-f = { $clear ->
    [yes] The predictors together go with “{ $x }”.
   *[no] These answers leave open whether the predictors together go with “{ $x }”.
  } R² = { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }), F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-r2-change = { $clear ->
    [yes] The added terms make the description of “{ $x }” better.
   *[no] These answers leave open whether the added terms make the description of “{ $x }” better.
  } ΔR² = { DEC($effect, digits: 3) } ({ PERCENT($level) } interval { DEC($effect_low, digits: 3) } to { DEC($effect_high, digits: 3) }), F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-wald = { $clear ->
    [yes] The added terms make the description of “{ $x }” better, also when the spread is not the same everywhere.
   *[no] These answers leave open whether the added terms make the description of “{ $x }” better.
  } Wald test with { $errors } errors: F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-likelihood-ratio = { $clear ->
    [yes] The added terms make the description of “{ $x }” better.
   *[no] These answers leave open whether the added terms make the description of “{ $x }” better.
  } Likelihood ratio: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.

estimate-r2 = The model describes { PERCENT($value, digits: 1) } of the differences in “{ $x }” (R², { PERCENT($level) } interval { PERCENT($low, digits: 1) } to { PERCENT($high, digits: 1) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-r2-change = The added terms describe { PERCENT($value, digits: 1) } more of the differences in “{ $x }” (ΔR², { PERCENT($level) } interval { PERCENT($low, digits: 1) } to { PERCENT($high, digits: 1) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.

method-least-squares = Ordinary least squares; every respondent counts once. Groups are compared with their first level. Beside the classic standard errors stand HC3 errors, which allow the spread to differ.
method-model-f = F test of all predictors together against none.
method-r2-change = F test of the change in explained variance. The interval of ΔR² is that of the share of what the smaller model leaves over, times what it leaves over.
method-wald = Wald's F over the added coefficients, with HC3 errors.
method-proportional-odds = Proportional-odds model (cumulative logit) by maximum likelihood: only the order of the answers counts, and an odds ratio is the same at every threshold. Standard errors from the observed information; intervals are Wald's.
method-likelihood-ratio = Twice the difference in log-likelihood, held against a χ² distribution.
method-simple-slopes = Slope per group from the model of everybody with the interaction; p of the differences is adjusted by Holm, or by Tukey where that was asked.
method-simple-slopes-ordinal = Slope per group in log odds from the proportional-odds model with the interaction (Wald tests); p of the differences is adjusted by Holm, or by Tukey where that was asked.

# What cannot be computed
fault-too-few-answers = { $found ->
    [0] No respondent has
    [one] Only one respondent has
   *[other] Only { NUM($found) } respondents have
  } all the answers needed here; this takes at least { NUM($needed) }. Select more respondents, or join groups.
fault-too-few-groups = { $found ->
    [0] No group has
    [one] Only one group has
   *[other] Only { NUM($found) } groups have
  } answers that can be compared; this takes at least { NUM($needed) } groups. Select more respondents, or choose another grouping.
fault-constant-score = Everybody has the same score on “{ $score }”. Choose another scale or select more respondents.
fault-constant-group = Within a group by “{ $group }”, everybody has the same score on “{ $score }”, so how sure its mean is cannot be known. Join groups, or choose a test on ranks.
fault-not-two-groups = This compares two groups, and “{ $group }” has { NUM($found) } with respondents. Select two, or choose a test for more groups.
fault-collinear = “{ $term }” follows from the other predictors, so the two cannot be told apart. Leave one of them out, or join groups with few respondents.
fault-separation = “{ $score }” splits the answers: on one side of it nobody gives the answers of the other side, so no odds can be estimated. Join groups or answers, or leave “{ $score }” out.
fault-perfect-fit = The predictors give “{ $score }” exactly, so nothing is left to tell how sure that is. Check whether a predictor holds the same answers, and leave it out.
fault-leverage = “{ $term }” hangs on a single respondent, so how sure it is cannot be known. Join groups, or select more respondents.
