# The disclosure gate: why something may not leave, for the owner of a study alone

gate-everybody = everybody
gate-bin = { $title }: part { $bin } of the curve
gate-rule-persons = { $group }: hidden, because n = { NUM($n) }, and anything shown rests on at least ten respondents.
gate-rule-empty = { $group }: hidden, because nobody or everybody of the whole it belongs to is in it (n = { NUM($n) }).
gate-rule-concentrated = { $group }: hidden, because nearly everybody in this group or its distribution gave the same answer, so it would tell of each of them (n = { NUM($n) }).
gate-rule-pairs = { $group }: hidden, because it differs by fewer than ten respondents from another group that is shown (n = { NUM($n) }).
gate-rule-complementary = { $group }: hidden to protect a group beside it, whose size would follow by subtraction (n = { NUM($n) }).
gate-rule-audit = { $group }: hidden because a hidden group could be computed from it together with all that is shown, or because an organisation knows all but a few of its respondents (n = { NUM($n) }).
gate-rule-points = { $measure } of { $group }: hidden, because it would show the value of a single respondent (n = { NUM($n) }).
gate-rule-models = { $measure } of { $group }: hidden, because the model asks too much of { NUM($n) } respondents: ten for each parameter, and ten more than its parameters.
gate-rule-versions = { $group }: hidden, because it holds nearly the same respondents as in a link that is live, so the few who differ could be told (n = { NUM($n) }).
gate-rule-own = { $group }: hidden, because it joins fewer than three organisations, or one of them is over three quarters of it (n = { NUM($n) }).
gate-rule-live = { $group }: hidden, because a link that is live hides it too (n = { NUM($n) }).

fault-too-many-filters = A shared link can have at most { NUM($most) } filters, and this one asks for { NUM($found) }. Choose fewer.
fault-too-many-states = These filters give { NUM($found) } combinations, and at most { NUM($most) } can be shared. Choose filters with fewer levels.
fault-too-many-unknowns = What this link shares, together with the links that are live, has { NUM($found) } combinations, too many to be sure that nobody can be told from it (at most { NUM($most) }). Choose fewer filters or pages, or revoke a link.
fault-audit-unfinished = After { NUM($rounds) } rounds of hiding, small groups could still be computed from what is left. Choose fewer filters or pages.
fault-live-leaves-no-room = Together with the links that are live, this one would give small groups away, whatever is hidden in it. Revoke a live link first, or choose fewer filters.
fault-too-few-others = Beside one organisation at least { NUM($needed) } others must stand together, and here { $found ->
    [one] there is only one
   *[other] there are { NUM($found) }
  }. Share the whole study instead.
fault-other-organisations = A link that still runs takes “{ $name }” for the group of organisations. Choose the same, or withdraw that link first.
fault-undeclared = “{ $name }” may not be shared: only items with fixed answers, scales and groups may. Leave it out.
fault-close-version = The answers have changed since a link was published, and so little that the respondents who changed could be told from the two together. Revoke the links that are live, or wait until at least ten respondents have changed.
fault-nothing-to-release = Nothing is left that can be shared: every group here is too small, or gives a small group away. Choose fewer filters or pages, or wait for more respondents.
fault-changed-definition = “{ $name }” is defined differently from when a link was published that is live. Revoke that link first, or restore the definition.
fault-unknown-page = A link cannot have a page “{ $page }”. Of this study there are: { $known }.
fault-organisation-page = What is about one organisation needs to know which one, and of which group it is a level. Choose both, or share the whole study.
fault-filtered-organisation = In a link about one organisation a viewer cannot choose from “{ $name }”: it stands there beside the others together. Leave that filter out, or share the whole study.
fault-no-key-question = This study names no question with a predictor and an outcome, so there is nothing to share yet. Add [question] to study.toml.
