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
estimate-hodges-lehmann = The middle of all differences on “{ $x }” between the first group by “{ $y }” and the second is { DEC($value) } (Hodges-Lehmann shift, { PERCENT($level) } interval { DEC($low) } to { DEC($high) }); Mann-Whitney { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
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

# Several groups
assumes-equal-steps = The levels of the group lie equally far apart, in the order shown.

label-tukey = Tukey comparison of pairs
label-pairwise-t = Pairs by Student's t
label-pairwise-welch-t = Pairs by Welch's t
label-pairwise-mann-whitney = Pairs by Mann-Whitney
label-dunn = Dunn comparison of pairs
label-rank-difference = Difference between mean ranks
label-jonckheere = Jonckheere-Terpstra test of a trend
label-polynomial = Line and bends over the levels
label-rank-eta2 = Share of the variance of ranks between groups, corrected (η²)
label-cohens-f = Spread of the means in standard deviations (Cohen's f)

about-eta2 = How much of the variance of a score lies between groups?
about-omega2 = How much of the variance of a score lies between groups, without the bias of small ones, by Hays?
about-epsilon2 = How much of the variance of a score lies between groups, without the bias of small ones, by Kelley?
about-cohens-f = How many standard deviations are the means of groups spread?
about-rank-eta2 = How much of the variance of ranks lies between groups, without the bias of small ones?
about-tukey = Which pairs of groups differ, if all are equally spread?
about-pairwise-t = Which pairs of groups differ, if all are equally spread, pair by pair?
about-pairwise-welch-t = Which pairs of groups differ, however unequal their variances are, pair by pair?
about-pairwise-mann-whitney = Which of two groups tends to score higher, for every pair?
about-dunn = Which pairs of groups differ in mean rank?
about-jonckheere = Do scores rise or fall along the order of the groups?
about-polynomial = Do means follow a straight line over the groups, or do they bend?

method-eta2 = The sum of squares between groups over the total; interval from the noncentral F distribution.
method-omega2 = η² corrected by Hays' formula, at least 0; interval from the noncentral F distribution.
method-epsilon2 = η² corrected by Kelley's formula, at least 0; interval from the noncentral F distribution.
method-cohens-f = √(η² / (1 − η²)), with the interval of η².
method-rank-eta2 = (H − k + 1) / (n − k), at least 0: Kelley's correction on ranks; interval from the noncentral F distribution.
method-tukey = Tukey's comparison of all pairs, by Kramer where sizes differ: one spread for all groups, p and intervals from the studentized range, so that they hold for all pairs together.
method-pairwise-t = Student's t of every pair with the spread of all groups pooled; p is adjusted for the number of pairs, the interval is that of the pair alone.
method-pairwise-welch-t = Welch's t of every pair; p is adjusted for the number of pairs, the interval is that of the pair alone.
method-pairwise-mann-whitney = Mann and Whitney's test of every pair, ranked anew; p is adjusted for the number of pairs, the interval is that of the pair alone.
method-dunn = Dunn's comparison of mean ranks among all respondents, corrected for equal answers; p is two-sided and adjusted for the number of pairs, the interval is that of the pair alone.
method-jonckheere = Pairs of respondents of two groups in which the later one scores higher, against what no trend would give, corrected for equal answers.
method-polynomial = Orthogonal contrasts of the means over equally spaced levels, with one spread for all groups; each is tested by itself.

estimate-cohens-f = The means of the groups by “{ $y }” are spread { DEC($value) } standard deviations on “{ $x }” (Cohen's f, { PERCENT($level) } interval { DEC($low) } to { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-rank-eta2 = Corrected for chance, { PERCENT($value, digits: 1) } of the differences in rank on “{ $x }” lies between the groups by “{ $y }” (η² of ranks, { PERCENT($level) } interval { PERCENT($low, digits: 1) } to { PERCENT($high, digits: 1) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-rank-difference = Two groups by “{ $y }” differ { DEC($value, digits: 1) } in mean rank on “{ $x }” ({ PERCENT($level) } interval { DEC($low, digits: 1) } to { DEC($high, digits: 1) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-polynomial = The contrast of the means on “{ $x }” over the levels of “{ $y }” is { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.

test-tukey = { $direction ->
    [up] By “{ $y }”, “{ $b }” scores higher on “{ $x }” than “{ $a }”.
    [down] By “{ $y }”, “{ $b }” scores lower on “{ $x }” than “{ $a }”.
   *[open] Whether “{ $a }” and “{ $b }”, by “{ $y }”, differ on “{ $x }” is left open.
  } Difference { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }), { P($p) } (Tukey), n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-pairwise-t = { $stands ->
    [yes] { $direction ->
        [down] By “{ $y }”, “{ $b }” scores lower on “{ $x }” than “{ $a }”.
       *[up] By “{ $y }”, “{ $b }” scores higher on “{ $x }” than “{ $a }”.
      }
   *[no] Whether “{ $a }” and “{ $b }”, by “{ $y }”, differ on “{ $x }” is left open.
  } Difference { DEC($effect) } ({ PERCENT($level) } interval of this pair alone { DEC($effect_low) } to { DEC($effect_high) }); t({ NUM($df1) }) = { DEC($statistic) }, { P($p_adjusted) } after adjustment for the number of pairs, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-pairwise-welch-t = { $stands ->
    [yes] { $direction ->
        [down] By “{ $y }”, “{ $b }” scores lower on “{ $x }” than “{ $a }”.
       *[up] By “{ $y }”, “{ $b }” scores higher on “{ $x }” than “{ $a }”.
      }
   *[no] Whether “{ $a }” and “{ $b }”, by “{ $y }”, differ on “{ $x }” is left open.
  } Difference { DEC($effect) } ({ PERCENT($level) } interval of this pair alone { DEC($effect_low) } to { DEC($effect_high) }); Welch's t({ DEC($df1, digits: 1) }) = { DEC($statistic) }, { P($p_adjusted) } after adjustment for the number of pairs, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-pairwise-mann-whitney = { $stands ->
    [yes] By “{ $y }”, the answers of “{ $a }” and “{ $b }” on “{ $x }” do not lie equally high.
   *[no] Whether the answers of “{ $a }” and “{ $b }”, by “{ $y }”, lie equally high on “{ $x }” is left open.
  } Rank-biserial correlation, “{ $b }” against “{ $a }”: { DEC($effect) } ({ PERCENT($level) } interval of this pair alone { DEC($effect_low) } to { DEC($effect_high) }); Mann-Whitney U = { DEC($statistic, digits: 1) }, { P($p_adjusted) } after adjustment for the number of pairs, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-dunn = { $stands ->
    [yes] { $direction ->
        [down] By “{ $y }”, “{ $b }” stands lower on “{ $x }” than “{ $a }” in mean rank.
       *[up] By “{ $y }”, “{ $b }” stands higher on “{ $x }” than “{ $a }” in mean rank.
      }
   *[no] Whether “{ $a }” and “{ $b }”, by “{ $y }”, differ in mean rank on “{ $x }” is left open.
  } Difference in mean rank { DEC($effect, digits: 1) } ({ PERCENT($level) } interval of this pair alone { DEC($effect_low, digits: 1) } to { DEC($effect_high, digits: 1) }); Dunn's z = { DEC($statistic) }, { P($p_adjusted) } after adjustment for the number of pairs, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-jonckheere = { $clear ->
    [yes] { $direction ->
        [up] The later a group stands in the order of “{ $y }”, the higher its answers on “{ $x }” mostly are.
        [down] The later a group stands in the order of “{ $y }”, the lower its answers on “{ $x }” mostly are.
       *[open] Answers on “{ $x }” rise or fall along the order of “{ $y }”.
      }
   *[no] These answers leave open whether answers on “{ $x }” rise or fall along the order of “{ $y }”.
  } Somers' d = { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }); Jonckheere-Terpstra J = { DEC($statistic, digits: 1) }, z = { DEC($z) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-polynomial = { $clear ->
    [yes] { $degree ->
        [1] The means on “{ $x }” rise or fall along the levels of “{ $y }”.
        [2] The means on “{ $x }” bend over the levels of “{ $y }”.
       *[other] The means on “{ $x }” bend more than once over the levels of “{ $y }” (degree { NUM($degree) }).
      }
   *[no] { $degree ->
        [1] These answers leave open whether the means on “{ $x }” follow a line over the levels of “{ $y }”.
        [2] These answers leave open whether the means on “{ $x }” bend over the levels of “{ $y }”.
       *[other] These answers leave open whether the means on “{ $x }” bend more than once over the levels of “{ $y }” (degree { NUM($degree) }).
      }
  } Contrast { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }); t({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.

# What could have been seen
fault-power-outside-bounds = A chance of { PERCENT($power) } to detect something cannot be asked for: it has to lie above the risk of the test, { PERCENT($risk) }, and below 100%. Choose one in between, usually 80%.
fault-undetectable = With so few respondents, even the largest effect there can be would be missed more often than a chance of { PERCENT($power) } allows. Select more respondents or ask for a smaller chance.

label-detectable-two-groups = Smallest detectable difference between two groups
label-detectable-groups = Smallest detectable spread of the means of groups
label-detectable-paired = Smallest detectable difference between two answers
label-detectable-one-sample = Smallest detectable distance to a value
label-detectable-correlation = Smallest detectable correlation
label-detectable-model = Smallest detectable explained variance
label-detectable-table = Smallest detectable link in a table of counts
label-detectable-two-shares = Smallest detectable difference between two shares

about-detectable-two-groups = How small a difference between two groups could these respondents have shown?
about-detectable-groups = How small a difference between groups could these respondents have shown?
about-detectable-paired = How small a difference between two answers could these respondents have shown?
about-detectable-one-sample = How small a distance to a value could these respondents have shown?
about-detectable-correlation = How small a correlation could these respondents have shown?
about-detectable-model = How little explained variance could these respondents have shown?
about-detectable-table = How small a link in a table could these respondents have shown?
about-detectable-two-shares = How small a difference between two shares could these respondents have shown?

method-detectable-two-groups = The d at which Student's t test has the power asked for, from the noncentral t distribution with the sizes of the groups as they are.
method-detectable-groups = The f at which the analysis of variance has the power asked for, from the noncentral F distribution; each group weighs by its size.
method-detectable-paired = The d_z at which the paired t test has the power asked for, from the noncentral t distribution.
method-detectable-one-sample = The distance in standard deviations at which the t test has the power asked for, from the noncentral t distribution.
method-detectable-correlation = The r at which the test of a correlation has the power asked for, on Fisher's z with its correction for bias.
method-detectable-model = The f² at which the F test of all predictors has the power asked for, from the noncentral F distribution; explained variance is f² / (1 + f²).
method-detectable-table = The w at which chi-square has the power asked for, from the noncentral χ² distribution with the rows and columns in use.
method-detectable-two-shares = The difference at which the z test of two shares has the power asked for, around the share of both groups together.
method-detectable-cohens-d = { method-detectable-two-groups }
method-detectable-cohens-f = { method-detectable-groups }
method-detectable-cohens-dz = { method-detectable-paired }
method-detectable-one-sample-d = { method-detectable-one-sample }
method-detectable-f2 = { method-detectable-model }
method-detectable-cohens-w = { method-detectable-table }
method-detectable-share-difference = { method-detectable-two-shares }

detectable-cohens-d = With a chance of { PERCENT($power) }, a difference of { DEC($value) } standard deviations or more between “{ $a }” and “{ $b }” on “{ $x }”, by “{ $y }”, would have shown (Student's t, p below { DEC($risk) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
detectable-cohens-f = With a chance of { PERCENT($power) }, a spread of { DEC($value) } standard deviations or more between the means on “{ $x }” of the groups by “{ $y }” would have shown (Cohen's f, p below { DEC($risk) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
detectable-cohens-dz = With a chance of { PERCENT($power) }, a mean difference of { DEC($value) } of its own standard deviations or more between “{ $x }” and “{ $y }” would have shown (paired t, p below { DEC($risk) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
detectable-one-sample-d = With a chance of { PERCENT($power) }, a distance of { DEC($value) } standard deviations or more between “{ $x }” and a value would have shown (t test, p below { DEC($risk) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
detectable-correlation = With a chance of { PERCENT($power) }, a correlation of { DEC($value) } or more, up or down, between “{ $x }” and “{ $y }” would have shown (p below { DEC($risk) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
detectable-f2 = With a chance of { PERCENT($power) }, predictors that describe { PERCENT($r2, digits: 1) } or more of the differences in “{ $x }” would have shown (f² = { DEC($value, digits: 3) }, p below { DEC($risk) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
detectable-cohens-w = With a chance of { PERCENT($power) }, a link of { DEC($value) } or more between “{ $x }” and “{ $y }” would have shown (Cohen's w of chi-square, p below { DEC($risk) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
detectable-share-difference = With a chance of { PERCENT($power) }, a difference of { PERCENT($value, digits: 1) } of the respondents or more between “{ $a }” and “{ $b }” on “{ $x }”, by “{ $y }”, would have shown (around { PERCENT($share, digits: 1) } in both together, p below { DEC($risk) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
