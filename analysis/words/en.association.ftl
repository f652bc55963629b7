# How two scores go together
label-spearman = Spearman's ρ
label-pearson = Pearson's r
label-kendall = Kendall's τ-b
label-gamma = Gamma
label-pooled-spearman = Pooled Spearman's ρ
label-pooled-pearson = Pooled Pearson's r
label-pooled-kendall = Pooled Kendall's τ-b
label-equality = Are the correlations equal?
label-equality-of-two = Are the two correlations equal?
label-correlation-difference = Difference between two correlations
label-dependent = Difference between two correlations among the same respondents
label-dependent-difference = Difference between two correlations
label-spread = Spread of the correlations between groups

estimate-spearman = { $direction ->
    [up] Respondents who score higher on “{ $x }” tend to score higher on “{ $y }”.
    [down] Respondents who score higher on “{ $x }” tend to score lower on “{ $y }”.
   *[open] These answers leave open whether “{ $x }” and “{ $y }” go together.
  } Spearman's ρ = { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-pearson = { $direction ->
    [up] The higher the score on “{ $x }”, the higher on average that on “{ $y }”.
    [down] The higher the score on “{ $x }”, the lower on average that on “{ $y }”.
   *[open] These answers leave open whether “{ $x }” and “{ $y }” go together along a straight line.
  } Pearson's r = { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
note-interval-apart = The interval leaves out 0 and p does not: they rest on different standard errors. Whether there is any link is for p, which allows for every equal answer.
note-p-apart = p leaves out 0 and the interval does not: they rest on different standard errors, which lie apart with so few respondents. So take it as open.
estimate-kendall = { $direction ->
    [up] Of two respondents, the one higher on “{ $x }” is mostly also higher on “{ $y }”.
    [down] Of two respondents, the one higher on “{ $x }” is mostly lower on “{ $y }”.
   *[open] These answers leave open whether respondents stand in the same order on “{ $x }” and “{ $y }”.
  } Kendall's τ-b = { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.{ $apart ->
    [interval] { " " }{ note-interval-apart }
    [p] { " " }{ note-p-apart }
   *[no] { "" }
  }
estimate-gamma = { $direction ->
    [up] Of two respondents who differ on both, the one higher on “{ $x }” is mostly also higher on “{ $y }”.
    [down] Of two respondents who differ on both, the one higher on “{ $x }” is mostly lower on “{ $y }”.
   *[open] These answers leave open whether respondents who differ on “{ $x }” and “{ $y }” stand in the same order.
  } Gamma = { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.{ $apart ->
    [interval] { " " }{ note-interval-apart }
    [p] { " " }{ note-p-apart }
   *[no] { "" }
  }
estimate-pooled-spearman = The groups together give a Spearman's ρ of { DEC($value) } between “{ $x }” and “{ $y }” ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } outside the comparison.
estimate-pooled-pearson = The groups together give a Pearson's r of { DEC($value) } between “{ $x }” and “{ $y }” ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } outside the comparison.
estimate-pooled-kendall = The groups together give a Kendall's τ-b of { DEC($value) } between “{ $x }” and “{ $y }” ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } outside the comparison.
estimate-spread = Between the groups, the correlation of “{ $x }” and “{ $y }” has a standard deviation of { DEC($value) } on Fisher's scale, beyond what chance gives ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } outside the comparison.
estimate-correlation-difference = The correlation of “{ $x }” and “{ $y }” differs { DEC($value) } between two groups ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-dependent-difference = The correlation of “{ $x }” with “{ $y }” minus that with “{ $z }” is { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.

test-equality = { $clear ->
    [yes] “{ $x }” and “{ $y }” do not go together equally strongly in every group.
   *[no] These answers leave open whether “{ $x }” and “{ $y }” go together equally strongly in every group.
  } Homogeneity: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }; spread on Fisher's scale { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }), n = { NUM($n) }, { NUM($n_missing) } outside the comparison.
test-equality-of-two = { $clear ->
    [yes] “{ $x }” and “{ $y }” do not go together equally strongly among “{ $a }” and “{ $b }”.
   *[no] These answers leave open whether “{ $x }” and “{ $y }” go together equally strongly among “{ $a }” and “{ $b }”.
  } The first correlation minus the second is { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }); homogeneity χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } outside the comparison.
test-correlation-difference = The correlation of “{ $x }” and “{ $y }” among “{ $a }” minus that among “{ $b }” is { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }); z = { DEC($statistic) }, { P($p) }, adjusted by Holm { P($p_adjusted) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-dependent = { $clear ->
    [yes] { $direction ->
        [down] The correlation of “{ $x }” is lower with “{ $y }” than with “{ $z }”.
       *[up] The correlation of “{ $x }” is higher with “{ $y }” than with “{ $z }”.
      }
   *[no] These answers leave open whether the correlation of “{ $x }” with “{ $y }” differs from that with “{ $z }”.
  } Difference { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }); Williams' t({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.

