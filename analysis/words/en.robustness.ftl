page-robustness = Does the answer depend on the choice?

# The answer first
answer-robust-link = { $part ->
    [everybody] Over everybody:
   *[quadrant] In the quadrant “{ $quadrant }”:
  } { $agree ->
    [up] whichever of { NUM($of) } ways to analyse the answers is chosen, respondents who score higher on “{ $x }” tend to score higher on “{ $y }”.
    [down] whichever of { NUM($of) } ways to analyse the answers is chosen, respondents who score higher on “{ $x }” tend to score lower on “{ $y }”.
    [open] whichever of { NUM($of) } ways to analyse the answers is chosen, they leave open whether “{ $x }” and “{ $y }” go together.
   *[mixed] the answer depends on the choice. Of { NUM($of) } ways to analyse, { NUM($up) } say that a higher “{ $x }” goes with a higher “{ $y }”, { NUM($down) } that it goes with a lower one, and { NUM($open) } leave it open.
  } The link runs from { DEC($lowest) } to { DEC($highest) }, its middle value is { DEC($median) }, n = { NUM($n) } to { NUM($most) }; above 0 in { PERCENT($positive) } of the ways.
answer-robust-difference = { $agree ->
    [yes] Whichever of { NUM($of) } ways to analyse the answers is chosen, the link differs between the quadrants.
    [open] Whichever of { NUM($of) } ways to analyse the answers is chosen, they leave open whether the link differs between the quadrants.
   *[mixed] Whether the link differs between the quadrants depends on the choice: it does in { NUM($yes) } of { NUM($of) } ways to analyse ({ PERCENT($share) }), and { NUM($open) } leave it open.
  } The spread of the quadrants runs from { DEC($lowest) } to { DEC($highest) }, its middle value is { DEC($median) }, n = { NUM($n) } to { NUM($most) }.
answer-robust-contrast = { $agree ->
    [up] Whichever of { NUM($of) } ways to analyse the answers is chosen, the link is stronger for a high “{ $axis }” than for a low one.
    [down] Whichever of { NUM($of) } ways to analyse the answers is chosen, the link is weaker for a high “{ $axis }” than for a low one.
    [open] Whichever of { NUM($of) } ways to analyse the answers is chosen, they leave open whether the link differs between a high and a low “{ $axis }”.
   *[mixed] Whether the link differs between a high and a low “{ $axis }” depends on the choice: of { NUM($of) } ways to analyse, { NUM($up) } say that it is stronger for high, { NUM($down) } that it is weaker, and { NUM($open) } leave it open.
  } High less low runs from { DEC($lowest) } to { DEC($highest) }, its middle value is { DEC($median) }, n = { NUM($n) } to { NUM($most) }; above 0 in { PERCENT($positive) } of the ways.
answer-robust-own = What is chosen on the other pages gives { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) }), place { NUM($place) } of { NUM($of) } from the lowest.
answer-robust-refused = { NUM($refused) } more ways could not be computed: too few respondents, or answers that do not vary.
answer-robust-none = Not one of the ways to analyse could be computed here: too few respondents, or answers that do not vary. Choose another part, or select more respondents.
answer-robust-choice = What matters most is { $choice }: it goes with { PERCENT($explained) } of the differences between the ways. The middle value runs from { DEC($low) } ({ $lowest }) to { DEC($high) } ({ $highest }).
answer-robust-no-choice = No choice makes a difference here.

# Parts of the page
label-part-robustness = Does the answer depend on the choice?
robust-part = What is looked at
robust-part-overall = Link over everybody
robust-part-difference = Difference between quadrants
robust-part-axis = High less low: { $axis }
robust-part-quadrant = Link: { $quadrant }
robust-choices = Which choices matter
robust-why = What was varied, and why
robust-why-lead = Each row is a choice that a careful researcher could make either way. Every combination was computed, { NUM($of) } different ones for this part. Combinations that come to the same numbers count once.

# Headings of tables
label-choice = Choice
label-option = Option
label-specifications = Ways
label-median = Middle value
label-clear = Clear verdict
label-explained = Goes with
label-why = Why it is defensible
label-low = From
label-high = To
label-place = Place
label-what = Which
label-verdict-of = Verdict
robust-unvaried = no difference
robust-row-own = chosen on the other pages
robust-row-lowest = lowest
robust-row-highest = highest
robust-row-at = { PERCENT($share) } lie lower

