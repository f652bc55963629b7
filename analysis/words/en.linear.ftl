# Linear models as they are asked for
label-ancova = Analysis of covariance
label-adjusted-means = Adjusted means
label-two-way-anova = Analysis of variance by two groups
label-moderation = Does a slope differ between groups?
label-model-check = Check of a linear model
label-added-term = What one term adds
label-added-interaction = What an interaction adds
label-partial-eta2 = Partial share of the variance (partial η²)
label-partial-omega2 = Partial share of the variance, corrected (partial ω²)
label-even-spread = Is the spread the same everywhere?
label-straight-line = Is the line straight?
label-normal-residuals = Are the residuals normal?

about-least-squares = How does one score go with others, in a straight line and beside each other? First the outcome, then the predictors.
about-ancova = Do groups differ in a score beside what goes with other scores? First the outcome, then the group, then the other scores.
about-adjusted-means = What would the mean of each group be if the groups were alike on other scores? First the outcome, then the group, then the other scores.
about-two-way-anova = Do two groupings each go with a score, and does the one depend on the other? First the outcome, then both groupings.
about-moderation = Does the one score go with the other more steeply in some groups than in others? First the outcome, then the predictor, then the group.
about-model-check = May a linear model be believed? First the outcome, then the predictors.

method-ancova = Least squares of the outcome on the group and the scores, without interactions; F per term beside all others (type II). Partial η² and ω² with the interval of the noncentral F distribution.
method-adjusted-means = Means per group from the linear model, with every score at its mean over everybody and other groups at the mean of their levels. HC3 errors; p and intervals of the differences by Tukey.
method-two-way-anova = Least squares with both groups and their interaction, contrasts that add up to nought; F per term beside all others (type III). Partial η² and ω² with the interval of the noncentral F distribution.
method-model-check = Breusch and Pagan's test in Koenker's studentised form, Ramsey's RESET with the square and the cube, Shapiro and Wilk's test up to 5,000 respondents, Cook's distance, and the generalised variance inflation of Fox and Monette. Durbin and Watson's statistic is left out: it compares each respondent with the next in the file, and that order means nothing here.
method-term-f = F of what the term adds to the squares, over the residual variance of the whole model.
method-squares-i = Type I: each term beside the terms before it.
method-squares-ii = Type II: each term beside all terms that do not contain it.
method-squares-iii = Type III: each term beside all others, with contrasts that add up to nought.
method-breusch-pagan = Breusch and Pagan's test: the squared residuals on the predictors.
method-reset = Ramsey's RESET: F of the square and the cube of the fitted outcome.
method-residuals-shapiro-wilk = Shapiro and Wilk's test of the residuals, by Royston's approximation.
method-diagnostics = { method-model-check }

assumes-parallel = The scores go with the outcome equally steeply in every group.

