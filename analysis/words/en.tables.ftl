# Two classifications of the same respondents
label-chi-square = Chi-square of a table
label-g-test = G test of a table
label-fisher = Fisher's exact test
label-cramers-v = Cramér's V
label-cramers-v-plain = Cramér's V, not corrected
label-phi = Phi
label-contingency-coefficient = Contingency coefficient
label-tschuprows-t = Tschuprow's T
label-cohens-w = Cohen's w
label-odds-ratio-conditional = Conditional odds ratio
label-common-odds-ratio = Common odds ratio
label-risk-ratio = Ratio of two shares
label-linear-by-linear = Trend in a table
label-somers-d = Somers' d
label-tau-c = Stuart's τ-c
label-mantel-haenszel = Cochran-Mantel-Haenszel test
label-breslow-day = Are the odds ratios equal?

about-chi-square = Do two classifications go together, and which combinations occur more or less often than expected?
about-g-test = Do two classifications go together, by the likelihood ratio?
about-fisher = Do two classifications go together, also where only few respondents are counted?
about-cramers-v = How strongly do two classifications go together, from 0 to 1?
about-phi = How strongly do two classifications of two levels go together?
about-contingency-coefficient = How strongly do two classifications go together, by Pearson's coefficient?
about-tschuprows-t = How strongly do two classifications go together, where only a square table can reach 1?
about-cohens-w = How large is a link in a table, in the size that power is computed with?
about-odds-ratio = How many times higher are the odds of an answer among some respondents than among others?
about-risk-ratio = How many times larger is the share that gives an answer among some respondents than among others?
about-linear-by-linear = Do higher answers to the one go with higher answers to the other in a table, along a line?
about-somers-d = Of two respondents who differ on the second column, how much more often is the one higher there also higher on the first?
about-tau-c = Do respondents stand in the same order on two answers, in a table that is not square?
about-mantel-haenszel = Do two classifications go together inside the levels of a third?
about-breslow-day = Is an odds ratio equally large in every level of a third classification?

method-chi-square = Pearson's chi-square: counts against those expected without a link. Of each cell the adjusted standardised residual with its p, adjusted by Holm over all cells; beside it Cramér's V, corrected by Bergsma (2013).
method-g-test = The likelihood-ratio test G: twice the sum of counts times the logarithm of count over expected count.
method-fisher = Fisher's exact test, in larger tables as Freeman and Halton have it: the probability of all tables with the same totals that are no more likely than this one. Up to 300,000 such tables are made one by one; of more, up to 100,000 are drawn from a fixed seed.
method-cramers-v = Cramér's V, its bias taken out by Bergsma's correction (2013). The interval is that of V itself, from the noncentral chi-square: ends corrected once more, as R's effectsize has them, are too narrow. At 0 and 1 it may close, which is not certainty.
method-phi = The root of chi-square over n in a table of two by two, with the interval of the noncentral chi-square; it has no sign.
method-contingency-coefficient = The root of chi-square over n plus chi-square; its largest value depends on the size of the table.
method-tschuprows-t = The root of chi-square over n times the root of the df; not corrected for bias.
method-cohens-w = The root of chi-square over n, as Cohen (1988) has it for power.
method-odds-ratio = The odds ratio of the counts themselves, with Woolf's interval on its logarithm. Of a group the second level counts, of an answer the higher.
method-risk-ratio = The one share over the other, with the interval of Katz and others (1978) on its logarithm. Of a group the second level counts, of an answer the higher.
method-linear-by-linear = Mantel and Haenszel's test of trend: n − 1 times the square of Pearson's correlation; each answer counts as the number it is, a level of a group as its place. Of a yes or no it is Cochran and Armitage's test, but for a factor (n − 1) / n.
method-somers-d = Somers' d of the first column given the second: pairs of respondents who are equal on the second do not count. The interval is asymptotic; p is that of Kendall's test.
method-tau-c = Stuart's τ-c, in which the size of the table makes up for equal answers. The interval is asymptotic; p is that of Kendall's test.
method-mantel-haenszel = The Cochran-Mantel-Haenszel test, without continuity correction; in tables of two by two with Mantel and Haenszel's common odds ratio and the interval of Robins, Breslow and Greenland (1986).
method-breslow-day = Breslow and Day's test that the odds ratio is the same everywhere, with Tarone's correction.
method-noncentral-chi-square = The interval of all sizes under which this chi-square is not too far out, from the noncentral chi-square distribution.
method-conditional = The conditional odds ratio of maximum likelihood, given all totals of the table, with an exact interval.
method-log-ratio = Interval on the logarithm of the ratio, from the normal distribution.

assumes-expected-five = At least five respondents are expected in nearly every cell of the table.
assumes-same-odds = The link goes the same way in every level of the third classification.

test-cross-table = { $clear ->
    [yes] “{ $x }” and “{ $y }” go together. What stands out most is “{ $row }” with “{ $column }”: { $side ->
        [more] more
       *[fewer] fewer
      } respondents than expected (adjusted residual { DEC($residual) }).
   *[no] These answers leave open whether “{ $x }” and “{ $y }” go together.
  } χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }; Cramér's V { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }), n = { NUM($n) }, { NUM($n_missing) } without an answer. In { PERCENT($small) } of the cells fewer than five respondents are expected.