# The choices
robust-cut = where the quadrants are cut
robust-ties = who is exactly on the cut
robust-scoring = how a score is made
robust-missing = how many items must be answered
robust-test = the test
robust-weights = weighting
robust-covariates = covariates
robust-careless = careless answers
robust-cut-median = cut at the median
robust-cut-mean = cut at the mean
robust-cut-midpoint = cut at the midpoint
robust-cut-fixed = cut where set
robust-cut-middle = middle third left out
robust-ties-low = on the cut: low
robust-ties-high = on the cut: high
robust-ties-out = on the cut: left out
robust-scoring-mean = mean of the items
robust-scoring-factor = factor score
robust-scoring-ranks = ranks
robust-missing-half = half answered
robust-missing-all = all answered
robust-missing-own = the study's own rule
robust-test-spearman = Spearman
robust-test-kendall = Kendall
robust-test-least-squares = least squares
robust-test-proportional-odds = odds, as an order
robust-weights-without = unweighted
robust-weights-with = weighted
robust-covariates-without = no covariates
robust-covariates-with = with covariates
robust-careless-in = careless ones count
robust-careless-out = careless ones left out
robust-cut-why = High and low have no natural border. The median makes groups of equal size; the mean follows the distances; the midpoint of the answer scale means the same in another year. Leaving the middle third out compares only respondents who clearly differ, and loses the others.
robust-ties-why = A score equal to the cut is neither higher nor lower, and with whole answers many are. It changes nothing where nobody is on the cut.
robust-scoring-why = The mean counts every item alike. A factor score lets items count by how well they measure what they share, in whole numbers from 1 to 4. Ranks, spread as a bell curve, keep the order and no distances; Spearman and Kendall see nothing but order, so for them ranks are not counted twice.
robust-missing-why = A mean of half the items keeps more respondents; asking for all items keeps every score equally reliable.
robust-test-why = Spearman and Kendall rest on order, least squares on distances with errors that allow uneven spread (HC3), odds on the outcome as an order. All are turned into the unit of Spearman's ρ: what each would be if both scores were normal. Kendall leaves tied pairs out, so where many scores tie it comes out somewhat higher.
robust-weights-why = Weights make the answers resemble the population and cost certainty; without them every respondent counts alike. Cuts stay where they are.
robust-covariates-why = With covariates, respondents are compared only with others in the same classes of all of them: levels of a group, thirds (or halves) of a score. What covariates share with both scores is then not counted as a link.
robust-careless-why = Who gave the same answer to every item of both scores, reversed ones too, may not have read them, or may mean the middle. Left out, they do not count for the cut either.

# Picture
axis-robust = Link, as Spearman's ρ
axis-robust-spread = Spread, on Fisher's z
axis-robust-contrast = High less low, in ρ
axis-robust-order = Ways, lowest first
robust-verdict-up = interval above 0
robust-verdict-down = interval below 0
robust-verdict-yes = quadrants differ
robust-verdict-open = left open
chart-robust-own = Dashed: what is chosen on the other pages
chart-robust-grid = Below: where each option was chosen; the fuller, the more
chart-robust = { NUM($of) } ways to analyse, lowest first: from { DEC($lowest) } to { DEC($highest) }, middle value { DEC($median) }. Clear in { NUM($clear) }, left open in { NUM($open) }.

method-multiverse = A multiverse: every combination of defensible choices is computed from the same counted answers. Estimates are on the scale of Spearman's ρ; intervals are Bonett and Wright's, Fieller's, HC3's (with weights: linearised) and Wald's. Weighted, n is the effective number of respondents. Whether quadrants differ is tested on Fisher's z (homogeneity); their spread is Paule and Mandel's with the Q-profile interval. A choice's share is what lies between its options of all squares between the ways. The ways share respondents, so their number says nothing of certainty.

# What a study has no options for, and why
multiverse-without-factor = Factor scores are left out: no scale of the question has three or more items that one factor tells apart.
multiverse-without-weights = Weights are left out: this study names no column with weights.
multiverse-without-careless = Careless answers cannot be recognised here: that takes a question of three or more items, some reversed and some not.
multiverse-without-quadrants = This study has no quadrants, so only the link over everybody is looked at.
multiverse-without-midpoint = The midpoint is left out as a cut: not every item has limits.
multiverse-without-covariates = Covariates are left out: this study names none for its question.
multiverse-covariates-many = Covariates are left out: together they make more than { NUM($most) } combinations, too many to compare respondents within.
multiverse-covariates-unanswered = Covariates are left out: nobody answered one of them.
multiverse-axis-unanswered = Nobody has a score on one of the axes, so there are no quadrants and only the link over everybody is looked at.
