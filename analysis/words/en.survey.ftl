# Survey weights
label-kish = Design effect of the weights (Kish)
label-weighted-mean = Weighted mean
label-weighted-means = Weighted means per group
label-weighted-quantiles = Weighted quartiles
label-weighted-quantile = Weighted quantile
label-weighted-shares = Weighted shares
label-weighted-share = Weighted share
label-weighted-table = Weighted cross table
label-rao-scott = Rao and Scott's test
label-rao-scott-first-order = Rao and Scott's test, first order
label-weighted-least-squares = Weighted regression
label-weighted-model = Weighted regression as a whole
label-weighted-moderation = Weighted slope per group
label-weighted-wald = Wald's test with weights
label-raking = Weighting to margins

estimate-kish = With unequal weights { NUM($n) } respondents with “{ $x }” are worth as much as { DEC($effective, digits: 1) } with equal ones: design effect { DEC($effect) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-weighted-mean = By weight the mean on “{ $x }” is { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }){ $spread ->
    [no] , everybody scores the same
   *[yes] , design effect { DEC($effect) }
  }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-weighted-mean-of = By weight the mean on “{ $x }” among “{ $a }” is { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }){ $spread ->
    [no] , everybody scores the same
   *[yes] , design effect { DEC($effect) }
  }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-weighted-quantile = By weight { PERCENT($share) } score { DEC($value) } or less on “{ $x }” ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-weighted-share = By weight { PERCENT($value, digits: 1) } ({ PERCENT($level) } interval { PERCENT($low, digits: 1) } to { PERCENT($high, digits: 1) }) have “{ $a }” on “{ $x }”: { NUM($count) } of n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-weighted-slope = { $direction ->
    [up] By weight, whoever scores higher on “{ $y }” scores higher on “{ $x }” on average.
    [down] By weight, whoever scores higher on “{ $y }” scores lower on “{ $x }” on average.
   *[open] These answers leave open whether by weight “{ $y }” goes with “{ $x }” along a straight line.
  } Slope { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-weighted-level = { $direction ->
    [up] By weight “{ $y }” scores higher on “{ $x }” on average than “{ $reference }”.
    [down] By weight “{ $y }” scores lower on “{ $x }” on average than “{ $reference }”.
   *[open] These answers leave open whether by weight “{ $y }” and “{ $reference }” differ in their mean on “{ $x }”.
  } Difference { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-raking = The weights meet all margins after { $rounds ->
    [one] one round
   *[other] { NUM($rounds) } rounds
  }. The heaviest combination weighs { DEC($most) } times the mean; together the respondents are worth as much as { DEC($effective, digits: 1) } with equal weights (design effect { DEC($effect) }), n = { NUM($n) }, { NUM($n_missing) } without a margin.

test-rao-scott = { $clear ->
    [yes] By weight “{ $x }” and “{ $y }” go together.
   *[no] These answers leave open whether “{ $x }” and “{ $y }” go together by weight.
  } Rao-Scott: F({ DEC($df1) }, { DEC($df2, digits: 1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-rao-scott-first-order = { $clear ->
    [yes] By weight “{ $x }” and “{ $y }” go together.
   *[no] These answers leave open whether “{ $x }” and “{ $y }” go together by weight.
  } Rao-Scott, first order: χ² = { DEC($statistic) }, over the mean design effect { DEC($mean_effect) }, df = { NUM($df1) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-weighted-model = { $clear ->
    [yes] By weight the predictors go with “{ $x }”.
   *[no] These answers leave open whether by weight the predictors go with “{ $x }”.
  } Wald's test: F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-weighted-wald = { $clear ->
    [yes] By weight “{ $x }” is described better with the added terms.
   *[no] These answers leave open whether by weight “{ $x }” is described better with the added terms.
  } Wald's test: F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.

about-kish = How much certainty is lost by unequal weights?
about-weighted-mean = What is the mean in the population that the weights stand for?
about-weighted-means = What is the mean per group in the population that the weights stand for?
about-weighted-quantiles = Where do the quartiles lie in the population that the weights stand for?
about-weighted-shares = How large is each part of the population that the weights stand for?
about-weighted-table = Do two classifications go together in the population that the weights stand for?
about-weighted-least-squares = Does a score go with others in the population that the weights stand for?
about-weighted-moderation = Is a slope the same in every group of the population that the weights stand for?

method-kish = Kish's design effect: n times the sum of squared weights, over the square of their sum. It holds for answers that do not hang on the weights.
method-linearised = Weighted mean with a linearised standard error over the whole sample, also those without an answer here; interval by Student's t. The design effect compares with as many respondents drawn blindly.
method-weighted-mean = { method-linearised }
method-weighted-means = Weighted mean per group, each as a part of the whole sample, with linearised standard errors and intervals by Student's t.
method-raked = Weighted mean after weighting to margins, with a linearised standard error in which what the margins fix does not vary any more.
method-woodruff = The first value with at least that share of the weight up to it; Woodruff's interval (1952): the same reading at the share plus and minus t standard errors.
method-weighted-quantiles = Quartiles of the weight, each a value that occurs, with Woodruff's intervals (1952).
method-linearised-share = Weighted share with a linearised standard error; interval on the logit of the share by Student's t, or as asked by Korn and Graubard or Wald. A share of 0 or 100% has Korn and Graubard's interval.
method-weighted-shares = Weighted shares with linearised standard errors and intervals on the logit, by Student's t.
method-rao-scott = Pearson's χ² of weighted shares, corrected by Rao and Scott (1984), second order: the design effects of the table divide the test and set its degrees of freedom.
method-weighted-table = { method-rao-scott }
method-rao-scott-first-order = Pearson's χ² of weighted shares over the mean design effect of the table (Rao and Scott, 1984).
method-weighted-least-squares = Least squares in which each respondent counts by weight, with linearised standard errors over the whole sample and Student's t.
method-weighted-moderation = Weighted least squares without and with the interaction of score and group, Wald's test of it, and the slope per group; p of the differences is adjusted by Holm's method.
method-weighted-wald = Wald's F of the coefficients, with linearised standard errors.
method-raking = Iterative proportional fitting: each margin is met in turn, until all are (Deming and Stephan, 1940). With limits, weights beyond them are put back after each round.

assumes-weights = The weights make the sample a likeness of the population.

fault-no-weights = This study has no weights, or they are all 1, so there is nothing to weigh. Name the column of weights in study.toml, or choose the same procedure without weights.
fault-zero-weight = Everybody who answered here has weight 0. Select more respondents or check the weights.
fault-lonely-stratum = “{ $level }” has one respondent only, so the spread there cannot be known. Join strata.
fault-absent-level = The population has “{ $level }”, but no respondent belongs to it. Join levels, in the sample and in the margins.
fault-untold-level = There are respondents with “{ $level }”, but their part of the population is not told. Complete the margins or join levels.
fault-out-of-reach = After { NUM($rounds) } rounds not all margins are met: no weights fit them, or none between the limits. Widen the limits or join levels.
