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
