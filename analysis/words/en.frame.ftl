# What stands around every page: menu, language, choices

section-study = Study
section-findings = Findings
section-evidence = Evidence
section-about = About

page-overview = The answer on one screen
page-data = Data
page-questionnaire = Questionnaire
page-scales = Scales
page-quadrants = Quadrants
page-complexity = Complexity and personal service
page-organisations = Organisations
page-hypotheses = Hypotheses
page-methods = Methods

language-nl = Nederlands
language-en = English
label-language = Taal / Language

choices-title = Choices: study, quadrants, selection and confidence
choice-study = Study
choice-cut = Where are the quadrants cut?
choice-cut-own = As the study says
choice-cut-median = At the median
choice-cut-mean = At the mean
choice-cut-midpoint = At the midpoint of the answer scale
choice-cut-fixed = At a number of your own
choice-cut-at = Cut of { $axis }
choice-ties = Who is exactly on the cut
choice-ties-own = As the study says
choice-ties-low = Counts as low
choice-ties-high = Counts as high
choice-ties-out = Is left out
choice-level = Confidence of the intervals
choice-level-is = { PERCENT($level) }
choice-group1 = Only a part of
choice-group2 = And only a part of
choice-everybody = Everybody
choice-levels = Which: { $group }
choice-levels-none = Nothing chosen yet: everybody counts
choice-told-everybody = Everybody in the study counts.
choice-told-only = Only { $group }: { $levels }.
choice-told-cut = The quadrants are cut { $cut ->
    [median] at the median
    [mean] at the mean
   *[midpoint] at the midpoint of the answer scale
  }; { $ties ->
    [low] who is exactly on the cut counts as low
    [high] who is exactly on the cut counts as high
   *[out] who is exactly on the cut is left out
  }.
choice-told-cuts = The quadrants are cut at { DEC($search) } (searching) and { DEC($decision) } (deciding); { $ties ->
    [low] who is exactly on the cut counts as low
    [high] who is exactly on the cut counts as high
   *[out] who is exactly on the cut is left out
  }.
choice-told-level = Intervals at { PERCENT($level) } confidence.
help-ties = A score equal to the cut is neither higher nor lower. The median is often a score itself, so this often concerns many people.
help-link = With this address somebody else sees exactly this view.

present-table = The numbers as a table
present-method = How this was computed

wait-reading = The answers are being read.

notice-simulated = Simulated data: this study was made up to show what Kwadrant can do. Its findings say nothing about real people.

fault-ours = Something went wrong, and the fault is Kwadrant's, not yours or your data's. Choose something else or reload the page. If it stays, report this mark: { $mark }.

# The page Data

data-lead = { $count ->
    [one] There is one study to look at. Every page shows the study you choose here.
   *[other] There are { NUM($count) } studies to look at. Every page shows the study you choose here.
  }
origin-simulated = Example with simulated data
origin-example = Example
origin-saved = Brought by yourself, saved on this computer
data-read = What was read
data-contents = { NUM($n) } respondents, { NUM($items) } questions, { NUM($scales) } scales and { NUM($groups) } groups.
data-no-quadrants = The study has no quadrants: what is about them is left out.
data-no-question = The study names no main question: what is about it is left out.
data-faults = { $count ->
    [one] This study cannot be looked at yet: one fault was found.
   *[other] This study cannot be looked at yet: { NUM($count) } faults were found.
  }
data-bring = A study of your own

receipt-what = What
receipt-found = Found
receipt-kind = Kind of file
receipt-encoding = Characters
receipt-delimiter = Delimiter
receipt-decimal = Decimal mark
receipt-sheet = Sheet
receipt-header = Header rows
receipt-rows = Rows
receipt-read = Columns read
receipt-columns = The columns read, one by one
receipt-column = Column
receipt-type = Type
receipt-type-integer = whole numbers
receipt-type-decimal = numbers
receipt-type-text = text
receipt-filled = Filled
receipt-empty = Empty
receipt-count = { NUM($count) }
receipt-tab = tab
receipt-unused = Columns not used
receipt-none = none
receipt-some = { NUM($count) }: { $names }
receipt-many = { NUM($count) }: { $names } …

data-description = Download the description of this study (study.toml)
bring-lead = Bring two files: the answers, and a description that says what was asked. They stay on this computer. Nothing is saved until you agree.
bring-answers = Answers
help-answers = A csv, tsv, xlsx, sav or parquet file of up to 50 MB, one row per respondent.
bring-description = Description (study.toml)
help-toml = A text file that names the questions, scales, groups and hypotheses. Choose the example above and download its description to begin with.
bring-answers-missing = The description is there. Now choose the file with the answers as well.
bring-toml-missing = The answers are there. Now choose the description, study.toml, as well.
bring-replaces = A study named { $id } is saved already. This one takes its place.
bring-consent = Save these answers on this computer; I am allowed to use them
bring-keep = Save and look
bring-done = The study is saved, and every page shows it now.
forget-title = Remove this study
forget-sure = I am sure: the answers and the description disappear from this computer, and its links show nothing any more
forget = Remove
forget-done = The study is removed.
fault-brought-engine = The description points at a database ([engine]). That cannot be opened in the browser: name a file under answers, or open the study with the commands.
fault-brought-swapped = The two files changed places. Put the answers in the first field and study.toml in the second.
fault-not-saved = The study was not saved: the disk is full or cannot be written. What was there still stands. Make room and try again.
