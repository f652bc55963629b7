# The page where a researcher asks a question of their own
page-explore = Ask your own question
explore-ask = What do you want to know?
explore-ask-link = Do two go together?
explore-ask-repeated = Do answers of the same respondents differ?
explore-outcome = Outcome: what is it about?
explore-predictor = What is it set beside?
explore-within = Repeat inside each level of
explore-nobody = Do not repeat
explore-answers = Answers to compare
explore-answers-none = Choose two or more
explore-test = Test
explore-auto = The test that fits: { $procedure }
explore-scale = { $title } (scale)
explore-group = { $title } (group)
explore-item = { $title } (question)
explore-none = { $title }
explore-two = To see a result, choose two columns that differ.
explore-several = To see a result, choose at least two of these answers.
explore-path = Why this test
explore-chosen = So: { $procedure }. { $answers }
explore-instead = Passed over: { $procedure }. { $why }
explore-overridden = You chose “{ $chosen }” yourself. By the rules below, “{ $fitting }” would fit here.
explore-then = Which levels differ?
explore-rests = What this rests on
explore-seen = What could have been seen
explore-copy = To copy into an article
explore-again = To do it again
explore-again-command = In a terminal, from the folder of Kwadrant:
explore-again-r = In R, from the folder of the study:
explore-again-part = The command knows no selection and no other cut of the quadrants than the study's own; the lines for R do.
explore-within-parts = The results per level
explore-within-none = There is no test here of whether the levels differ. A level that comes out clear beside one that does not is no difference between them.
explore-within-note = p of each level is not adjusted for their number: read the test that they differ first.

# Which test, step by step: what was looked at, what it means, where it leads
step-kind-number = “{ $name }” has { NUM($answers) } different values with a known distance between them: it is taken as a number.
step-kind-order = “{ $name }” has { $answers ->
    [one] one answer
   *[other] { NUM($answers) } answers
  }: that one is higher than another is known, how much higher is not. It is taken as an order.
step-kind-yes-no = “{ $name }” has two answers: it is taken as a yes or a no.
step-kind-group = “{ $name }” puts respondents in { $answers ->
    [one] one group
   *[other] { NUM($answers) } groups
  } without an order.
step-kind-levels = “{ $name }” puts respondents in { $answers ->
    [one] one group
   *[other] { NUM($answers) } groups
  } that have an order, as the study says: it is taken as an order.
step-names = Are the answers to such a question only names, without an order? Then choose a test for tables above.
step-ranks = Two scores: does the one rise along with the other? Going by ranks, the link need not be a straight line and one odd answer does not weigh more than another. That leads to Spearman's ρ.
step-ties = Of both only the order is known, and there are few answers: many respondents share one, so ranks are tied often. Counting pairs of respondents allows for that. It leads to Kendall's τ-b.
step-turned = The outcome “{ $second }” is a group. Whether groups and a score go together is seen by comparing “{ $first }” between the groups; that says as much, but nothing about which comes first.
step-order = Of “{ $name }” only the order of answers is known, so an average of them is shaky: ranks are compared instead.
step-along = { $by ->
    [jonckheere] The groups by “{ $second }” have an order. Whether “{ $first }” rises or falls along that order says more than whether the groups differ anywhere. That leads to Jonckheere and Terpstra's test of a trend.
   *[other] Of “{ $first }” only the order of its levels is known, so its ranks are compared between the groups by “{ $second }”.
  }
step-along-share = “{ $first }” is a yes or a no, and the groups by “{ $second }” have an order. Does the share of yes rise or fall along that order? That leads to Cochran and Armitage's test of a trend.
step-groups-unknown = There are too few respondents to look at groups, so the usual test is tried.
step-least = { $size ->
    [enough] The smallest group has { NUM($least) } respondents. From about thirty on, averages behave as the test expects, whatever the answers look like: averages can be compared.
    [some] The smallest group has { NUM($least) } respondents, fewer than the thirty from which averages behave well whatever the answers look like. So the shape of the answers counts.
   *[few] The smallest group has { NUM($least) } respondents, too few to rely on an average: ranks are compared instead.
  }
step-skew = { $shape ->
    [skewed] The answers are skewed (skewness { DEC($skew) }, beyond 1): an average of so few is pulled along by the tail, so ranks are compared instead.
   *[even] The answers are not badly skewed (skewness { DEC($skew) }, within 1): averages can be compared.
  }
