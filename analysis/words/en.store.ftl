fault-missing-answers = The file { $file } with the answers is not there, or is of another kind than its name says. Put the file beside study.toml, or change the line answers under [study].
fault-unknown-table = There is no table { $table } in { $file }. Name a table under [engine] that is there.
fault-engine-not-at-hand = Answers in { $engine } cannot be read yet. Put them in a DuckDB file (duckdb:///file.duckdb) or in a parquet file.
fault-absent-column = The column { $column } is in study.toml but not among the answers. Compare the name with the column names in the file, capitals and spaces included.
fault-unknown-filter = The filter names the group { $group }, which this study does not have. Choose a group from the list.
fault-unknown-level = The filter names the level { $level } of { $group }, which does not exist there. Choose a level from the list.
