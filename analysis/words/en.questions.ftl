# Verdicts on hypotheses
ruling-supported = Supported
ruling-contradicted = Contradicted
ruling-undecided = Undecided
rule-supported = The adjusted p is below { DEC($risk) } and the effect lies where it was expected.
rule-other-side = The adjusted p is below { DEC($risk) }, but the effect lies on the other side.
rule-too-small = The interval shows an effect smaller than the smallest one that matters, { DEC($smallest) }.
rule-equivalent = The whole effect lies within plus or minus { DEC($smallest) }, the smallest effect that matters.
rule-not-equivalent = The whole interval lies outside plus or minus { DEC($smallest) }, the smallest effect that matters.
rule-open = The answers are compatible with the effect that was expected, and with no effect that matters.
rule-not-computed = Nothing could be computed for this hypothesis, so it stays open.
family-confirmatory = Planned beforehand
family-exploratory = Exploratory
kind-association = Association
kind-difference = Difference between groups
kind-moderation = Difference in the link between groups
kind-equivalence = No link that matters
kind-proportion = Share
kind-myth = Common belief
method-holm = Within each family (planned beforehand, exploratory) p is adjusted by Holm's method for the number of hypotheses that could be computed.

# Tests on hypotheses
label-equivalence = Equivalence, two one-sided tests
label-share-against-bound = Share against a bound
label-paired-t = Paired t test
label-mean-difference = Mean difference
label-share-above-bound = Share minus the bound
test-equivalence = Spearman's ρ between { $x } and { $y } is { DEC($effect) }; the test that it lies within plus or minus the smallest effect that matters gives { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-share-against-bound = The share that gave this answer to “{ $x }” differs { DEC($effect) } from what it is held against (z = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer).
test-paired-t = “{ $x }” and “{ $y }” differ { DEC($effect) } on average (t = { DEC($statistic) }, df = { NUM($df1) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer).
method-equivalence = Two one-sided tests on Fisher's z of Spearman's ρ, with the standard error of Bonett and Wright (2000).
method-score-test = Score test of a share against a bound, with Wilson's interval.
method-paired-t = Student's t of the difference between two answers of the same respondent.

# Faults of the test command
fault-unknown-procedure = There is no procedure “{ $procedure }”. Choose one of: { $known }.
fault-unknown-column = The study has no scale, item or group “{ $column }”. Look in study.toml how it is called.
fault-columns = The procedure “{ $procedure }” takes { $needed } columns, not { $found }. Give them with --x, --y and --z.
fault-not-a-score = “{ $column }” is a group; this procedure takes a scale or an item there.
fault-not-a-group = “{ $column }” is a score; this procedure takes a group or the quadrants there.

# What each procedure answers
about-description = What does one score look like?
about-share = How large a part of the respondents has each level?
about-spearman = Do two scores rise together, whatever the steps between answers mean?
about-pearson = Do two scores rise together along a straight line?
about-kendall = How much more often do two respondents stand in the same order on both scores than in the opposite one?
about-gamma = The same, of the pairs that are tied on neither score.
about-dependent = Is a score linked more strongly with one outcome than with another, among the same respondents?
about-paired-t = Do respondents answer two questions differently on average?
about-welch-t = Do two groups differ in their mean, whatever their variances?
about-mann-whitney = Does one of two groups tend to score higher than the other?
about-anova = Do several groups differ in their means, if their variances are equal?
about-welch = Do several groups differ in their means, whatever their variances?
about-games-howell = Which pairs of groups differ, whatever their variances and sizes?
about-kruskal-wallis = Does one of several groups tend to score higher than another?