step-spread = The largest variance is { DEC($ratio, digits: 1) } times the smallest. Welch's test does not need them to be equal, and where they are equal it loses next to nothing.
step-odds = “{ $first }” is a yes or a no. How the chance of a yes runs along “{ $second }” cannot be a straight line, as it stays between 0 and 1. That leads to logistic regression.
step-table = Both put respondents in groups, so respondents are counted in a table: do the rows divide alike over the columns?
step-expected = { $size ->
    [small] Without a link, { PERCENT($low) } of the cells would have fewer than five respondents (the smallest { DEC($least, digits: 1) }). Chi-square is rough where that is more than 20% or where one is below 1: an exact test is needed.
   *[enough] Without a link, { PERCENT($low) } of the cells would have fewer than five respondents (the smallest { DEC($least, digits: 1) }). Up to 20%, and none below 1, chi-square is good enough.
  }
step-repeated-means = The same respondents gave both answers, on the same answer scale. The difference per respondent takes out what one person always answers higher than another: a paired test.
step-repeated-order = The same respondents gave both answers, and only their order is known: the differences per respondent are ranked.
step-repeated-ranks = The same respondents gave all { NUM($columns) } answers: within each respondent they are ranked, which takes out what one person always answers higher than another.
step-repeated-shares = The same respondents answered all { NUM($columns) } with yes or no: only those who answer differently from one to the other say something.
step-changes = { $few ->
    [yes] { NUM($changed) } respondents answer the two differently, fewer than ten: McNemar's chi-square would be rough, so an exact test is needed.
   *[no] { NUM($changed) } respondents answer the two differently. From ten on McNemar's chi-square is good enough.
  }

# What speaks against the others
reject-spearman = { $because ->
    [ties] Ranks work too, but so many are tied that ρ comes out lower or higher by the number of answers alone.
    [along] It also tells whether the two rise together, but with few groups many ranks are tied, so ρ depends on the number of groups too.
   *[other] It tells whether the two go together, but not how much the chance changes.
  }
reject-pearson = Only measures how near the answers lie to a straight line, and one odd answer weighs heavily. Where the line is straight it says nearly the same.
reject-kendall = Counts pairs of respondents. It says the same in another unit, which fewer readers know.
reject-gamma = Leaves all ties out, so with few answers it comes out much higher than other measures.
reject-student-t = Takes the groups to be equally spread. Where they are not, its p is wrong; where they are, Welch's is as good.
reject-welch-t = { $because ->
    [order] Compares averages, which need a known distance between answers.
   *[few] Compares averages, and with so few respondents they cannot be relied on.
  }
reject-mann-whitney = Compares ranks: whether one group tends to score higher. Averages say more here, and in the unit of the score.
reject-welch = { $because ->
    [order] Compares averages, which need a known distance between answers.
   *[few] Compares averages, and with so few respondents they cannot be relied on.
  }
reject-anova = { $because ->
    [usual] Takes the groups to be equally spread. Where they are not, its p is wrong; where they are, Welch's is as good.
   *[other] Compares averages, and takes the groups to be equally spread besides.
  }
reject-kruskal-wallis = { $because ->
    [along] Asks whether the groups differ anywhere and leaves their order out, so it is slower to see a rise or a fall.
   *[other] Compares ranks: whether some groups tend to score higher. Averages say more here, and in the unit of the score.
  }
reject-chi-square = { $because ->
    [along] Leaves the order of the levels out, so it is slower to see a rise or a fall.
   *[other] Its p is an approximation that is too rough with so few respondents to expect.
  }
reject-fisher = Needs no approximation, but with so many respondents chi-square gives the same and says which cells stand out.
reject-signed-rank = Ranks the differences. Their average says more here, and in the unit of the answers.
reject-paired-t = Averages the differences, which need a known distance between answers.
reject-mcnemar = Its p is an approximation that is too rough where fewer than ten respondents answer differently.
reject-mcnemar-exact = Needs no approximation, but with so many respondents it gives the same.
reject-cochran-q = Gives the same for two questions; it is meant for three or more.

