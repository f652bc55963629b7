# The fourth verdict
ruling-no-effect = No effect that matters
ruling-mark-no-effect = **≈ No effect that matters**
rule-no-effect = The whole interval lies within plus or minus { DEC($smallest) }, the smallest effect that matters.
rule-no-room = On the expected side the interval holds no effect as large as { DEC($smallest) }, the smallest that matters.

# The board
label-smallest = Smallest that matters
board-differ = Levels differ: p (Holm)
board-p = { $raw } ({ $adjusted })
board-cell-supported = ✓ { DEC($effect) }
board-cell-contradicted = ✗ { DEC($effect) }
board-cell-no-effect = ≈ { DEC($effect) }
board-cell-undecided = ? { DEC($effect) }
board-legend = ✓ supported, ✗ contradicted, ≈ no effect that matters, ? undecided, — not computed; the number is the effect, each in its own unit. p of the levels is adjusted by Holm over the levels of one hypothesis, p of the test that they differ over all hypotheses. A hypothesis about the group itself shows the link it compares.
board-per = Per level of “{ $group }”
board-one = One hypothesis in full
board-choose = Hypothesis
board-axis-correlation = Effect, as a correlation
board-axis-share = Share minus the claim
board-axis-points = Difference, in points
board-differ-told = { $differs ->
    [yes] The effect differs by “{ $group }”
   *[open] These answers leave open whether the effect differs by “{ $group }”
  }: { P($p) }, adjusted by Holm { P($adjusted) }, n = { NUM($n) }, { NUM($n_missing) } outside the comparison.
board-level = { $ruling }, effect { DEC($effect) }, n = { NUM($n) }.
board-rules = { method-holm } The verdict, in this order: “no effect that matters” where the whole interval lies within plus or minus the smallest effect that matters; “supported” where the adjusted p is below one minus the confidence and the effect lies where it was expected; “contradicted” where it lies on the other side, or where the interval leaves no room there for an effect that matters; else “undecided”. A hypothesis of no link is supported by two one-sided tests. Without a smallest effect nothing is too small. Intervals are not widened for the number of hypotheses.
board-former = { $status ->
    [confirmatory] Until { $until } this hypothesis read, as planned beforehand{ $date ->
        [none] {""}
       *[other] {" "}on { $date }
      }: “{ $text }”
   *[exploratory] Until { $until } this hypothesis read: “{ $text }”
  }
board-gone = Hypotheses that were taken away
board-gone-one = { $status ->
    [confirmatory] { $id }, planned beforehand, taken away on { $until }: “{ $text }”
   *[exploratory] { $id }, exploratory, taken away on { $until }: “{ $text }”
  }

# Revised in the browser
fault-study-changed = The description of this study was changed in the meantime, perhaps in another tab. Nothing is saved. Look at what it says now, and do it again.

# Hypotheses written in the browser
board-edit = Add, change or take away a hypothesis
board-edit-lead = The answers are already there, so what you add or change here is exploratory from today on and has its date. What was there before stays in the study.
board-copy-lead = This is an example, and it stays as it is. To add or change hypotheses, save a copy of your own.
board-copy = Save a copy to edit
board-which = Which hypothesis?
board-new = A new one
board-add = Add the hypothesis
board-change = Save the change
board-remove = Take the hypothesis away
board-remove-sure = I am sure: it is no longer judged, and stays told as taken away
board-planned = This hypothesis was planned beforehand. Once changed it is exploratory, with the date of today; the planned one stays told beside it.
board-saved = Saved. The verdicts below count it from now on.
board-field-id = Short name
board-field-text-nl = In words (Dutch)
board-field-text-en = In words (English)
board-field-predictor = Predictor
board-field-outcome = Outcome
board-field-counted = Question or group that is counted
board-field-groups = Groups
board-field-level = Answer that is counted
board-field-bound = Share it is held against (0 to 1)
board-field-direction = Side that is expected
board-field-smallest = Smallest effect that matters
help-smallest-correlation = As a correlation: 0.1 is small, 0.3 medium, 0.5 large. Leave it empty if none is named; then nothing is too small to matter.
help-smallest-share = As a share: 0.05 is five percentage points. Leave it empty if none is named; then nothing is too small to matter.
help-smallest-points = In points of the answers. Leave it empty if none is named; then nothing is too small to matter.
board-direction-none = No side: different either way
board-direction-positive = Upwards: higher, more
board-direction-negative = Downwards: lower, less
board-kind-association = Association: one goes with the other
board-kind-difference = Difference: groups score unequally
board-kind-moderation = Moderation: a link is not equally strong in all groups
board-kind-equivalence = No link that matters
board-kind-proportion = Share: how many give an answer, against a bound
board-kind-myth = Common belief about a share
board-kind-myth-pair = Common belief about two answers of the same respondents