test-intercept = At the mean of the predictors, the level of “{ $x }” is tested against 0: F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }; partial η² = { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-added-term = { $clear ->
    [yes] “{ $y }” goes with “{ $x }”, beside the other terms.
   *[no] These answers leave open whether “{ $y }” goes with “{ $x }”, beside the other terms.
  } F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }; partial η² = { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-added-interaction = { $clear ->
    [yes] How “{ $y }” goes with “{ $x }” depends on “{ $z }”.
   *[no] These answers leave open whether how “{ $y }” goes with “{ $x }” depends on “{ $z }”.
  } F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }; partial η² = { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-moderation = { $clear ->
    [yes] “{ $x }” does not go with “{ $y }” equally steeply in every group by “{ $z }”.
   *[no] These answers leave open whether “{ $x }” goes with “{ $y }” equally steeply in every group by “{ $z }”.
  } The interaction adds { DEC($effect, digits: 3) } to R² ({ PERCENT($level) } interval { DEC($effect_low, digits: 3) } to { DEC($effect_high, digits: 3) }), F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-even-spread = { $clear ->
    [yes] Around the model of “{ $x }” the spread is not the same everywhere: use robust errors, such as HC3.
   *[no] These answers do not show that the spread around the model of “{ $x }” differs.
  } Breusch-Pagan: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-straight-line = { $clear ->
    [yes] The model of “{ $x }” misses a bend: a straight line does not do.
   *[no] These answers do not show a bend that the model of “{ $x }” misses.
  } RESET: F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-normal-residuals = { $clear ->
    [yes] What the model of “{ $x }” leaves over is not normally distributed; with many respondents the intervals hold all the same.
   *[no] These answers do not show that what the model of “{ $x }” leaves over is other than normally distributed.
  } Shapiro-Wilk: W = { DEC($statistic, digits: 3) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
check-shape = What the model of “{ $x }” leaves over has skewness { DEC($skewness) } and excess kurtosis { DEC($kurtosis) } (both 0 when normal), n = { NUM($n) }, { NUM($n_missing) } without an answer.
check-influence = The model of “{ $x }” leans most on a respondent with a Cook's distance of { DEC($cook, digits: 3) }; for { NUM($above) } it is above 4/n, and the largest leverage is { DEC($leverage, digits: 3) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
check-inflation = The interval of “{ $y }” is { DEC($scaled) } times as wide as it would be if “{ $y }” shared nothing with the other terms (variance inflation { DEC($value) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
check-inflation-product = The interval of “{ $y }” × “{ $z }” is { DEC($scaled) } times as wide as it would be if the term shared nothing with the others (variance inflation { DEC($value) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.

estimate-partial-eta2 = Of what the other terms leave over of “{ $x }”, “{ $y }” describes { PERCENT($value, digits: 1) } (partial η², { PERCENT($level) } interval { PERCENT($low, digits: 1) } to { PERCENT($high, digits: 1) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-partial-omega2 = Corrected for chance, “{ $y }” describes { PERCENT($value, digits: 1) } of what the other terms leave over of “{ $x }” (partial ω², { PERCENT($level) } interval { PERCENT($low, digits: 1) } to { PERCENT($high, digits: 1) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.

coefficient-slope = { $direction ->
    [up] Whoever scores higher on “{ $a }” scores higher on “{ $y }” on average.
    [down] Whoever scores higher on “{ $a }” scores lower on “{ $y }” on average.
   *[open] These answers leave open whether “{ $a }” goes with “{ $y }” along a straight line.
  } { $others ->
    [0] Slope
    [one] Slope beside one other predictor:
   *[other] Slope beside { NUM($others) } other predictors:
  } { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }, { $errors } errors), standardised { DEC($standardised) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
coefficient-level = { $direction ->
    [up] “{ $a }” scores higher on “{ $y }” on average than “{ $b }”.
    [down] “{ $a }” scores lower on “{ $y }” on average than “{ $b }”.
   *[open] These answers leave open whether “{ $a }” and “{ $b }” differ in their mean on “{ $y }”.
  } { $others ->
    [0] Difference
    [one] Difference beside one other predictor:
   *[other] Difference beside { NUM($others) } other predictors:
  } { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }, { $errors } errors), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
coefficient-product = { $direction ->
   *[open] These answers leave open whether “{ $a }” goes with “{ $y }” otherwise along “{ $b }”.
    [up] Along “{ $b }”, “{ $y }” rises more steeply (or falls less) with “{ $a }”.
    [down] Along “{ $b }”, “{ $y }” rises less steeply (or falls more) with “{ $a }”.
  } Coefficient of the product { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }, { $errors } errors), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
coefficient-term = Coefficient of { $term } in the model of “{ $y }”: { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }, { $errors } errors), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
slope-of-level = { $direction ->
    [up] Among “{ $a }”, whoever scores higher on “{ $x }” tends to score higher on “{ $y }”.
    [down] Among “{ $a }”, whoever scores higher on “{ $x }” tends to score lower on “{ $y }”.
   *[open] Among “{ $a }”, these answers leave open whether “{ $x }” and “{ $y }” go together.
  } { $errors ->
    [wald] Slope in log odds
   *[other] Slope
  } { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
slope-difference = The slope of “{ $y }” on “{ $x }” among “{ $a }” minus that among “{ $b }” is { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), { P($p) }, adjusted for the number of pairs { P($p_adjusted) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
adjusted-mean = Were all else equal, “{ $a }” would have a mean of { DEC($value) } on “{ $x }” ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
adjusted-difference = { $direction ->
    [up] Were all else equal, “{ $a }” would score higher on “{ $x }” on average than “{ $b }”.
    [down] Were all else equal, “{ $a }” would score lower on “{ $x }” on average than “{ $b }”.
   *[open] These answers leave open whether “{ $a }” and “{ $b }” would differ on “{ $x }” were all else equal.
  } Difference { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), adjusted for the number of pairs { P($p_adjusted) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.

fault-too-many-respondents = This holds for { NUM($most) } respondents at most, and there are { NUM($found) }. Look at the shape of the distribution instead, or select fewer respondents.
fault-unseen-bend = The model fits so few different values that a bend could not show. Add a predictor with more answers, or leave this check out.

# A slope that depends on other scores
label-johnson-neyman = Where along a score a slope differs from 0
label-continuous-axes = The axes of the quadrants, uncut
label-score-moderation = Does a slope depend on another score?
label-axes-moderation = Does a slope depend on both axes?
about-johnson-neyman = Does the one score go with the other more steeply the higher a third lies, and from where on? First the outcome, then the predictor, then the third score.
about-continuous-axes = Does the one score go with the other more steeply along two axes, without cutting these in high and low? First the outcome, then the predictor, then both axes.
method-johnson-neyman = Least squares with the product of both scores, each counted from its mean; HC3 errors for the slopes. Johnson and Neyman's region is where the interval of the slope leaves out 0; each place has its own interval.
method-continuous-axes = Least squares of the outcome on the predictor, both axes and their products two by two; HC3 errors for the slopes. The slopes are those at one standard deviation below or above the mean of each axis.
test-score-moderation = { $clear ->
    [yes] How steeply “{ $x }” goes with “{ $y }” depends on “{ $z }”.
   *[no] These answers leave open whether it depends on “{ $z }” how steeply “{ $x }” goes with “{ $y }”.
  } The product adds { DEC($effect, digits: 3) } to R² ({ PERCENT($level) } interval { DEC($effect_low, digits: 3) } to { DEC($effect_high, digits: 3) }), F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-axes-moderation = { $clear ->
    [yes] How steeply “{ $x }” goes with “{ $y }” depends on where a respondent stands on the two axes.
   *[no] These answers leave open whether it depends on the two axes how steeply “{ $x }” goes with “{ $y }”.
  } Both products add { DEC($effect, digits: 3) } to R² ({ PERCENT($level) } interval { DEC($effect_low, digits: 3) } to { DEC($effect_high, digits: 3) }), F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
slope-at-score = { $at ->
    [low] One standard deviation below the mean of “{ $z }” ({ DEC($where) }),
    [mean] At the mean of “{ $z }” ({ DEC($where) }),
   *[high] One standard deviation above the mean of “{ $z }” ({ DEC($where) }),
  } { $direction ->
    [up] whoever scores higher on “{ $x }” scores higher on “{ $y }” on average.
    [down] whoever scores higher on “{ $x }” scores lower on “{ $y }” on average.
   *[open] these answers leave open whether “{ $x }” and “{ $y }” go together.
  } Slope { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }, { $errors } errors), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
slope-at-corner = { $corner ->
    [ll] Low on “{ $a }” and low on “{ $b }”,
    [lh] Low on “{ $a }” and high on “{ $b }”,
    [hl] High on “{ $a }” and low on “{ $b }”,
   *[hh] High on “{ $a }” and high on “{ $b }”,
  } { $direction ->
    [up] whoever scores higher on “{ $x }” scores higher on “{ $y }” on average.
    [down] whoever scores higher on “{ $x }” scores lower on “{ $y }” on average.
   *[open] these answers leave open whether “{ $x }” and “{ $y }” go together.
  } Slope { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }, { $errors } errors), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
region = { $direction ->
    [up] From { DEC($from) } to { DEC($to) } on “{ $z }”, whoever scores higher on “{ $x }” scores higher on “{ $y }” on average:
   *[down] From { DEC($from) } to { DEC($to) } on “{ $z }”, whoever scores higher on “{ $x }” scores lower on “{ $y }” on average:
  } the interval of the slope leaves out 0 there. { PERCENT($share) } of the respondents stand there ({ NUM($inside) } of n = { NUM($n) }, { NUM($n_missing) } without an answer).
region-none = Nowhere from { DEC($from) } to { DEC($to) } on “{ $z }” does the interval of the slope of “{ $y }” on “{ $x }” leave out 0, n = { NUM($n) }, { NUM($n_missing) } without an answer.

# By way of another score
label-mediation = A link along another score
label-indirect = Indirect link
about-mediation = Does a part of the link between two scores run along a third? First the outcome, then the predictor, then what stands between.
method-mediation = Least squares: what stands between on the predictor (a), the outcome on both (b and c'), the outcome on the predictor alone (c). The interval of a × b is that of the middle of 10,000 bootstrap draws; Sobel's test stands beside it. Three scores asked at one moment cannot tell which came first.
assumes-order-known = The order is known from elsewhere: first the predictor, then what stands between, then the outcome.
assumes-nothing-shared = Nothing else goes with two of the three scores at once.
path = { $path ->
    [a] Path a,
    [b] Path b, beside “{ $beside }”,
    [direct] Path c', beside “{ $beside }”,
   *[total] Path c,
  } slope of “{ $b }” on “{ $a }”: { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }, HC3 errors), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
path-sobel = Sobel's test of the link of “{ $y }” with “{ $x }” along “{ $z }”: z = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-indirect = { $direction ->
    [up] Along “{ $z }”, whoever scores higher on “{ $y }” scores higher on “{ $x }”.
    [down] Along “{ $z }”, whoever scores higher on “{ $y }” scores lower on “{ $x }”.
   *[open] These answers leave open whether “{ $y }” and “{ $x }” go together along “{ $z }”.
  } Indirect link a × b = { DEC($value, digits: 3) } ({ PERCENT($level) } interval { DEC($low, digits: 3) } to { DEC($high, digits: 3) }, bootstrap), n = { NUM($n) }, { NUM($n_missing) } without an answer. All of it was asked at one moment, so another order of the three fits these answers just as well.

# Drawn again
label-spearman-bootstrap = Spearman's ρ, interval from draws
label-pearson-bootstrap = Pearson's r, interval from draws
about-spearman-bootstrap = Do two scores rise together, with an interval that rests on draws of the respondents themselves?
about-pearson-bootstrap = Do two scores rise together along a straight line, with an interval that rests on draws of the respondents themselves?
method-bootstrap = The interval holds the middle of 10,000 draws, with replacement, of as many respondents as there are (percentile interval). The draws start from a fixed number, so they come out the same each time.
method-spearman-bootstrap = Spearman's rank correlation, ranked anew in each of 10,000 draws of the respondents; the interval holds the middle of the draws.
method-pearson-bootstrap = Pearson's correlation in each of 10,000 draws of the respondents; the interval holds the middle of the draws.
estimate-spearman-bootstrap = { $direction ->
    [up] Respondents who score higher on “{ $x }” tend to score higher on “{ $y }”.
    [down] Respondents who score higher on “{ $x }” tend to score lower on “{ $y }”.
   *[open] These answers leave open whether “{ $x }” and “{ $y }” go together.
  } Spearman's ρ = { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }, bootstrap), n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-pearson-bootstrap = { $direction ->
    [up] The higher the score on “{ $x }”, the higher on average that on “{ $y }”.
    [down] The higher the score on “{ $x }”, the lower on average that on “{ $y }”.
   *[open] These answers leave open whether “{ $x }” and “{ $y }” go together along a straight line.
  } Pearson's r = { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }, bootstrap), n = { NUM($n) }, { NUM($n_missing) } without an answer.
fault-unstable-draws = In { PERCENT($share) } of the draws nothing can be computed, since everybody in them scores the same; so draws cannot say how sure this is. Select more respondents, or choose a method without draws.
fault-exact-part = In a part of the respondents the model gives “{ $score }” exactly, so robust errors cannot tell how sure that is. Join groups, or select more respondents.