# How large is it?
size-told = By the rule of thumb of { $rule ->
    [pairs] Cohen (1988), for the correlation that goes with such a τ-b in normal scores (Kruskal, 1958),
    [odds] Chen, Cohen and Chen (2010)
    [ranks] Vargha and Delaney (2000)
   *[other] Cohen (1988)
  } that is { $size ->
    [negligible] less than a small
    [small] a small
    [medium] a medium
   *[large] a large
  } { $rule ->
    [correlation] link.
    [pairs] link.
    [table] link.
    [odds] link.
   *[other] difference.
  }
size-read-gamma = There is no rule of thumb for gamma, as it grows when there are fewer answers. Read it as pairs: of two respondents who differ on both, { PERCENT($same) } stand in the same order and { PERCENT($opposite) } in the opposite one.
size-read-kendalls-w = There is no rule of thumb for W that rests on more than habit. Read it as a correlation: the orders of two respondents have a Spearman's ρ of about { DEC($mean) } on average.

# What was checked of what a test assumes
check-told = { $assumes } { $found }
check-unchecked = This was not checked here.
check-independent = Answers cannot show this: it follows from how respondents were found.
check-monotone = The picture shows whether it does.
check-straight = { $bends ->
    [yes] A bend improves on the straight line ({ P($p) }): read this beside Spearman's ρ, which needs no line.
   *[no] A bend does not clearly improve on the straight line ({ P($p) }): no reason to doubt it.
  }
check-straight-log-odds = { $bends ->
    [yes] A bend improves on it ({ P($p) }): the odds do not change equally everywhere.
   *[no] A bend does not clearly improve on it ({ P($p) }): no reason to doubt it.
  }
check-even-spread = { $uneven ->
    [yes] The spread is not the same everywhere (Breusch-Pagan, { P($p) }): rely on Spearman's ρ rather than on this interval.
   *[no] These answers do not show otherwise (Breusch-Pagan, { P($p) }).
  }
check-equal-spread = { $uneven ->
    [yes] They are not: the largest variance is { DEC($ratio, digits: 1) } times the smallest (Brown-Forsythe, { P($p) }). Rely on Welch's test instead.
   *[no] These answers do not show otherwise: the largest variance is { DEC($ratio, digits: 1) } times the smallest (Brown-Forsythe, { P($p) }).
  }
check-normal-means = { $of ->
    [paired] { $size ->
        [enough] { NUM($least) } respondents gave both answers.
        [some] { NUM($least) } respondents gave both answers, with a skewness of their differences of { DEC($skew) } (up to 1 is mild).
       *[few] { NUM($least) } respondents gave both answers: too few to rely on it. Read the test on ranks beside it.
      }
   *[groups] { $size ->
        [enough] The smallest group has { NUM($least) } respondents.
        [some] The smallest group has { NUM($least) } respondents, with a skewness of { DEC($skew) } (up to 1 is mild).
       *[few] The smallest group has { NUM($least) } respondents: too few to rely on it. Read the test on ranks beside it.
      }
  }
check-symmetric = { $skewed ->
    [yes] They do not: their skewness is { DEC($skew) }, beyond 1. Read the paired t test beside it.
   *[no] Their skewness is { DEC($skew) }, within 1.
  }
check-ten-changes = { $few ->
    [yes] Here it is { NUM($changed) }: rely on the exact test instead.
   *[no] Here it is { NUM($changed) }.
  }
check-same-answer-scale = They share the limits of their answers.
check-expected-five = { $size ->
    [small] { PERCENT($low) } of the cells are expected to hold fewer than five, the smallest { DEC($least, digits: 1) }: rely on the exact test instead.
   *[enough] { PERCENT($low) } of the cells are expected to hold fewer than five, the smallest { DEC($least, digits: 1) }.
  }

fault-no-fitting-test = There is no test yet for a question about such columns (n = { NUM($n) }). Choose another column or another question.

# As an article would print it
apa-link = { $direction ->
    [up] “{ $x }” and “{ $y }” were positively related,
    [down] “{ $x }” and “{ $y }” were negatively related,
   *[open] “{ $x }” and “{ $y }” were not clearly related,
  } { $df ->
    [0] { $symbol } = { BOUNDED($value) },
   *[other] { $symbol }({ DF($df) }) = { BOUNDED($value) },
  } { PERCENT($level) } CI [{ BOUNDED($low) }, { BOUNDED($high) }], { P($p) }, N = { NUM($n) }.
