fault-lone-item = “{ $score }” rests on one item, which does not say how precise that score is. Give the scale a second item in study.toml.
fault-unknown-reliability = The items of “{ $score }” do not hang together (alpha is 0 or less), so the error of that score is not known. Look on the page Scales whether an item should be reversed.

# The answer first
answer-misplaced = Had both scales been measured without error, an estimated { PERCENT($value) } of respondents would be in another quadrant ({ PERCENT($level) } interval { PERCENT($low) } to { PERCENT($high) }, from that of alpha); n = { NUM($n) }, { NUM($n_missing) } without a score on both axes. { NUM($near) } of them ({ PERCENT($share) }) stand within the error of measurement of a cut.
honesty-axis = “{ $axis }”: alpha { DEC($alpha) }, error of measurement { DEC($error) } points; { NUM($near) } of { NUM($n) } stand no further than that from the cut at { DEC($cut) }. The chance of being on its wrong side is { PERCENT($chance) } on average.
answer-uncut = { $both ->
    [yes-yes] Cut in four and left whole say the same: the slope of “{ $y }” on “{ $x }” differs along “{ $a }” and “{ $b }”.
    [open-open] Cut in four and left whole say the same: these answers leave open whether the slope of “{ $y }” on “{ $x }” differs along “{ $a }” and “{ $b }”.
    [yes-open] The two analyses disagree: between the four quadrants the slope of “{ $y }” on “{ $x }” differs, along the whole of “{ $a }” and “{ $b }” that stays open. What the quadrants show may hang on where they are cut.
   *[open-yes] The two analyses disagree: along the whole of “{ $a }” and “{ $b }” the slope of “{ $y }” on “{ $x }” differs, between the four quadrants that stays open. Cutting throws away where in a quadrant respondents stand.
  } Cut: F = { DEC($split_f) }, { P($split_p) }, n = { NUM($split_n) }; whole: F = { DEC($whole_f) }, { P($whole_p) }, n = { NUM($whole_n) }, { NUM($n_missing) } without an answer.

# Parts of the page
honesty-misplaced = How sure is it who belongs in which quadrant?
honesty-axes = The two axes
honesty-expected = Where respondents of each quadrant may belong
honesty-uncut = The same without cutting
honesty-mean = At the mean of both axes
honesty-corner = { $quadrant }, one standard deviation out

# Headings of tables
label-axis = Axis
label-error = Error of measurement
label-near = Within it of the cut
label-misplaced = Chance of belonging elsewhere
label-placed = Placed in
label-slope = Slope
label-value-range = { $value } ({ $range })

# Pictures
axis-misplaced = Chance of belonging elsewhere (0 to 1)
chart-surface = The slope of “{ $y }” on “{ $x }” over both axes, n = { NUM($n) }.
chart-surface-corner = { $corner }: { DEC($value) }.
chart-surface-point = { DEC($x) } across, { DEC($y) } up: { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) })
chart-surface-label = { DEC($value) }
  { DEC($low) } to { DEC($high) }
chart-surface-note = Numbers: the slope one standard deviation from both means
chart-surface-cuts = Dashed: where the quadrants are cut

method-misplaced = Classical test theory: a score is a true score with a normal error, of which the standard deviation is the score's times √(1 − alpha). A true score is expected at the mean plus alpha times the distance to it (Kelley), with standard deviation sd √(alpha (1 − alpha)); the errors of both axes are independent. The interval holds alpha's uncertainty only. Alpha is a lower bound of reliability, so the chances lean to the high side.
method-uncut = Least squares of the outcome on the predictor, both axes and their product, with and without the products of the predictor with each axis: F test of the change in R². Beside it the same with the four quadrants as a group. The picture shows the slope that follows, where there are respondents; intervals have HC3 errors.

# The slope along another score
complexity-along = Does the slope depend on another score?
label-moderator = On which score
label-along = { $at ->
    [low] One standard deviation below the mean ({ DEC($where) })
    [mean] At the mean ({ DEC($where) })
   *[high] One standard deviation above the mean ({ DEC($where) })
  }
chart-along-note = Grey: there the interval leaves out 0
chart-along = The slope of “{ $y }” on “{ $x }” runs along “{ $z }” from { DEC($low) } to { DEC($high) }, n = { NUM($n) }.
chart-along-region = From { DEC($low) } to { DEC($high) } the interval leaves out 0.
chart-along-nowhere = Nowhere does the interval leave out 0.
chart-along-point = At { DEC($at) }: slope { DEC($value) } ({ DEC($low) } to { DEC($high) })
chart-along-level = The band is the { PERCENT($level) } interval
