# Verdicts on hypotheses
ruling-supported = Supported
ruling-contradicted = Contradicted
ruling-undecided = Undecided
rule-supported = The adjusted p is below { DEC($risk) } and the effect does not lie on another side than expected.
rule-other-side = The adjusted p is below { DEC($risk) }, but the effect lies on the other side.
rule-equivalent = The adjusted p is below { DEC($risk) }: the effect lies within plus or minus { DEC($smallest) }, the smallest effect that matters.
rule-not-equivalent = The whole interval lies outside plus or minus { DEC($smallest) }, the smallest effect that matters.
rule-open = The answers fit the effect that was expected, but they also fit no effect that matters.
rule-not-computed = Nothing could be computed for this hypothesis, so it stays undecided.
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
test-equivalence = Spearman's ρ between “{ $x }” and “{ $y }” is { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }). The test that it lies within plus or minus { DEC($smallest) } gives { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-share-against-bound = { $direction ->
    [up] More than { PERCENT($bound) } answered “{ $a }” to “{ $x }”.
    [down] Less than { PERCENT($bound) } answered “{ $a }” to “{ $x }”.
   *[open] These answers leave open whether more or less than { PERCENT($bound) } answer “{ $a }” to “{ $x }”.
  } The share minus that bound is { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }); z = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-paired-t = “{ $x }” minus “{ $y }” is { DEC($effect) } on average ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }); t = { DEC($statistic) }, df = { NUM($df1) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
method-equivalence = Two one-sided tests on Fisher's z of Spearman's ρ, with the standard error of Bonett and Wright (2000); the interval is the one that goes with these two tests.
method-score-test = Score test of a share against a bound, with Wilson's interval.
method-paired-t = Student's t of the difference between two answers of the same respondent.

# Faults of the test command
fault-unknown-procedure = There is no procedure “{ $procedure }”. Choose one of: { $known }.
fault-unknown-column = The study has no scale, item or group “{ $column }”. Look in study.toml for its name.
fault-columns = The procedure “{ $procedure }” takes { $needed } columns, not { $found }. Give them with --x, --y and --z.
fault-column-twice = “{ $column }” is named twice. Choose another column each time.
fault-not-a-score = “{ $column }” is a group; a scale or an item is needed here. Choose another column.
fault-not-a-group = “{ $column }” is a score; a group is needed here, or the quadrants. Choose another column.

# What each procedure answers
about-description = What does one score look like?
about-share = What share of the respondents belongs to each level of a group?
about-spearman = Do two scores rise together, however large the steps between answers are?
about-pearson = Do two scores rise together along a straight line?
about-kendall = How much more often do two respondents stand in the same order on both scores than in the opposite one?
about-gamma = The same, but only of pairs that are tied on neither score.
about-dependent = Is a score linked more strongly with one outcome than with another, among the same respondents?
about-paired-t = Do respondents answer two questions differently on average?
about-welch-t = Do two groups differ in their mean, however unequal their variances are?
about-mann-whitney = Does one of two groups tend to score higher than the other?
about-anova = Do groups differ in their means, assuming that their variances are equal?
about-welch = Do groups differ in their means, however unequal their variances are?
about-games-howell = Which pairs of groups differ, however unequal their variances and sizes are?
about-kruskal-wallis = Do some groups tend to score higher than others?

# Hypotheses that cannot be tested
fault-uncounted-answer = “{ $score }” has no answer “{ $answer }” to count. Correct level of the hypothesis in study.toml.
fault-outside-bounds = The value { DEC($value) } cannot be tested here: it has to lie between 0 and 1. Correct the hypothesis in study.toml.

# Headings of the command results
label-part-scales = Scales
label-part-quadrants = Quadrants
label-part-question = The main question
label-part-hypotheses = Hypotheses
