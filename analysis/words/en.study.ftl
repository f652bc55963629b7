# Faults in study.toml
fault-study-not-found = There is no study at “{ $path }”: no folder with a study.toml, and no saved study of that name. Give the folder of a study, or the id of a saved one.
fault-study-too-large = study.toml is larger than { NUM($largest) } bytes. Leave answers out of it: they belong in a file of their own.
fault-study-not-utf8 = study.toml is not saved as UTF-8: the first wrong character stands on line { NUM($row) }. Save the file again as UTF-8.
fault-study-not-toml = study.toml cannot be read from line { NUM($row) }, column { NUM($column) } on. Look there, or just before it, for a missing quote, bracket or equals sign.
fault-study-empty = There is nothing in study.toml. Begin with a table [study] that has an id, a title and the name of the file with answers.
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

# Faults in a file with answers
fault-file-not-found = The file “{ $file }” is not in the study's folder. Put it there, or change answers in study.toml.
fault-file-empty = The file with the answers (“{ $file }”) is empty. Export it again.
fault-file-too-large = The file is { NUM($size) } MB, and { NUM($largest) } MB is the most. Save it as parquet, or let the study use an [engine].
fault-kind-refused = { $kind ->
    [por] A por file is not read. Save it in SPSS as sav.
    [zsav] A compressed zsav file is not read. Save it in SPSS as sav.
    [sas7bdat] A file of SAS is not read. Save it as csv, sav or parquet.
    [dta] A file of Stata is not read. Save it as csv, sav or parquet.
   *[sheet] A file of the kind { $kind } is not read. Save it in your spreadsheet as xlsx or csv.
  }
fault-kind-unknown = Files of the kind “{ $kind }” are not read. Save the answers as one of these: { $kinds }.
fault-other-kind = The name says { $named }, but inside it is { $kind ->
    [xls] an old Excel file, or one with a password
    [zip] a zip file
    [gz] a compressed file
    [html] a web page
    [pdf] a PDF
    [picture] a picture
    [database] a database
    [text] plain text
   *[other] a file of the kind { $kind }
  }. Save the answers as { $named }, without a password, or give the file its right name.
fault-file-unreadable = The file is damaged, or not as a { $kind } file should be. Export it again, or save it as csv.
fault-file-refused = Reading this file took more memory or time than a questionnaire needs, so it was stopped. Save only the sheet with answers, as csv.
fault-file-encoding = Row { NUM($row) } has characters that cannot be read. Save the file as UTF-8.
fault-file-nul = Row { NUM($row) } holds a character that stands in no text. Export the file again.
fault-mixed-encodings = The file is partly UTF-8 and partly not; row { NUM($row) } is the first that differs. Save it again as UTF-8.
fault-no-rows = There are no answers below the header. Export the file again, with at least one respondent.
fault-csv-quote = A quote in row { NUM($row) } is not closed, or stands in the middle of an answer. Export the file again, or mend that row.
fault-csv-ragged = { $count ->
    [one] One row has
   *[other] { NUM($count) } rows have
  } more or fewer than { NUM($fields) } fields: row { $rows }. Put quotes around answers that hold the delimiter.
fault-too-many-columns = There are more than { NUM($most) } columns. Leave out columns the study does not need.
fault-too-many-rows = There are more than { NUM($most) } rows. Save the answers as parquet, or let the study use an [engine].
fault-too-many-values = There are more than { NUM($most) } answers. Save them as parquet, or let the study use an [engine].
fault-xlsx-without-sheet = The workbook has no visible sheet with cells. Put the answers on a sheet, or save them as csv.
fault-xlsx-formula = Cell { $cell } has a formula without a result. Open the file in a spreadsheet, save it and bring it again.
fault-xlsx-unsafe = The workbook was not opened: { $reason ->
    [parts] it has far more parts than a questionnaire
    [names] its parts have names or places that contradict each other
    [macros] it holds macros
    [nested] it holds another archive
    [password] it has a password
    [size] it unpacks to far more than its own size
    [empty] a cell stands far away from the others, with nothing in between
   *[entities] it holds declarations that stand in no ordinary workbook
  }. Save only the sheet with answers, as xlsx or csv.
fault-nested-column = Column “{ $column }” holds lists or tables. Give each answer a column of its own.
fault-missing-column = { $place }: the file has no column “{ $column }”. Name the right one with column = "…", or take it out of the study.
fault-missing-column-meant = { $place }: the file has no column “{ $column }”. Did you mean “{ $meant }”? Then say so with column = "…".
fault-repeated-respondent = Column “{ $column }” should tell respondents apart, but { $count ->
    [one] one value occurs
   *[other] { NUM($count) } values occur
  } more than once: rows { $rows }. Remove the doubles, or name another column.
fault-wrong-weight = Column “{ $column }” holds the weights, and in { $count ->
    [one] one row
   *[other] { NUM($count) } rows
  } there is none, or one below 0: rows { $rows }. Mend these rows, or leave the weight out.
fault-no-weight = Column “{ $column }” holds the weights, and all are 0. Name another column, or leave the weight out.
fault-mixed-decimals = Some numbers have a decimal comma and others a decimal point; { $count ->
    [one] one row has the rarer kind
   *[other] { NUM($count) } rows have the rarer kind
  }: { $rows }. Write all of them one way.

# What was noticed in a file
notice-cp1252 = The file is no UTF-8 and was read as Windows-1252. Look whether letters with accents are right.
notice-header-rows = The header takes { NUM($rows) } rows: columns are named by the lowest row that says something.
notice-blank-rows = { $count ->
    [one] One empty row was
   *[other] { NUM($count) } empty rows were
  } left out.
notice-sheet = The workbook has several sheets; the answers were taken from “{ $sheet }”.
notice-error-cells = In column “{ $column }” Excel reports an error in { $count ->
    [one] one cell, which counts
   *[other] { NUM($count) } cells, which count
  } as missing (row { $rows }).
notice-unknown-code = { $place }: column “{ $column }” holds codes the study does not know ({ $codes }), { $count ->
    [one] once
   *[other] { NUM($count) } times
  } (row { $rows }). These answers count as missing; name the codes under labels or missing.
notice-unknown-word = { $place }: column “{ $column }” holds words that are no label, { $count ->
    [one] once
   *[other] { NUM($count) } times
  } (row { $rows }). These answers count as missing; name the words under labels or missing.
notice-outside-limits = { $place }: column “{ $column }” holds answers outside the limits ({ $codes }), { $count ->
    [one] once
   *[other] { NUM($count) } times
  } (row { $rows }). They count as missing; change the limits, or name the codes under missing.
notice-not-whole = { $place }: column “{ $column }” holds fractions ({ $codes }) where only whole numbers can be answered, { $count ->
    [one] once
   *[other] { NUM($count) } times
  } (row { $rows }). They count as missing.
notice-unknown-level = { $place }: column “{ $column }” holds levels the study does not know, { $count ->
    [one] once
   *[other] { NUM($count) } times
  } (row { $rows }). They count as missing; name them under levels.
notice-declared-missing = { $place }: the file itself says that { $codes } in column “{ $column }” means no answer; { $count ->
    [one] one respondent has it
   *[other] { NUM($count) } respondents have it
  }.
notice-no-answers = { $place }: column “{ $column }” holds no answer of any of the { NUM($count) } respondents.
