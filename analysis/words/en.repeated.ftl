# Several answers of the same respondents
label-cochran-q = Cochran's Q
label-mcnemar = McNemar's test
label-mcnemar-exact = McNemar's exact test
label-mcnemar-pair = Exact test of two options
label-paired-share-difference = Difference between two shares of the same respondents
label-friedman = Friedman's test
label-kendalls-w = Kendall's W
label-multi-select = Several answers to one question
label-share-chosen = Share that chooses the option

about-cochran-q = Do equally many respondents say yes to each of several questions?
about-mcnemar = Do as many respondents say yes to the one question as to the other?
about-mcnemar-exact = Do as many respondents say yes to the one question as to the other, also where few differ?
about-friedman = Do the same respondents score higher on some questions than on others, by rank?
about-kendalls-w = How far do respondents agree in the order of several answers, from 0 to 1?
about-multi-select = How many respondents choose each option of a question with several answers, and which options differ?

method-cochran-q = Cochran's Q on respondents who answered every question: of two values the higher counts as yes. With two questions it is McNemar's test.
method-mcnemar = McNemar's chi-square of those who say yes to one question alone, without continuity correction; the interval of the difference is Agresti and Min's (2005).
method-mcnemar-exact = McNemar's test by the binomial: of those who say yes to one question alone, half would to the first. The interval of the difference is Agresti and Min's (2005).
method-friedman = Friedman's test on the ranks of each respondent's own answers, corrected for ties; with Kendall's W. Ranks depend on which questions are compared.
method-kendalls-w = Kendall's W: Friedman's statistic over its largest value; the interval turns the noncentral F round.
method-multi-select = Of each option the share of respondents with Wilson's interval, Cochran's Q over all options, and exact McNemar tests of every two with p adjusted by Holm. Only respondents with an answer to every option count.
method-agresti-min = Agresti and Min's interval (2005) of the difference of two shares of the same respondents.

assumes-ten-changes = At least ten respondents say yes to one of the two questions alone.
assumes-same-answer-scale = All questions have the same answer scale.

test-cochran-q = { $clear ->
    [yes] Not every one of the { NUM($questions) } questions gets a yes equally often.
   *[no] These answers leave open whether the { NUM($questions) } questions get a yes equally often.
  } Cochran's Q({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without all answers.
test-mcnemar = { $clear ->
    [yes] { $direction ->
        [down] Fewer respondents say yes to “{ $x }” than to “{ $y }”.
       *[up] More respondents say yes to “{ $x }” than to “{ $y }”.
      }
   *[no] These answers leave open whether as many respondents say yes to “{ $x }” as to “{ $y }”.
  } Difference { PERCENT($effect, digits: 1) } ({ PERCENT($level) } interval { PERCENT($effect_low, digits: 1) } to { PERCENT($effect_high, digits: 1) }): { NUM($first_only) } to the first alone, { NUM($second_only) } to the second alone. McNemar: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without both answers.
test-mcnemar-exact = { $clear ->
    [yes] { $direction ->
        [down] Fewer respondents say yes to “{ $x }” than to “{ $y }”.
       *[up] More respondents say yes to “{ $x }” than to “{ $y }”.
      }
   *[no] These answers leave open whether as many respondents say yes to “{ $x }” as to “{ $y }”.
  } Difference { PERCENT($effect, digits: 1) } ({ PERCENT($level) } interval { PERCENT($effect_low, digits: 1) } to { PERCENT($effect_high, digits: 1) }): { NUM($first_only) } to the first alone, { NUM($second_only) } to the second alone. McNemar, exact: { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without both answers.
test-mcnemar-pair = The share that chooses “{ $x }” less the share that chooses “{ $y }” is { PERCENT($effect, digits: 1) } ({ PERCENT($level) } interval { PERCENT($effect_low, digits: 1) } to { PERCENT($effect_high, digits: 1) }): { NUM($first_only) } choose the first alone, { NUM($second_only) } the second alone. McNemar, exact: { P($p) }, adjusted by Holm { P($p_adjusted) }, n = { NUM($n) }, { NUM($n_missing) } without all answers.
test-friedman = { $clear ->
    [yes] The same respondents do not score equally high on all these questions.
   *[no] These answers leave open whether the same respondents score equally high on these questions.
  } Friedman: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }; Kendall's W { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }), n = { NUM($n) }, { NUM($n_missing) } without all answers.
test-ranked-answers = { $clear ->
    [yes] The same respondents do not score equally high on all these questions: highest on “{ $highest }” (mean rank { DEC($high) }), lowest on “{ $lowest }” ({ DEC($low) }).
   *[no] These answers leave open whether the same respondents score equally high on these questions; mean ranks go from { DEC($low) } (“{ $lowest }”) to { DEC($high) } (“{ $highest }”).
  } Friedman: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }; Kendall's W { DEC($effect) } ({ PERCENT($level) } interval { DEC($effect_low) } to { DEC($effect_high) }), n = { NUM($n) }, { NUM($n_missing) } without all answers.
test-several-answers = { $clear ->
    [yes] Not every one of the { NUM($questions) } options is chosen equally often: “{ $most }” most ({ PERCENT($high, digits: 1) }), “{ $least }” least ({ PERCENT($low, digits: 1) }).
   *[no] These answers leave open whether the { NUM($questions) } options are chosen equally often; shares go from { PERCENT($low, digits: 1) } (“{ $least }”) to { PERCENT($high, digits: 1) } (“{ $most }”).
  } Cochran's Q({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without all answers.

estimate-several-answers = Every respondent chooses all { NUM($questions) } options or none, so they cannot differ: “{ $most }” is chosen by { PERCENT($high, digits: 1) }, “{ $least }” by { PERCENT($low, digits: 1) }, n = { NUM($n) }, { NUM($n_missing) } without all answers.
estimate-paired-share-difference = The share that says yes to “{ $x }” less the share that says yes to “{ $y }” is { PERCENT($value, digits: 1) } ({ PERCENT($level) } interval { PERCENT($low, digits: 1) } to { PERCENT($high, digits: 1) }), n = { NUM($n) }, { NUM($n_missing) } without all answers.
estimate-share-chosen = Of the respondents, { PERCENT($value, digits: 1) } choose “{ $x }” ({ PERCENT($level) } interval { PERCENT($low, digits: 1) } to { PERCENT($high, digits: 1) }), n = { NUM($n) }, { NUM($n_missing) } without all answers.
estimate-kendalls-w = Agreement of respondents in the order of these answers: Kendall's W = { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }; 0 is none, 1 one and the same order), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without all answers.

# What cannot be computed
fault-alike-answers = Every respondent gives the same answer to all these questions, so nothing differs to compare. Choose other questions or select more respondents.
