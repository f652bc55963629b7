# Names that a study may leave out
quadrants-name = Quadrant
quadrant-hh = Independent searcher
quadrant-hl = Guided searcher
quadrant-lh = Independent doer
quadrant-ll = Guided doer

# Axes
axis-high-right = { $title } (right is high)
axis-high-up = { $title } (top is high)

# Headings of tables and short texts in pictures
label-all = All
label-answer = { $code } { $label }
label-estimate = Estimate
label-from-to = From – to
label-group = Group
label-interval = { PERCENT($level) } interval
label-item = Question
label-mean = Mean
label-missing = No answer
label-n = n
label-not-computed = not computed
label-p = p
label-range = { DEC($low) } to { DEC($high) }
label-range-percent = { PERCENT($low, digits: 1) } to { PERCENT($high, digits: 1) }
label-range-whole = { PERCENT($low) } to { PERCENT($high) }
label-remark = Remark
label-respondents = Respondents
label-share = Share
label-share-weighted = Weighted share
label-share-n = { PERCENT($share) }, n = { NUM($n) }
label-with-n = { $label } (n{"\u00A0"}={"\u00A0"}{ NUM($n) })

# What stands under the title of a picture
chart-simulated = Simulated data: invented answers
chart-intervals = Lines are { PERCENT($level) } intervals
chart-smallest = Grey: smaller than { DEC($smallest) } does not matter
chart-curve-note = Means and fitted line, { PERCENT($level) } intervals
chart-curve-note-without-line = Means, { PERCENT($level) } intervals
chart-rows-note = Rows: { $rows }
chart-colours-note = Colours: { $columns }
chart-shares-note = Under each share its { PERCENT($level) } interval
chart-density-note = Stronger squares hold more respondents

# What pictures say to who cannot see them
chart-nothing = There is nothing to draw: no group has enough answers.
chart-refused = { $group }: not computed.
chart-estimate = { $ends ->
    [known] { $group }: { DEC($value) } ({ PERCENT($level) } interval { DEC($low) } to { DEC($high) })
   *[none] { $group }: { DEC($value) }
  }
chart-forest = { $refused ->
    [0] Estimates with intervals for { $found ->
        [one] one group
       *[other] { NUM($found) } groups
      }. Lowest: { $lowest }, { DEC($low) }. Highest: { $highest }, { DEC($high) }.
   *[other] Estimates with intervals for { $found ->
        [one] one group
       *[other] { NUM($found) } groups
      }; { NUM($refused) } could not be computed. Lowest: { $lowest }, { DEC($low) }. Highest: { $highest }, { DEC($high) }.
  }
chart-means = { $refused ->
    [0] Means with intervals for { $found ->
        [one] one group
       *[other] { NUM($found) } groups
      }. Lowest: { $lowest }, { DEC($low) }. Highest: { $highest }, { DEC($high) }.
   *[other] Means with intervals for { $found ->
        [one] one group
       *[other] { NUM($found) } groups
      }; { NUM($refused) } could not be computed. Lowest: { $lowest }, { DEC($low) }. Highest: { $highest }, { DEC($high) }.
  }
chart-bin = { $group }: { DEC($from) } to { DEC($to) }, mean { DEC($value) }, n = { NUM($n) }
chart-curve = { $group }: along “{ $x }” the fitted line for “{ $y }” runs from { DEC($y0) } at { DEC($x0) } to { DEC($y1) } at { DEC($x1) } (n = { NUM($n) }).
chart-curve-without-line = { $group }: means only, no line can be fitted (n = { NUM($n) }).
chart-quadrants = { NUM($n) } respondents in four quadrants, cut at { DEC($search_cut) } on “{ $search }” and at { DEC($decision_cut) } on “{ $decision }”.
chart-quadrant = { $name }: { PERCENT($share) }, n = { NUM($n) }.
chart-grid = { NUM($n) } respondents: { DEC($x0) } to { DEC($x1) } across, { DEC($y0) } to { DEC($y1) } up
chart-distribution = { $score }: { NUM($n) } respondents, most often from { DEC($low) } to { DEC($high) } ({ NUM($most) }).
chart-answers = { $score }: { NUM($n) } answers, most often { $answer } ({ NUM($most) }).
chart-bar = { $label }: n = { NUM($n) }
chart-segment = { $answer }: { PERCENT($share) }, n = { NUM($n) }
