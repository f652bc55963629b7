# Two groups, and several
fault-not-a-setting = “{ $setting }” is no number of this procedure. Write it as name=number; this one takes: { $known }.
fault-constant-distance = Within each group by “{ $group }”, everybody lies equally far from the middle on “{ $score }”, so nothing shows whether the spread differs. Select more respondents or choose another score.
fault-constant-difference = The difference between “{ $score }” and “{ $other }” is the same for every respondent, so how sure it is cannot be known. Choose another pair of questions or select more respondents.
fault-no-bound = The smallest difference that matters is { DEC($value) }, and it has to be above 0. Name it in the unit of the score.

assumes-normal-scores = The scores themselves follow a normal curve in each group; more respondents do not mend it.
assumes-same-shape = The two groups differ in height only, not in shape or spread.
assumes-symmetric = The differences lie equally far above and below their middle.

label-variance-ratio = Ratio of two variances
label-levene = Levene's test
label-brown-forsythe = Brown-Forsythe test
label-bartlett = Bartlett's test of equal variances
label-fligner = Fligner-Killeen test
label-shapiro-wilk = Shapiro-Wilk test
label-shapiro-residuals = Shapiro-Wilk test of distances to the group mean
label-superiority = Probability of superiority
label-hodges-lehmann = Hodges-Lehmann shift
label-cohens-d-unpooled = Difference in standard deviations (Cohen's d, not pooled)
label-glass-delta = Difference in standard deviations of the second group (Glass' Δ)
label-equivalence-means = Equivalence of two means, two one-sided tests
label-one-sample-t = t test against a value
label-one-sample-d = Distance to a value in standard deviations (Cohen's d)
label-mean-above-value = Mean less a value
label-one-sample-signed-rank = Signed-rank test against a value
label-signed-rank = Wilcoxon signed-rank test
label-signed-rank-pratt = Signed-rank test by Pratt
label-matched-rank-biserial = Matched rank-biserial correlation
label-cohens-dz = Mean difference in standard deviations (Cohen's d_z)

about-student-t = Do two groups differ in their mean, if their variances are equal?
about-group-difference = How many points do the means of two groups lie apart?
about-hedges-g = How many standard deviations do two groups lie apart, without the bias of small groups?
about-cohens-d = How many standard deviations do two groups lie apart?
about-cohens-d-unpooled = How many standard deviations do two groups lie apart, however unequal their variances are?
about-glass-delta = How many standard deviations of the second group does the first lie above it?
about-superiority = How often does somebody of the first group score higher than somebody of the second?
about-hodges-lehmann = How far does one group lie above the other, by the middle of all differences?
about-equivalence-means = Do two groups lie so near each other that the difference does not matter?
about-variance-ratio = Is one of two groups more widely spread, if scores follow a normal curve?
about-levene = Are groups equally spread around their means?
about-brown-forsythe = Are groups equally spread around their medians?
about-bartlett = Are groups equally spread, if scores follow a normal curve?
about-fligner = Are groups equally spread, by the order of the distances alone?
about-shapiro-wilk = Does a score follow a normal curve?
about-shapiro-residuals = Do the distances to the group means follow a normal curve?
about-one-sample-t = Does a score lie above or below a value on average?
about-one-sample-d = How many standard deviations does a score lie above a value?
about-one-sample-signed-rank = Do answers lie above a value more than below it?
about-signed-rank = Do respondents answer one question higher than another, by the order of the differences?
about-signed-rank-pratt = Do respondents answer one question higher than another, if equal answers count too?
about-cohens-dz = How many standard deviations of their difference do two answers lie apart?

method-group-difference = The mean of the first group minus that of the second, with Welch's standard error and degrees of freedom.
method-hedges-g = The difference between two means over the pooled standard deviation, with its bias taken out exactly (gamma functions); interval from the noncentral t distribution.
method-cohens-d = The difference between two means over the pooled standard deviation; interval from the noncentral t distribution.
method-cohens-d-unpooled = The difference between two means over the root of the mean of both variances; interval from the noncentral t distribution of Welch's test.
method-glass-delta = The difference between two means over the standard deviation of the second group; interval from the noncentral t distribution.
method-mann-whitney-exact = Mann and Whitney's test; p counts every order the respondents could stand in.
method-superiority = Of all pairs of one respondent of each group, the share in which the first scores higher; equal answers count half. Interval by Fisher's z.
method-hodges-lehmann = The median of all differences between somebody of the first group and somebody of the second; the interval holds the shifts that the Mann-Whitney test would not reject.
method-equivalence-means = Two one-sided Welch t tests: is the difference above minus the smallest that matters, and below plus it? p is the larger of the two. The interval is that of both tests together.
method-variance-ratio = The variance of the first group over that of the second, with the F distribution.
method-levene = Analysis of variance of the distances to the mean of one's own group.
method-brown-forsythe = Analysis of variance of the distances to the median of one's own group.
method-bartlett = Bartlett's corrected likelihood ratio of equal variances, held against χ².
method-fligner = Normal scores of the ranks of the distances to the median of one's own group, held against χ².
method-shapiro-wilk = Shapiro and Wilk's W with Royston's p (1995), for 3 to 5,000 respondents. Answers on a scale of whole numbers never follow a normal curve exactly.
method-shapiro-residuals = Shapiro and Wilk's W of the distances to the mean of one's own group, with Royston's p (1995).
method-one-sample-t = Student's t of the mean less the value.
method-one-sample-d = The mean less the value, over the standard deviation; interval from the noncentral t distribution.
method-one-sample-signed-rank = Wilcoxon's signed-rank test of the distances to the value; who scores the value itself is left out. Corrected for equal distances and for continuity.
method-signed-rank = Wilcoxon's signed-rank test; who answers both questions the same is left out. Corrected for equal differences and for continuity.
method-signed-rank-pratt = Wilcoxon's signed-rank test as Pratt has it (1959): who answers both questions the same takes part in the ranking and is left out after it.
method-matched-rank-biserial = The share of the ranks of the differences that is positive, less the share that is negative; interval by Fisher's z.
method-cohens-dz = The mean difference over the standard deviation of the differences; interval from the noncentral t distribution.

estimate-cohens-d-unpooled = Two groups by “{ $y }” differ { DEC($value) } standard deviations on “{ $x }” (Cohen's d, not pooled, { PERCENT($level) } interval { DEC($low) } to { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-glass-delta = Two groups by “{ $y }” differ { DEC($value) } standard deviations of the second on “{ $x }” (Glass' Δ, { PERCENT($level) } interval { DEC($low) } to { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-superiority = In { PERCENT($value, digits: 1) } of all pairs by “{ $y }”, the respondent of the first group scores higher on “{ $x }” (equal answers count half; { PERCENT($level) } interval { PERCENT($low, digits: 1) } to { PERCENT($high, digits: 1) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-hodges-lehmann = { $direction ->
    [up] The first group by “{ $y }” lies higher on “{ $x }” than the second.
    [down] The first group by “{ $y }” lies lower on “{ $x }” than the second.
   *[open] These answers leave open which of two groups by “{ $y }” lies higher on “{ $x }”.
  } Hodges-Lehmann shift { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-variance-ratio = The variance on “{ $x }” of the first group by “{ $y }” is { DEC($value) } times that of the second ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-mean-above-value = On average “{ $x }” lies { DEC($value) } above the value ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-one-sample-d = “{ $x }” lies { DEC($value) } standard deviations above the value on average (Cohen's d, { PERCENT($level) } interval { DEC($low) } to { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-cohens-dz = “{ $x }” minus “{ $y }” is { DEC($value) } standard deviations of the differences on average (Cohen's d_z, { PERCENT($level) } interval { DEC($low) } to { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-matched-rank-biserial = How much more the ranks of the differences lie above 0 than below it: { DEC($value) } (matched rank-biserial correlation, { PERCENT($level) } interval { DEC($low) } to { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.

test-equivalence-means = { $clear ->
    [yes] By “{ $y }”, “{ $a }” and “{ $b }” lie less than { DEC($smallest) } apart on “{ $x }”.
   *[no] These answers leave open whether “{ $a }” and “{ $b }”, by “{ $y }”, lie less than { DEC($smallest) } apart on “{ $x }”.
  } Difference between the means { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }); two one-sided tests by Welch, t({ DEC($df1, digits: 1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-variance-ratio = { $clear ->
    [yes] By “{ $y }”, “{ $a }” and “{ $b }” are not equally spread on “{ $x }”.
   *[no] These answers leave open whether “{ $a }” and “{ $b }”, by “{ $y }”, are equally spread on “{ $x }”.
  } The variance of “{ $a }” is { DEC($effect) } times that of “{ $b }” ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }); F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-levene = { $clear ->
    [yes] The groups by “{ $y }” are not equally spread on “{ $x }”.
   *[no] These answers leave open whether the groups by “{ $y }” are equally spread on “{ $x }”.
  } Levene: F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-brown-forsythe = { $clear ->
    [yes] The groups by “{ $y }” are not equally spread on “{ $x }”.
   *[no] These answers leave open whether the groups by “{ $y }” are equally spread on “{ $x }”.
  } Brown-Forsythe: F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-bartlett = { $clear ->
    [yes] The groups by “{ $y }” are not equally spread on “{ $x }”.
   *[no] These answers leave open whether the groups by “{ $y }” are equally spread on “{ $x }”.
  } Bartlett: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-fligner = { $clear ->
    [yes] The groups by “{ $y }” are not equally spread on “{ $x }”.
   *[no] These answers leave open whether the groups by “{ $y }” are equally spread on “{ $x }”.
  } Fligner-Killeen: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-shapiro-wilk = { $clear ->
    [yes] “{ $x }” does not follow a normal curve.
   *[no] These answers leave open whether “{ $x }” follows a normal curve.
  } Shapiro-Wilk W = { DEC($statistic, digits: 3) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-shapiro-residuals = { $clear ->
    [yes] The distances to the group means by “{ $y }” on “{ $x }” do not follow a normal curve.
   *[no] These answers leave open whether the distances to the group means by “{ $y }” on “{ $x }” follow a normal curve.
  } Shapiro-Wilk W = { DEC($statistic, digits: 3) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-one-sample-t = { $direction ->
    [up] “{ $x }” lies above { DEC($against) } on average.
    [down] “{ $x }” lies below { DEC($against) } on average.
   *[open] These answers leave open whether “{ $x }” lies above or below { DEC($against) } on average.
  } The mean less { DEC($against) } is { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }); t({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-one-sample-signed-rank = { $clear ->
    [yes] The answers on “{ $x }” do not lie around { DEC($against) }.
   *[no] These answers leave open whether “{ $x }” lies around { DEC($against) }.
  } Matched rank-biserial correlation { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }); V = { DEC($statistic, digits: 1) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-signed-rank = { $clear ->
    [yes] The answers on “{ $x }” and “{ $y }” do not lie equally high.
   *[no] These answers leave open whether “{ $x }” and “{ $y }” lie equally high.
  } Matched rank-biserial correlation { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }); V = { DEC($statistic, digits: 1) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-signed-rank-pratt = { $clear ->
    [yes] The answers on “{ $x }” and “{ $y }” do not lie equally high.
   *[no] These answers leave open whether “{ $x }” and “{ $y }” lie equally high.
  } Matched rank-biserial correlation { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }); by Pratt z = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-mean-difference = “{ $x }” minus “{ $y }” is { DEC($value) } on average ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
