# Faults in study.toml
fault-study-not-found = There is no study at “{ $path }”: no folder with a study.toml, and no saved study of that name. Give the folder of a study, or the id of a saved one.
fault-study-too-large = study.toml is larger than { NUM($largest) } bytes. Leave answers out of it: they belong in a file of their own.
fault-study-not-utf8 = study.toml is not saved as UTF-8: the first wrong character stands on line { NUM($row) }. Save the file again as UTF-8.
fault-study-not-toml = study.toml cannot be read from line { NUM($row) }, column { NUM($column) } on. Look there, or just before it, for a missing quote, bracket or equals sign.
fault-missing-key = { $place } is missing. Add it.
fault-unknown-key = { $place } has no meaning in a study. Take “{ $name }” out, or look up the right name in the description of the format.
fault-unknown-key-meant = { $place } has no meaning in a study. Did you mean “{ $meant }”?
fault-wrong-type = { $place } should be { $expected ->
    [text] a text between quotes
    [texts] a list of texts, such as ["qc1", "qc2"]
    [number] a number
    [flag] true or false
    [codes] a list of codes, such as [99, "don't know"]
    [wording] a text between quotes, or one per language: {"{"} nl = "…", en = "…" {"}"}
    [table] a table, with a key and a value on each line
    [tables] a list of tables, each under double brackets
    [answered] "half", "all" or a whole number
   *[cut] "median", "mean", "midpoint" or a number for both axes: {"{"} search = 4, decision = 4 {"}"}
  }. Write it like that.
fault-unknown-choice = { $place } is “{ $found }”. Choose one of these: { $choices }.
fault-id-not-slug = { $place } is “{ $name }”, and an id has only small letters, digits and single hyphens, at most 64 together. Write it like “service-2021”.
fault-id-reserved = { $place }: the name “{ $name }” stands for the division into four. Choose another name.
fault-id-twice = { $place }: “{ $name }” is the name of a scale already. Give the group or the scale another name.
fault-id-repeated = { $place }: the id “{ $name }” is used { NUM($count) } times. Give each its own.
fault-two-sources = { $place }: the study names a file with answers and an engine. Keep the one where the answers are.
fault-no-source = { $place }: the study does not say where the answers are. Name a file in the study's folder, such as answers = "answers.csv", or give an [engine].
fault-path-outside = { $place }: “{ $path }” leads out of the study's folder. Put the file in the folder and name it without a path.
fault-engine-unknown = { $place } names an engine that is not supported. Let the address begin with one of these: { $engines }.
fault-engine-password = { $place } holds a password, and a study is passed on. Take it out and set it in the environment of the app.
fault-limits-order = { $place }: the lowest answer is { $low } and the highest { $high }. Make low smaller than high.
fault-label-outside-limits = { $place }: the label of { $code } lies outside the limits { $low } to { $high }. Change the limits, or put { $code } among the missing codes.
fault-reverse-without-limits = { $place }: an item can only be reversed when its lowest and highest answer are known. Give the item low and high.
fault-unknown-answer-scale = { $place }: there is no answer scale “{ $name }”. Add it under [answer_scales], or name another.
fault-unknown-answer-scale-meant = { $place }: there is no answer scale “{ $name }”. Did you mean “{ $meant }”?
fault-unknown-item = { $place }: there is no item “{ $name }”. Add it under [items], or take it out here.
fault-unknown-item-meant = { $place }: there is no item “{ $name }”. Did you mean “{ $meant }”?
fault-unknown-score = { $place }: there is no scale or item “{ $name }”. Add it under [scales] or [items], or name another.
fault-unknown-score-meant = { $place }: there is no scale or item “{ $name }”. Did you mean “{ $meant }”?
fault-unknown-group = { $place }: there is no group “{ $name }”. Add it under [groups], or name another.
fault-unknown-group-meant = { $place }: there is no group “{ $name }”. Did you mean “{ $meant }”?
fault-unknown-name = { $place }: there is no scale, item or group “{ $name }”. Add it, or name another.
fault-unknown-name-meant = { $place }: there is no scale, item or group “{ $name }”. Did you mean “{ $meant }”?
fault-empty-scale = { $place }: the scale has no items. Name at least one.
fault-item-repeated = { $place }: item “{ $name }” stands in the scale more than once. Keep one.
fault-answered-out-of-range = { $place }: the scale has { $items ->
    [one] one item
   *[other] { NUM($items) } items
  }, so { $answered } of them cannot be what is needed. Write a number from 1 to { NUM($items) }, "half" or "all".
fault-group-without-levels = { $place }: the group has no levels. Name them in the order in which they should be shown.
fault-same-axes = { $place }: both axes are “{ $name }”. Choose two different scales.
fault-cut-outside-limits = { $place }: the cut { $cut } lies outside the answers, { $low } to { $high }. Choose a cut between them.
fault-midpoint-without-limits = { $place }: “{ $name }” has no lowest and highest answer, so it has no midpoint. Give its items low and high, or cut at the median.
fault-question-repeats = { $place }: “{ $name }” already has a part in the question. Name it once.
fault-hypothesis-needs = { $place } is missing: a hypothesis of the kind “{ $kind }” needs it. Add it.
fault-hypothesis-repeats = { $place }: x and y are both “{ $name }”. Choose two different scales.
fault-hypothesis-without-quadrants = { $place } asks for the quadrants, and the study has none. Add [quadrants], or choose a group.
fault-not-above-zero = { $place } is { $value }, and the smallest effect that matters is larger than 0. Write it without a sign; direction says which way.
fault-not-a-share = { $place } is { $value }, and a share lies between 0 and 1. Divide a percentage by 100.
