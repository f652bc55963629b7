fault-missing-answers = The file { $file } with the answers is not there, or is of another kind than its name says. Put the file beside study.toml, or change the line answers under [study].
fault-unknown-table = There is no table { $table } in { $file }. Name a table under [engine] that is there.
fault-engine-not-at-hand = Answers in { $engine } cannot be read yet. Put them in a DuckDB file (duckdb:///file.duckdb) or in a parquet file.
fault-absent-column = The column “{ $column }” is in study.toml but not among the answers. Compare the name with the column names in the file, capitals and spaces included.
fault-unknown-filter = The filter names the group “{ $group }”, which this study does not have. Choose a group from the list.
fault-unknown-level = The filter names the level “{ $level }” of “{ $group }”, which does not exist there. Choose a level from the list.
fault-nothing-asked = This study names no questions and no groups, so there is nothing to read. Add an [items.…] table for each question to study.toml.
bench-simulating = Simulating { NUM($n) } respondents …
bench-running-ours = { NUM($n) } respondents: the key question from cells …
bench-running-rowwise = { NUM($n) } respondents: the key question row by row …
bench-lacking = Without { $libraries } there is nothing to compare with. Install the development requirements to see the row-wise side.
bench-respondents = { NUM($n) } simulated respondents, a parquet file of { DEC($mib, digits: 1) } MiB
bench-step = {"  "}{ $step ->
    [counting] scores and quadrants
    [correlations] rank correlations
    [groups] comparison of groups
    [least-squares] least squares with HC3
   *[proportional-odds] proportional odds
  }: { DEC($ours, digits: 3) } s from cells, { DEC($theirs, digits: 3) } s row by row; peak memory { DEC($mib, digits: 0) } and { DEC($their_mib, digits: 0) } MiB
bench-step-stopped = {"  "}{ $step ->
    [counting] scores and quadrants
    [correlations] rank correlations
    [groups] comparison of groups
    [least-squares] least squares with HC3
   *[proportional-odds] proportional odds
  }: not finished from cells
bench-step-alone = {"  "}{ $step ->
    [counting] scores and quadrants
    [correlations] rank correlations
    [groups] comparison of groups
    [least-squares] least squares with HC3
   *[proportional-odds] proportional odds
  }: { DEC($ours, digits: 3) } s from cells, not finished row by row; peak memory { DEC($mib, digits: 0) } MiB
bench-ratio = {"  "}row by row takes { DEC($time, digits: 1) } times as long and { DEC($memory, digits: 1) } times as much memory ({ DEC($grown, digits: 1) } times, the libraries themselves left out; steps that both finished, proportional odds left out); the largest relative difference between the outcomes is { $difference }
bench-engine = {"  "}the engine counts in { DEC($query, digits: 0) } ms, { DEC($ratio, digits: 1) } times a bare scan of the same columns ({ DEC($scan, digits: 0) } ms)
bench-change = {"  "}beyond the engine a change of cut takes { DEC($cut, digits: 0) } ms, of filter { DEC($filter, digits: 0) } ms, of group { DEC($group, digits: 0) } ms