apa-means-two = { $clear ->
    [yes] “{ $x }” differed between “{ $a }” (M = { DEC($mean_a) }, SD = { DEC($sd_a) }) and “{ $b }” (M = { DEC($mean_b) }, SD = { DEC($sd_b) }),
   *[no] “{ $x }” did not clearly differ between “{ $a }” (M = { DEC($mean_a) }, SD = { DEC($sd_a) }) and “{ $b }” (M = { DEC($mean_b) }, SD = { DEC($sd_b) }),
  } t({ DF($df1) }) = { DEC($statistic) }, { P($p) }, g = { DEC($effect) }, { PERCENT($level) } CI [{ DEC($low) }, { DEC($high) }], N = { NUM($n) }.
apa-ranks-two = { $clear ->
    [yes] The answers on “{ $x }” differed between “{ $a }” and “{ $b }”,
   *[no] The answers on “{ $x }” did not clearly differ between “{ $a }” and “{ $b }”,
  } U = { DEC($statistic, digits: 1) }, { P($p) }, r_rb = { BOUNDED($effect) }, { PERCENT($level) } CI [{ BOUNDED($low) }, { BOUNDED($high) }], N = { NUM($n) }.
apa-means = { $clear ->
    [yes] The averages on “{ $x }” differed by “{ $y }”,
   *[no] The averages on “{ $x }” did not clearly differ by “{ $y }”,
  } F({ DF($df1) }, { DF($df2) }) = { DEC($statistic) }, { P($p) }, η² = { BOUNDED($effect) }, { PERCENT($level) } CI [{ BOUNDED($low) }, { BOUNDED($high) }], N = { NUM($n) }.
apa-ranks = { $clear ->
    [yes] The answers on “{ $x }” differed by “{ $y }”,
   *[no] The answers on “{ $x }” did not clearly differ by “{ $y }”,
  } H({ DF($df1) }) = { DEC($statistic) }, { P($p) }, ε² = { BOUNDED($effect) }, { PERCENT($level) } CI [{ BOUNDED($low) }, { BOUNDED($high) }], N = { NUM($n) }.
apa-trend = { $clear ->
    [yes] { $direction ->
        [up] The answers on “{ $x }” rose along the order of “{ $y }”,
       *[down] The answers on “{ $x }” fell along the order of “{ $y }”,
      }
   *[no] The answers on “{ $x }” did not clearly rise or fall along the order of “{ $y }”,
  } J = { DEC($statistic, digits: 1) }, z = { DEC($z) }, { P($p) }, d = { BOUNDED($effect) }, { PERCENT($level) } CI [{ BOUNDED($low) }, { BOUNDED($high) }], N = { NUM($n) }.
apa-line = { $clear ->
    [yes] { $direction ->
        [up] “{ $x }” rose along the order of “{ $y }”,
       *[down] “{ $x }” fell along the order of “{ $y }”,
      }
   *[no] “{ $x }” did not clearly rise or fall along the order of “{ $y }”,
  } χ²({ DF($df1) }, N = { NUM($n) }) = { DEC($statistic) }, { P($p) }, r = { BOUNDED($effect) }, { PERCENT($level) } CI [{ BOUNDED($low) }, { BOUNDED($high) }].
apa-table = { $clear ->
    [yes] “{ $x }” and “{ $y }” were related,
   *[no] “{ $x }” and “{ $y }” were not clearly related,
  } χ²({ DF($df1) }, N = { NUM($n) }) = { DEC($statistic) }, { P($p) }, V = { BOUNDED($effect) }, { PERCENT($level) } CI [{ BOUNDED($low) }, { BOUNDED($high) }].
apa-paired = { $clear ->
    [yes] The same respondents answered “{ $x }” and “{ $y }” differently,
   *[no] The same respondents did not clearly answer “{ $x }” and “{ $y }” differently,
  } t({ DF($df1) }) = { DEC($statistic) }, { P($p) }, mean difference = { DEC($effect) }, { PERCENT($level) } CI [{ DEC($low) }, { DEC($high) }], N = { NUM($n) }.
apa-signed = { $clear ->
    [yes] The same respondents answered “{ $x }” and “{ $y }” differently,
   *[no] The same respondents did not clearly answer “{ $x }” and “{ $y }” differently,
  } V = { DEC($statistic, digits: 1) }, { P($p) }, r_rb = { BOUNDED($effect) }, { PERCENT($level) } CI [{ BOUNDED($low) }, { BOUNDED($high) }], N = { NUM($n) }.
