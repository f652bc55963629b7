# The scores behind ordered answers
label-polychoric = Polychoric correlation
label-hidden-normal = Do hidden normal scores fit the answers?
polychoric = { $direction ->
    [up] Who answers higher on “{ $x }” tends to answer higher on “{ $y }”, as if a score lay behind each and the two went together.
    [down] Who answers higher on “{ $x }” tends to answer lower on “{ $y }”, as if a score lay behind each and the two went together.
   *[open] These answers leave open whether the scores behind “{ $x }” and “{ $y }” go together.
  } Polychoric correlation = { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
polychoric-fit = { $direction ->
    [up] Who answers higher on “{ $x }” tends to answer higher on “{ $y }”, as if a score lay behind each and the two went together.
    [down] Who answers higher on “{ $x }” tends to answer lower on “{ $y }”, as if a score lay behind each and the two went together.
   *[open] These answers leave open whether the scores behind “{ $x }” and “{ $y }” go together.
  } Polychoric correlation = { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer. { $fits ->
    [no] The answers do not fit hidden normal scores:
   *[yes] The answers do not contradict hidden normal scores:
  } χ²({ NUM($df) }) = { DEC($statistic) }, { P($fit) }.
estimate-polychoric = The polychoric correlation of “{ $x }” and “{ $y }” is { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-hidden-normal = { $clear ->
    [yes] The answers to “{ $x }” and “{ $y }” do not fit hidden normal scores.
   *[no] The answers to “{ $x }” and “{ $y }” do not contradict hidden normal scores.
  } χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
about-polychoric = How would two answers go together if they could be given without steps?
method-polychoric = The correlation of two normal scores that are cut into the answers given, with thresholds and correlation by maximum likelihood together. Interval on Fisher's z. The χ² says how far the table lies from any such pair of scores.
method-polychoric-ml = { method-polychoric }
method-polychoric-two-step = The correlation of two normal scores that are cut into the answers given: thresholds from the shares of each answer, then the correlation by maximum likelihood.
assumes-hidden-normal = Behind each answer lies a score that is normally distributed, and so are the two together.

# What cannot be computed
fault-runaway-correlation = The answers to “{ $score }” and “{ $other }” hardly ever go against each other, so the correlation behind them runs away to 1 or −1. Use Spearman's ρ, or leave one of the two out.
fault-too-many-answers = “{ $score }” has { NUM($found) } different values, too many to be steps of an answer: { NUM($most) } at most. Use Pearson's r or Spearman's ρ.
fault-inseparable-scales = What “{ $score }” and “{ $other }” measure cannot be told apart: their factors would correlate by 1 or more. Treat the two as one scale.
fault-opposed-items = Items of the scale go against each other, so that together they weigh nothing. Reverse those that are worded the other way round, in study.toml.

# Do the items of a scale belong together, and behind what?
label-reliability = Reliability of a scale
about-reliability = Do the items of a scale belong together, and what does each add?
method-reliability = { method-alpha }
about-omega = How much of the differences in the sum of a scale belongs to what all its items share?
about-one-factor = How strongly does each item go with what all items of the scale share?
method-one-factor = One factor by maximum likelihood on the covariances of those who answered every item; loadings of items at equal spread.
one-factor = One factor has { PERCENT($explained) } of the spread of { NUM($items) } items. It goes most with “{ $strongest }” (loading { DEC($most) }) and least with “{ $weakest }” ({ DEC($least) }), n = { NUM($n) }, { NUM($n_missing) } without all answers.
label-spearman-brown = Spearman-Brown of two items
estimate-spearman-brown = “{ $x }” and “{ $y }” together have a reliability of { DEC($value) } by Spearman and Brown ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } without both answers.
about-spearman-brown = How reliable are two items together?
method-spearman-brown = Twice the correlation of the two items over one plus that correlation; the interval is that of Pearson's r, stepped up in the same way.
label-ordinal-alpha = Ordinal alpha
estimate-ordinal-alpha = If the items of “{ $x }” could be answered without steps, Cronbach's alpha would be { DEC($value) }; it does not hold for the sum of the answers as they were given. The pair of items with the fewest answers: n = { NUM($n) }, { NUM($n_missing) } without an answer.
about-ordinal-alpha = How well would the items of a scale belong together if they could be answered without steps?
method-ordinal-alpha = Cronbach's alpha of the polychoric correlations of the items, each pair on everybody who answered both. No interval is known.
method-polychoric-alpha = { method-ordinal-alpha }
label-kmo = Sampling adequacy (KMO)
sampling-adequacy = { $enough ->
    [yes] The items of “{ $scale }” share enough to look for factors:
   *[no] The items of “{ $scale }” share little to look for factors in:
  } KMO = { DEC($value) } (Kaiser, 1974: fair from { DEC($middling, digits: 1) }). “{ $item }” shares least ({ DEC($least) }), n = { NUM($n) }, { NUM($n_missing) } without all answers.
about-kmo = Do the items of a scale share enough to look for factors?
method-kmo = Kaiser, Meyer and Olkin's measure: squared correlations of the items over those plus the squared partial correlations that are left between two items given all others.
label-sphericity = Bartlett's test of sphericity
test-sphericity = { $clear ->
    [yes] The items of “{ $x }” have something in common.
   *[no] These answers leave open whether the items of “{ $x }” have anything in common.
  } Bartlett's test: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without all answers.
about-sphericity = Do the items of a scale have anything in common at all?
method-sphericity = Bartlett's test that all correlations between the items are nought. With many respondents it rejects for nearly every scale.
label-parallel = Parallel analysis
parallel-analysis = { $components ->
    [0] In “{ $scale }” no component stands out from chance.
    [one] In “{ $scale }” one component stands out from chance.
   *[other] In “{ $scale }” { NUM($components) } components stand out from chance.
  } Eigenvalues { DEC($first) } and { DEC($second) }, against { DEC($bound) } and { DEC($second_bound) } of answers that have nothing in common, n = { NUM($n) }, { NUM($n_missing) } without all answers.
about-parallel = How many things do the items of a scale measure, more than chance would give?
method-parallel = Horn's parallel analysis: the eigenvalues of the correlations beside the 95th percentile of those of 1,000 drawn tables of independent items and as many respondents, always the same draws.
label-factor-fit = Fit of one factor
factor-fit = { $close ->
    [yes] One factor fits the answers to “{ $scale }” closely:
   *[no] One factor does not fit the answers to “{ $scale }” closely:
  } CFI { DEC($cfi) }, TLI { DEC($tli) }, RMSEA { DEC($rmsea, digits: 3) } ({ PERCENT($level) } interval { DEC($low, digits: 3) } to { DEC($high, digits: 3) }), SRMR { DEC($srmr, digits: 3) }; χ²({ NUM($df) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without { $missing ->
    [fiml] any answer
   *[other] all answers
  }.
about-factor-fit = Does one thing that all items share tell how they go together?
method-factor-fit = One factor by maximum likelihood, with the fit indices as lavaan defines them. Close means CFI from 0.95, RMSEA up to 0.06 and SRMR up to 0.08 (Hu and Bentler, 1999): bounds found for larger models, and no test.
label-rmsea = RMSEA
label-exact-fit = Exact fit of one factor
label-no-correlation = Fit without any correlation
estimate-rmsea = The misfit of one factor per degree of freedom in “{ $x }” is RMSEA = { DEC($value, digits: 3) } ({ PERCENT($level) } interval { DEC($low, digits: 3) } to { DEC($high, digits: 3) }); at most 0.05: { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without all answers.
test-exact-fit = Against every covariance as it stands, one factor has χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without all answers.
test-no-correlation = Against every covariance as it stands, items that have nothing in common have χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without all answers.
method-noncentral-misfit = The interval of RMSEA holds every misfit under which this χ² is not unusual.
assumes-normal-items = Items are normally distributed, together too; few steps of answer or skew make tests too strict.
assumes-one-factor = The items share one thing.
assumes-equal-loadings = Every item has an equal part in what the items share; if not, the value is somewhat too low.


# What the items of a scale share, on its page
answer-structure = { $components ->
    [0] In the items of “{ $scale }” no component stands out from chance;
    [one] In the items of “{ $scale }” one component stands out from chance;
   *[other] In the items of “{ $scale }” { NUM($components) } components stand out from chance;
  } { $close ->
    [yes] one factor fits the answers closely.
    [no] one factor does not fit the answers closely.
   *[unknown] how closely one factor fits cannot be told.
  } Rests on n = { NUM($n) }; { NUM($n_missing) } lack an answer.
label-held-against = Held against
label-at-least = ≥ { DEC($x) }
label-at-most = ≤ { DEC($x) }
label-more-than = > { DEC($x) }
label-chi-square-of = χ²({ NUM($df) }) = { DEC($x) }
label-cfi = CFI
label-tli = TLI
label-srmr = SRMR
label-eigenvalue = Eigenvalue { NUM($place) }
method-structure = { method-kmo } { method-parallel } { method-factor-fit } { method-ordinal-alpha }

# Factors of everybody, of several scales, and in groups
label-full-information = Fit of one factor, every answer counting
about-full-information = Does one thing that all items share tell how they go together, respondents with missing answers included?
method-full-information = One factor by the likelihood of every answer that was given, respondents with missing answers included, held against free means and covariances fitted in the same way; indices as for one factor.
assumes-missing-at-random = Whether an answer is missing hangs on the answers given, not on the one withheld.
label-several-factors = Factors behind several scales
about-several-factors = Do several scales measure different things, and how do those go together?
several-factors = { $close ->
    [yes] A factor behind each of { NUM($scales) } scales fits the answers closely:
   *[no] A factor behind each of { NUM($scales) } scales does not fit the answers closely:
  } CFI { DEC($cfi) }, TLI { DEC($tli) }, RMSEA { DEC($rmsea, digits: 3) } ({ PERCENT($level) } interval { DEC($low, digits: 3) } to { DEC($high, digits: 3) }), SRMR { DEC($srmr, digits: 3) }; χ²({ NUM($df) }) = { DEC($statistic) }, { P($p) }. What “{ $x }” and “{ $y }” measure goes together most: { DEC($value) } ({ PERCENT($level) } interval { DEC($least) } to { DEC($most) }), n = { NUM($n) }, { NUM($n_missing) } without all answers.
method-several-factors = A factor behind each scale by maximum likelihood, every item on its own factor alone, all factors going together as they like. Their correlations are freed of the error in the items; near 1 two scales measure one thing.
label-factor-correlation = Correlation of factors
estimate-factor-correlation = What “{ $x }” and “{ $y }” measure has a correlation of { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without all answers.
label-invariance = Does a scale measure the same in every group?
about-invariance = May links and means of a scale be compared between groups?
invariance = { $reached ->
    [scalar] Nothing shows that “{ $scale }” measures something else in one level of “{ $group }” than in another: links and means may be compared.
    [metric] Between levels of “{ $group }” the items of “{ $scale }” are answered higher or lower at the same score: links may be compared, means may not.
   *[none] Between levels of “{ $group }” the items of “{ $scale }” do not belong to it equally strongly: neither links nor means can simply be compared.
  } Equal loadings: χ²({ NUM($loadings_df) }) = { DEC($loadings) }, { P($loadings_p) }, CFI { DEC($loadings_cfi, digits: 3) }; equal intercepts: χ²({ NUM($intercepts_df) }) = { DEC($intercepts) }, { P($intercepts_p) }, CFI { DEC($intercepts_cfi, digits: 3) }, n = { NUM($n) }, { NUM($n_missing) } without all answers.
method-invariance = One factor per group by maximum likelihood, with everything free, with the same loadings, and with the same intercepts too; each step tested by the difference in χ², with what CFI loses (more than 0.01 counts as much: Cheung and Rensvold, 2002).
label-invariance-metric = Equal loadings in every group
label-invariance-scalar = Equal intercepts in every group
test-invariance-metric = Loadings that are the same in every group: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }; RMSEA of the difference { DEC($effect, digits: 3) } ({ PERCENT($level) } interval { DEC($effect_low, digits: 3) } to { DEC($effect_high, digits: 3) }), n = { NUM($n) }, { NUM($n_missing) } without all answers.
test-invariance-scalar = Intercepts that are the same in every group: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }; RMSEA of the difference { DEC($effect, digits: 3) } ({ PERCENT($level) } interval { DEC($effect_low, digits: 3) } to { DEC($effect_high, digits: 3) }), n = { NUM($n) }, { NUM($n_missing) } without all answers.
label-ordinal-fit = Fit of one factor, answers as ordered
about-ordinal-fit = Does one thing that all items share tell how they go together, answers being steps and no measurements?
ordinal-fit = { $close ->
    [yes] With answers as ordered steps one factor fits “{ $scale }” closely:
   *[no] With answers as ordered steps one factor does not fit “{ $scale }” closely:
  } CFI { DEC($cfi) }, TLI { DEC($tli) }, RMSEA { DEC($rmsea, digits: 3) } ({ PERCENT($level) } interval { DEC($low, digits: 3) } to { DEC($high, digits: 3) }), SRMR { DEC($srmr, digits: 3) }; scaled χ²({ NUM($df) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without all answers.
method-ordinal-fit = One factor by weighted least squares (DWLS) on polychoric correlations, with tests and indices scaled and shifted for how sure these are together; R's lavaan calls it WLSMV. The bounds are those for answers as numbers and let a misfit through more easily here.
method-dwls = Weighted least squares on polychoric correlations, each by the inverse of its variance.
method-scaled-shifted = Scaled and shifted, so that mean and variance of χ² are those of its df.
test-ordinal-fit = Against every polychoric correlation as it stands, χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without all answers.
