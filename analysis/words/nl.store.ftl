fault-missing-answers = Het bestand { $file } met de antwoorden ontbreekt of is van een andere soort dan zijn naam zegt. Zet het bestand naast study.toml, of pas onder [study] de regel answers aan.
fault-unknown-table = In { $file } staat geen tabel { $table }. Noem onder [engine] een tabel die er wel in staat.
fault-engine-not-at-hand = Antwoorden in { $engine } kunnen nog niet worden gelezen. Zet ze in een DuckDB-bestand (duckdb:///bestand.duckdb) of in een parquetbestand.
fault-absent-column = De kolom “{ $column }” staat in study.toml maar niet bij de antwoorden. Vergelijk de naam met de kolomnamen in het bestand, ook op hoofdletters en spaties.
fault-unknown-filter = Het filter noemt de groep “{ $group }”, maar die heeft dit onderzoek niet. Kies een groep uit de lijst.
fault-unknown-level = Het filter noemt bij “{ $group }” het niveau “{ $level }”, maar dat bestaat daar niet. Kies een niveau uit de lijst.
fault-nothing-asked = Dit onderzoek noemt geen vragen en geen groepen, dus valt er niets te lezen. Zet in study.toml voor elke vraag een tabel [items.…].
bench-simulating = { NUM($n) } respondenten simuleren …
bench-running-ours = { NUM($n) } respondenten: de hoofdvraag uit cellen …
bench-running-rowwise = { NUM($n) } respondenten: de hoofdvraag rij voor rij …
bench-lacking = Zonder { $libraries } valt er niets te vergelijken. Installeer de pakketten voor ontwikkelaars om de rijgewijze kant te zien.
bench-respondents = { NUM($n) } gesimuleerde respondenten, een parquetbestand van { DEC($mib, digits: 1) } MiB
bench-step = {"  "}{ $step ->
    [counting] scores en kwadranten
    [correlations] rangcorrelaties
    [groups] vergelijking van groepen
    [least-squares] kleinste kwadraten met HC3
   *[proportional-odds] proportional odds
  }: { DEC($ours, digits: 3) } s uit cellen, { DEC($theirs, digits: 3) } s rij voor rij; hoogste geheugengebruik { DEC($mib, digits: 0) } en { DEC($their_mib, digits: 0) } MiB
bench-step-stopped = {"  "}{ $step ->
    [counting] scores en kwadranten
    [correlations] rangcorrelaties
    [groups] vergelijking van groepen
    [least-squares] kleinste kwadraten met HC3
   *[proportional-odds] proportional odds
  }: uit cellen niet klaar
bench-step-alone = {"  "}{ $step ->
    [counting] scores en kwadranten
    [correlations] rangcorrelaties
    [groups] vergelijking van groepen
    [least-squares] kleinste kwadraten met HC3
   *[proportional-odds] proportional odds
  }: { DEC($ours, digits: 3) } s uit cellen, rij voor rij niet klaar; hoogste geheugengebruik { DEC($mib, digits: 0) } MiB
bench-ratio = {"  "}rij voor rij duurt { DEC($time, digits: 1) } keer zo lang en kost { DEC($memory, digits: 1) } keer zoveel geheugen ({ DEC($grown, digits: 1) } keer zonder de bibliotheken zelf; stappen die beide voltooiden, zonder proportional odds); het grootste relatieve verschil tussen de uitkomsten is { $difference }
bench-engine = {"  "}de engine telt in { DEC($query, digits: 0) } ms, { DEC($ratio, digits: 1) } keer een kale scan van dezelfde kolommen ({ DEC($scan, digits: 0) } ms)
bench-change = {"  "}buiten de engine kost een andere snede { DEC($cut, digits: 0) } ms, een ander filter { DEC($filter, digits: 0) } ms, een andere groep { DEC($group, digits: 0) } ms