test-chi-square = { $clear ->
    [yes] “{ $x }” and “{ $y }” go together.
   *[no] These answers leave open whether “{ $x }” and “{ $y }” go together.
  } χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }; Cramér's V { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-g-test = { $clear ->
    [yes] “{ $x }” and “{ $y }” go together.
   *[no] These answers leave open whether “{ $x }” and “{ $y }” go together.
  } G({ NUM($df1) }) = { DEC($statistic) }, { P($p) }; Cramér's V { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-fisher = { $clear ->
    [yes] “{ $x }” and “{ $y }” go together.
   *[no] These answers leave open whether “{ $x }” and “{ $y }” go together.
  } Fisher's exact test: { P($p) }{ $exact ->
    [yes] { "" }
   *[no] { " " }(from { NUM($draws) } drawn tables, standard error { DEC($error, digits: 4) })
  }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-fisher-two-by-two = { $clear ->
    [yes] “{ $x }” and “{ $y }” go together.
   *[no] These answers leave open whether “{ $x }” and “{ $y }” go together.
  } Fisher's exact test: { P($p) }; conditional odds ratio { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }; 1 is no difference), n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-linear-by-linear = { $clear ->
    [yes] { $direction ->
        [down] Respondents with a higher answer to “{ $x }” tend to have a lower answer to “{ $y }”.
       *[up] Respondents with a higher answer to “{ $x }” tend to have a higher answer to “{ $y }”.
      }
   *[no] These answers leave open whether “{ $y }” rises or falls along “{ $x }”.
  } Trend: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }; Pearson's r { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }), n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-mantel-haenszel = { $clear ->
    [yes] Inside the levels of “{ $z }”, “{ $x }” and “{ $y }” go together.
   *[no] These answers leave open whether “{ $x }” and “{ $y }” go together inside the levels of “{ $z }”.
  } Cochran-Mantel-Haenszel: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, { NUM($strata) } levels, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-mantel-haenszel-two-by-two = { $clear ->
    [yes] Inside the levels of “{ $z }”, “{ $x }” and “{ $y }” go together.
   *[no] These answers leave open whether “{ $x }” and “{ $y }” go together inside the levels of “{ $z }”.
  } Cochran-Mantel-Haenszel: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }; common odds ratio { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }; 1 is no difference), { NUM($strata) } levels, n = { NUM($n) }, { NUM($n_missing) } without an answer.
test-breslow-day = { $clear ->
    [yes] The odds ratio of “{ $x }” and “{ $y }” is not the same in every level of “{ $z }”; look at the levels one by one.
   *[no] These answers leave open whether the odds ratio of “{ $x }” and “{ $y }” differs between the levels of “{ $z }”.
  } Breslow-Day: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }; common odds ratio { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }), { NUM($strata) } levels, n = { NUM($n) }, { NUM($n_missing) } without an answer.

estimate-cramers-v = Between “{ $x }” and “{ $y }” Cramér's V, corrected, is { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }; 0 is no link), n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-cramers-v-plain = Between “{ $x }” and “{ $y }” Cramér's V, not corrected, is { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }; 0 is no link), n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-phi = Between “{ $x }” and “{ $y }” phi is { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }; 0 is no link), n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-contingency-coefficient = Between “{ $x }” and “{ $y }” the contingency coefficient is { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }; 0 is no link), n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-tschuprows-t = Between “{ $x }” and “{ $y }” Tschuprow's T is { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }; 0 is no link), n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-cohens-w = Between “{ $x }” and “{ $y }” Cohen's w is { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }; 0 is no link), n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-odds-ratio = The odds of the higher level of “{ $x }” are, at the higher level of “{ $y }”, { DEC($value) } times those at the lower ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }; 1 is no difference), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-odds-ratio-conditional = Between “{ $x }” and “{ $y }” the conditional odds ratio is { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }; 1 is no difference), n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-common-odds-ratio = Inside the levels of “{ $z }” the common odds ratio of “{ $x }” and “{ $y }” is { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }; 1 is no difference), n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-risk-ratio = The share at the higher level of “{ $x }” is, at the higher level of “{ $y }”, { DEC($value) } times that at the lower ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }; 1 is no difference), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-somers-d = { $direction ->
    [up] Of two respondents who differ on “{ $y }”, the one higher there is mostly also higher on “{ $x }”.
    [down] Of two respondents who differ on “{ $y }”, the one higher there is mostly lower on “{ $x }”.
   *[open] These answers leave open whether, of two respondents who differ on “{ $y }”, the one higher there is also higher on “{ $x }”.
  } Somers' d = { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.{ $apart ->
    [interval] { " " }{ note-interval-apart }
    [p] { " " }{ note-p-apart }
   *[no] { "" }
  }
estimate-tau-c = { $direction ->
    [up] Of two respondents, the one higher on “{ $x }” is mostly also higher on “{ $y }”.
    [down] Of two respondents, the one higher on “{ $x }” is mostly lower on “{ $y }”.
   *[open] These answers leave open whether respondents stand in the same order on “{ $x }” and “{ $y }”.
  } Stuart's τ-c = { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.{ $apart ->
    [interval] { " " }{ note-interval-apart }
    [p] { " " }{ note-p-apart }
   *[no] { "" }
  }

# What cannot be computed
fault-empty-level = Of “{ $group }”, nobody is at “{ $level }”, so nothing is expected there to compare with. Leave that level out or join it with another; Fisher's exact test can do without.
fault-empty-cell = Nobody is both at “{ $row }” and at “{ $column }”, so the ratio has no end. Join levels, or choose Fisher's exact test.
fault-constant-strata = Inside the levels of “{ $group }” too few answers differ to compare them. Join levels, or choose another classification.
fault-too-many-levels = “{ $score }” has { NUM($found) } different answers, too many for a table. Choose an item with fewer answers, or a correlation.
fault-too-many-to-draw = Of { NUM($found) } respondents no tables can be drawn: { NUM($most) } is the most. Choose the chi-square, which with so many says the same.