method-spearman = Spearman's rank correlation; equal answers share the middle of their ranks. Interval by Bonett and Wright (2000), p from Student's t. At −1 and 1 the interval closes, which is not certainty.
method-pearson = Pearson's correlation, with Fisher's interval and p from Student's t. It only measures how near the answers lie to a straight line.
method-kendall = Kendall's τ-b, corrected for equal answers; interval by Fieller, Hartley and Pearson (1957), p from the normal distribution. The interval does not know of equal answers: with few answers it is too narrow, and p goes before it.
method-gamma = Goodman and Kruskal's gamma: pairs with the same score on either are left out. The interval is asymptotic, p is that of Kendall's test.
method-dependent = Williams' t for two correlations that share a score, among the same respondents; the interval of the difference is Zou's (2007).
method-equality = Test of homogeneity on Fisher's z, in which larger groups weigh more. The spread is Paule and Mandel's, with the Q-profile interval.
method-homogeneity = { method-equality }
method-correlation-difference = Test of the difference between two Fisher's z, p adjusted by Holm; the interval of the difference is Zou's (2007).
method-bonett-wright = Interval on Fisher's z with the standard error of Bonett and Wright (2000).
method-fisher-z = On Fisher's z, the scale on which a correlation is nearly normally distributed.
method-fieller = Interval on Fisher's z with the standard error of Fieller, Hartley and Pearson (1957).
method-asymptotic = Interval from the asymptotic standard error of Goodman and Kruskal (1963).
method-pair-counts = All pairs of respondents counted: in the same order, in the opposite one, or tied.
method-williams = { method-dependent }
method-zou = Zou's interval (2007), which joins the intervals of two correlations into that of their difference.
method-paule-mandel = Paule and Mandel's estimate of the spread between groups, with the Q-profile interval.

# One score, shares and curves
label-description = Description
estimate-mean = On average { DEC($value) } on “{ $x }” ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-share = Of the respondents, { PERCENT($value, digits: 1) } are at this level of “{ $x }” ({ PERCENT($level) } interval { PERCENT($low, digits: 1) } to { PERCENT($high, digits: 1) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
method-description = Mean with Student's interval; quantiles of type 7; skewness and kurtosis of types 1, 2 and 3.
method-student = Student's interval from the group's own spread.
method-share = Share with Wilson's interval; the weighted share stands beside it where the study has a weight.
method-wilson = Wilson's interval of a share: the shares that the score test does not reject.
method-curve = Means of groups of about equal size, with Student's interval; the line is fitted by least squares to all respondents, with an interval at each point.
method-binned-means = { method-curve }

# Do the items belong together?
label-alpha = Cronbach's alpha
label-alpha-standardised = Standardised alpha
label-omega = Omega total
label-one-factor = One factor
estimate-alpha = { $direction ->
    [down] The items of “{ $x }” go together negatively; is an item the wrong way round?
   *[up] Reliability of the items of “{ $x }” together:
  } Cronbach's alpha = { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } without all answers.
estimate-alpha-standardised = With all items of “{ $x }” at the same spread, Cronbach's alpha is { DEC($value) }, n = { NUM($n) }, { NUM($n_missing) } without all answers.
estimate-omega = Of the differences in the sum of “{ $x }”, { PERCENT($value) } belongs to one factor (omega total = { DEC($value) }, { PERCENT($level) } interval { DEC($low) } to { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } without all answers.
method-alpha = Cronbach's alpha from the covariances of the items, of those who answered them all, with Feldt's interval; an item that everybody answers the same counts. Omega total comes from one factor (maximum likelihood).
method-item-analysis = { method-alpha }
method-feldt = Feldt's interval of alpha, from the F distribution.
method-standardised = Alpha from the correlations of the items.
method-ml = One factor by maximum likelihood.
method-minres = One factor with the smallest squared residual correlations (minres).
method-omega = Omega total from one factor: the part of the variance of the sum that belongs to the factor.
method-omega-ml-implied = Omega total from one factor (maximum likelihood, unstandardised), over the variance as the model has it.
method-omega-ml-observed = Omega total from one factor (maximum likelihood, unstandardised), over the observed variance.
method-omega-minres-implied = Omega total from one factor (minres, standardised), over the variance as the model has it.
method-omega-minres-observed = Omega total from one factor (minres, standardised), over the observed variance.

# What cannot be computed
fault-perfect-correlation = “{ $score }” and “{ $other }” follow exactly from one another, so their correlations cannot be compared. Choose another score.
fault-perfect-correlation-in-group = Among “{ $group }” the correlation is exactly 1 or −1, so how sure it is cannot be known. Leave that group out, or join groups.
fault-too-few-items = This needs at least { NUM($needed) } items, and there { $found ->
    [one] is 1
   *[other] are { NUM($found) }
  }. Add items to the scale in study.toml.
fault-repeated-items = An item of the scale follows exactly from the others, so no factor can be estimated. Leave that item out of the scale.
fault-improper-solution = One factor would explain “{ $item }” wholly or more than that, so one factor does not fit here. Leave that item out, or split the scale.
fault-not-converged = The search for the best-fitting values ({ $method }) came to no end. Leave out an item that stands apart, or join answers or groups that few respondents have.
