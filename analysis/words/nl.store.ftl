fault-missing-answers = Het bestand { $file } met de antwoorden ontbreekt of is van een andere soort dan zijn naam zegt. Zet het bestand naast study.toml, of pas onder [study] de regel answers aan.
fault-unknown-table = In { $file } staat geen tabel { $table }. Noem onder [engine] een tabel die er wel in staat.
fault-engine-not-at-hand = Antwoorden in { $engine } kunnen nog niet worden gelezen. Zet ze in een DuckDB-bestand (duckdb:///bestand.duckdb) of in een parquetbestand.
fault-absent-column = De kolom { $column } staat in study.toml maar niet bij de antwoorden. Vergelijk de naam met de kolomnamen in het bestand, ook op hoofdletters en spaties.
fault-unknown-filter = Het filter noemt de groep { $group }, maar die heeft deze studie niet. Kies een groep uit de lijst.
fault-unknown-level = Het filter noemt bij { $group } het niveau { $level }, maar dat bestaat daar niet. Kies een niveau uit de lijst.