apa-changes = { $clear ->
    [yes] The same respondents said yes to “{ $x }” and “{ $y }” unequally often,
   *[no] The same respondents did not clearly say yes to “{ $x }” and “{ $y }” unequally often,
  } χ²({ DF($df1) }) = { DEC($statistic) }, { P($p) }, difference in shares = { BOUNDED($effect) }, { PERCENT($level) } CI [{ BOUNDED($low) }, { BOUNDED($high) }], N = { NUM($n) }.
apa-repeated = { $clear ->
    [yes] The same respondents answered { NUM($columns) } questions differently,
   *[no] The same respondents did not clearly answer { NUM($columns) } questions differently,
  } χ²({ DF($df1) }) = { DEC($statistic) }, { P($p) }, W = { BOUNDED($effect) }, { PERCENT($level) } CI [{ BOUNDED($low) }, { BOUNDED($high) }], N = { NUM($n) }.
apa-shares = { $clear ->
    [yes] The same respondents said yes to { NUM($columns) } questions unequally often,
   *[no] The same respondents did not clearly say yes to { NUM($columns) } questions unequally often,
  } Q({ DF($df1) }) = { DEC($statistic) }, { P($p) }, N = { NUM($n) }.
apa-exact = { $clear ->
    [yes] “{ $x }” and “{ $y }” were related (Fisher's exact test, { P($p) }, N = { NUM($n) }).
   *[no] “{ $x }” and “{ $y }” were not clearly related (Fisher's exact test, { P($p) }, N = { NUM($n) }).
  }
apa-exact-odds = { $clear ->
    [yes] “{ $x }” and “{ $y }” were related (Fisher's exact test), OR = { DEC($effect) }, { PERCENT($level) } CI [{ DEC($low) }, { DEC($high) }], { P($p) }, N = { NUM($n) }.
   *[no] “{ $x }” and “{ $y }” were not clearly related (Fisher's exact test), OR = { DEC($effect) }, { PERCENT($level) } CI [{ DEC($low) }, { DEC($high) }], { P($p) }, N = { NUM($n) }.
  }
apa-equal-links = { $clear ->
    [yes] The correlation of “{ $x }” and “{ $y }” differed by “{ $group }”,
   *[no] The correlation of “{ $x }” and “{ $y }” did not clearly differ by “{ $group }”,
  } χ²({ DF($df1) }) = { DEC($statistic) }, { P($p) }, N = { NUM($n) }.
apa-interaction = { $clear ->
    [yes] How “{ $x }” differed by “{ $y }” depended on “{ $group }”,
   *[no] How “{ $x }” differed by “{ $y }” did not clearly depend on “{ $group }”,
  } F({ DF($df1) }, { DF($df2) }) = { DEC($statistic) }, { P($p) }, ΔR² = { BOUNDED($effect, digits: 3) }, { PERCENT($level) } CI [{ BOUNDED($low, digits: 3) }, { BOUNDED($high, digits: 3) }], N = { NUM($n) }.
apa-odds = { $direction ->
    [up] Respondents higher on “{ $y }” answered “{ $a }” to “{ $x }” more often,
    [down] Respondents higher on “{ $y }” answered “{ $a }” to “{ $x }” less often,
   *[open] Respondents higher on “{ $y }” did not clearly answer “{ $a }” to “{ $x }” more or less often,
  } OR = { DEC($value) }, { PERCENT($level) } CI [{ DEC($low) }, { DEC($high) }], { P($p) }, N = { NUM($n) }.

answer-interaction = { $differs ->
    [yes] How much “{ $x }” differs by “{ $y }” is not the same for every “{ $group }”.
   *[open] These answers leave open whether the difference in “{ $x }” by “{ $y }” is the same for every “{ $group }”.
  } The interaction adds { DEC($effect, digits: 3) } to R²: F = { DEC($statistic) }, df = { NUM($df1) } and { NUM($df2) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
lacks-columns = This study has fewer than two columns to ask about. To ask a question, add scales, items or groups to its study.toml.

# Tables of counts
label-count-share = { NUM($n) } ({ PERCENT($share) })
label-count = Respondents
label-expected = Expected without a link
label-residual = Adjusted residual
explore-cells = Which cells stand out most?
