# How two scores go together among respondents who are alike on others
label-partial-spearman = Partial Spearman's ρ
label-partial-pearson = Partial Pearson's r
estimate-partial-spearman = At equal scores on “{ $z }”{ $more ->
    [0] {""}
    [one] {" "}and one other
   *[other] {" "}and { NUM($more) } others
  }, { $direction ->
    [up] respondents who score higher on “{ $x }” tend to score higher on “{ $y }”.
    [down] respondents who score higher on “{ $x }” tend to score lower on “{ $y }”.
   *[open] these answers leave open whether “{ $x }” and “{ $y }” go together.
  } Partial Spearman's ρ = { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
estimate-partial-pearson = At equal scores on “{ $z }”{ $more ->
    [0] {""}
    [one] {" "}and one other
   *[other] {" "}and { NUM($more) } others
  }, { $direction ->
    [up] the score on “{ $y }” is higher on average, the higher that on “{ $x }”.
    [down] the score on “{ $y }” is lower on average, the higher that on “{ $x }”.
   *[open] these answers leave open whether “{ $x }” and “{ $y }” go together along a straight line.
  } Partial Pearson's r = { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } without an answer.
about-partial-spearman = Do two scores still rise together among respondents who are alike on others, going by order?
about-partial-pearson = Do two scores still rise together along a straight line among respondents who are alike on others?
method-partial-spearman = Ranks of every score; then the correlation of what the covariates leave over of each, in a straight line through the ranks. Interval on Fisher's z and p from Student's t, both with one respondent fewer per covariate.
method-partial-pearson = The correlation of what the covariates leave over of each score, in a straight line. Interval on Fisher's z and p from Student's t, both with one respondent fewer per covariate.
method-residuals = Correlation of residuals, with Fisher's interval, one respondent fewer per covariate.
assumes-covariates-straight = What goes along with the covariates does so in a straight line, and they are measured without error.

# Every link between several scores
label-spearman-matrix = Spearman's ρ of every two scores
label-pearson-matrix = Pearson's r of every two scores
label-kendall-matrix = Kendall's τ-b of every two scores
label-score = Score
label-first-score = First score
label-second-score = Second score
label-n-of = n = { NUM($n) }
correlation-matrix = { $clear ->
    [0] None of the { NUM($links) } links between { NUM($scores) } scores stands out once p is adjusted for their number.
    [one] Of { NUM($links) } links between { NUM($scores) } scores one stands out once p is adjusted for their number.
   *[other] Of { NUM($links) } links between { NUM($scores) } scores { NUM($clear) } stand out once p is adjusted for their number.
  } The strongest is that of “{ $x }” and “{ $y }”: { $measure ->
    [pearson] Pearson's r
    [kendall] Kendall's τ-b
   *[spearman] Spearman's ρ
  } = { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), adjusted by Holm { P($p) }. The pair with the fewest answers: n = { NUM($n) }, { NUM($n_missing) } without an answer.
about-spearman-matrix = Which of several scores rise together, going by order?
about-pearson-matrix = Which of several scores rise together along a straight line?
about-kendall-matrix = On which of several scores do two respondents mostly stand in the same order?
method-spearman-matrix = Spearman's ρ of every pair, each on everybody who has both scores, with the interval of Bonett and Wright (2000); p adjusted by Holm over all pairs.
method-pearson-matrix = Pearson's r of every pair, each on everybody who has both scores, with Fisher's interval; p adjusted by Holm over all pairs.
method-kendall-matrix = Kendall's τ-b of every pair, each on everybody who has both scores, with the interval of Fieller, Hartley and Pearson (1957); p adjusted by Holm over all pairs.
method-pairwise = Every pair on everybody who has both scores; p adjusted by Holm over all pairs.
