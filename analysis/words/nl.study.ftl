# Fouten in study.toml
fault-study-not-found = Er is geen onderzoek op “{ $path }”: geen map met een study.toml en geen bewaard onderzoek met die naam. Geef de map van een onderzoek, of de id van een bewaard onderzoek.
fault-study-too-large = study.toml is groter dan { NUM($largest) } bytes. Laat antwoorden erbuiten: die horen in een eigen bestand.
fault-study-not-utf8 = study.toml is niet als UTF-8 bewaard: het eerste foute teken staat op regel { NUM($row) }. Bewaar het bestand opnieuw als UTF-8.
fault-study-not-toml = study.toml is niet te lezen vanaf regel { NUM($row) }, kolom { NUM($column) }. Zoek daar, of vlak ervoor, naar een vergeten aanhalingsteken, haakje of isgelijkteken.
fault-study-empty = In study.toml staat niets. Begin met een tabel [study] met een id, een title en de naam van het bestand met answers.
fault-missing-key = { $place } ontbreekt. Voeg het toe.
fault-unknown-key = { $place } heeft in een onderzoek geen betekenis. Haal “{ $name }” weg, of zoek de juiste naam op in de beschrijving van het formaat.
fault-unknown-key-meant = { $place } heeft in een onderzoek geen betekenis. Bedoelde u “{ $meant }”?
fault-wrong-type = { $place } hoort { $expected ->
    [text] een tekst tussen aanhalingstekens
    [texts] een lijst van teksten, zoals ["qc1", "qc2"],
    [number] een getal
    [flag] true of false
    [codes] een lijst van codes, zoals [99, "weet niet"],
    [wording] een tekst tussen aanhalingstekens, of een per taal, {"{"} nl = "…", en = "…" {"}"},
    [table] een tabel, met op elke regel een sleutel en een waarde,
    [tables] een lijst van tabellen, elk onder dubbele haken,
    [answered] "half", "all" of een geheel getal
   *[cut] "median", "mean", "midpoint" of een getal voor beide assen, {"{"} search = 4, decision = 4 {"}"},
  } te zijn. Schrijf het zo op.
fault-unknown-choice = { $place } is “{ $found }”. Kies een van deze: { $choices }.
fault-id-not-slug = { $place } is “{ $name }”, en een id heeft alleen kleine letters, cijfers en enkele streepjes, samen hooguit 64. Schrijf bijvoorbeeld “service-2021”.
fault-id-reserved = { $place }: de naam “{ $name }” staat voor de indeling in vieren. Kies een andere naam.
fault-id-twice = { $place }: “{ $name }” is al de naam van een schaal. Geef de groep of de schaal een andere naam.
fault-id-repeated = { $place }: de id “{ $name }” is { NUM($count) } keer gebruikt. Geef elk een eigen id.
fault-two-sources = { $place }: het onderzoek noemt een bestand met antwoorden én een engine. Houd over waar de antwoorden staan.
fault-no-source = { $place }: het onderzoek zegt niet waar de antwoorden staan. Noem een bestand in de map van het onderzoek, zoals answers = "answers.csv", of geef een [engine].
fault-path-outside = { $place }: “{ $path }” leidt de map van het onderzoek uit. Zet het bestand in de map en noem het zonder pad.
fault-engine-unknown = { $place } noemt een engine die niet ondersteund wordt. Laat het adres beginnen met een van deze: { $engines }.
fault-engine-password = { $place } bevat een wachtwoord, en een onderzoek wordt doorgegeven. Haal het eruit en zet het in de omgeving van de app.
fault-limits-order = { $place }: het laagste antwoord is { $low } en het hoogste { $high }. Maak low kleiner dan high.
fault-label-outside-limits = { $place }: het label van { $code } valt buiten de grenzen { $low } tot { $high }. Verander de grenzen, of zet { $code } bij de codes voor geen antwoord.
fault-reverse-without-limits = { $place }: een item is alleen om te keren als het laagste en het hoogste antwoord bekend zijn. Geef het item low en high.
fault-unknown-answer-scale = { $place }: er is geen antwoordschaal “{ $name }”. Voeg die toe onder [answer_scales], of noem een andere.
fault-unknown-answer-scale-meant = { $place }: er is geen antwoordschaal “{ $name }”. Bedoelde u “{ $meant }”?
fault-unknown-item = { $place }: er is geen item “{ $name }”. Voeg het toe onder [items], of haal het hier weg.
fault-unknown-item-meant = { $place }: er is geen item “{ $name }”. Bedoelde u “{ $meant }”?
fault-unknown-score = { $place }: er is geen schaal of item “{ $name }”. Voeg het toe onder [scales] of [items], of noem een ander.
fault-unknown-score-meant = { $place }: er is geen schaal of item “{ $name }”. Bedoelde u “{ $meant }”?
fault-unknown-group = { $place }: er is geen groep “{ $name }”. Voeg die toe onder [groups], of noem een andere.
fault-unknown-group-meant = { $place }: er is geen groep “{ $name }”. Bedoelde u “{ $meant }”?
fault-unknown-name = { $place }: er is geen schaal, item of groep “{ $name }”. Voeg die toe, of noem een andere.
fault-unknown-name-meant = { $place }: er is geen schaal, item of groep “{ $name }”. Bedoelde u “{ $meant }”?
fault-empty-scale = { $place }: de schaal heeft geen items. Noem er minstens een.
fault-item-repeated = { $place }: item “{ $name }” staat meer dan eens in de schaal. Houd er een over.
fault-answered-out-of-range = { $place }: de schaal heeft { $items ->
    [one] één item
   *[other] { NUM($items) } items
  }, dus { $answered } daarvan kan niet de eis zijn. Schrijf een getal van 1 tot en met { NUM($items) }, "half" of "all".
fault-group-without-levels = { $place }: de groep heeft geen niveaus. Noem ze in de volgorde waarin ze getoond moeten worden.
fault-same-axes = { $place }: beide assen zijn “{ $name }”. Kies twee verschillende schalen.
fault-cut-outside-limits = { $place }: de grens { $cut } ligt buiten de antwoorden, { $low } tot { $high }. Kies een grens daartussen.
fault-midpoint-without-limits = { $place }: “{ $name }” heeft geen laagste en hoogste antwoord, en dus geen midden. Geef de items low en high, of deel op de mediaan.
fault-question-repeats = { $place }: “{ $name }” heeft al een rol in de vraag. Noem het één keer.
fault-hypothesis-needs = { $place } ontbreekt: een hypothese van de soort “{ $kind }” heeft het nodig. Voeg het toe.
fault-hypothesis-repeats = { $place }: x en y zijn allebei “{ $name }”. Kies twee verschillende schalen.
fault-hypothesis-without-quadrants = { $place } vraagt om de kwadranten, en het onderzoek heeft die niet. Voeg [quadrants] toe, of kies een groep.
fault-not-above-zero = { $place } is { $value }, en het kleinste effect dat ertoe doet is groter dan 0. Schrijf het zonder teken; direction zegt welke kant het op gaat.
fault-not-a-share = { $place } is { $value }, en een aandeel ligt tussen 0 en 1. Deel een percentage door 100.

# Fouten in een bestand met antwoorden
fault-file-not-found = Het bestand “{ $file }” staat niet in de map van het onderzoek. Zet het daar neer, of verander answers in study.toml.
fault-file-empty = Het bestand met de antwoorden (“{ $file }”) is leeg. Exporteer het opnieuw.
fault-file-too-large = Het bestand is { NUM($size) } MB, en { NUM($largest) } MB is het meeste. Bewaar het als parquet, of laat het onderzoek een [engine] gebruiken.
fault-kind-refused = { $kind ->
    [por] Een por-bestand wordt niet gelezen. Bewaar het in SPSS als sav.
    [zsav] Een gecomprimeerd zsav-bestand wordt niet gelezen. Bewaar het in SPSS als sav.
    [sas7bdat] Een bestand van SAS wordt niet gelezen. Bewaar het als csv, sav of parquet.
    [dta] Een bestand van Stata wordt niet gelezen. Bewaar het als csv, sav of parquet.
   *[sheet] Een bestand van de soort { $kind } wordt niet gelezen. Bewaar het in uw rekenblad als xlsx of csv.
  }
fault-kind-unknown = Bestanden van de soort “{ $kind }” worden niet gelezen. Bewaar de antwoorden als een van deze: { $kinds }.
fault-other-kind = De naam zegt { $named }, maar van binnen is het { $kind ->
    [xls] een oud Excelbestand, of een met een wachtwoord
    [zip] een zipbestand
    [gz] een gecomprimeerd bestand
    [html] een webpagina
    [pdf] een pdf
    [picture] een afbeelding
    [database] een database
    [text] gewone tekst
   *[other] een bestand van de soort { $kind }
  }. Bewaar de antwoorden als { $named }, zonder wachtwoord, of geef het bestand zijn juiste naam.
fault-file-unreadable = Het bestand is beschadigd, of niet zoals een { $kind }-bestand hoort te zijn. Exporteer het opnieuw, of bewaar het als csv.
fault-file-refused = Dit bestand lezen kostte meer geheugen of tijd dan een vragenlijst nodig heeft, en is daarom gestopt. Bewaar alleen het blad met antwoorden, als csv.
fault-file-encoding = Rij { NUM($row) } heeft tekens die niet te lezen zijn. Bewaar het bestand als UTF-8.
fault-file-nul = Rij { NUM($row) } bevat een teken dat in geen tekst staat. Exporteer het bestand opnieuw.
fault-mixed-encodings = Het bestand is deels UTF-8 en deels niet; rij { NUM($row) } is de eerste die afwijkt. Bewaar het opnieuw als UTF-8.
fault-no-rows = Onder de kop staan geen antwoorden. Exporteer het bestand opnieuw, met minstens één respondent.
fault-csv-quote = Een aanhalingsteken in rij { NUM($row) } wordt niet gesloten, of staat midden in een antwoord. Exporteer het bestand opnieuw, of herstel die rij.
fault-csv-ragged = { $count ->
    [one] Eén rij heeft
   *[other] { NUM($count) } rijen hebben
  } meer of minder dan { NUM($fields) } velden: rij { $rows }. Zet aanhalingstekens om antwoorden waar het scheidingsteken in staat.
fault-too-many-columns = Er zijn meer dan { NUM($most) } kolommen. Laat kolommen weg die het onderzoek niet nodig heeft.
fault-too-many-rows = Er zijn meer dan { NUM($most) } rijen. Bewaar de antwoorden als parquet, of laat het onderzoek een [engine] gebruiken.
fault-too-many-values = Er zijn meer dan { NUM($most) } antwoorden. Bewaar ze als parquet, of laat het onderzoek een [engine] gebruiken.
fault-xlsx-without-sheet = De werkmap heeft geen zichtbaar blad met cellen. Zet de antwoorden op een blad, of bewaar ze als csv.
fault-xlsx-formula = Cel { $cell } heeft een formule zonder uitkomst. Open het bestand in een rekenblad, bewaar het en breng het opnieuw.
fault-xlsx-unsafe = De werkmap is niet geopend: { $reason ->
    [parts] er zitten veel meer delen in dan in een vragenlijst
    [names] de namen of plaatsen van de delen spreken elkaar tegen
    [macros] er zitten macro's in
    [nested] er zit een ander archief in
    [password] er zit een wachtwoord op
    [size] uitgepakt is ze veel groter dan het bestand zelf
    [empty] er staat een cel ver van de andere, met niets ertussen
   *[entities] er staan declaraties in die in geen gewone werkmap staan
  }. Bewaar alleen het blad met antwoorden, als xlsx of csv.
fault-nested-column = Kolom “{ $column }” bevat lijsten of tabellen. Geef elk antwoord een eigen kolom.
fault-missing-column = { $place }: het bestand heeft geen kolom “{ $column }”. Noem de juiste met column = "…", of haal dit uit het onderzoek.
fault-missing-column-meant = { $place }: het bestand heeft geen kolom “{ $column }”. Bedoelde u “{ $meant }”? Zeg dat dan met column = "…".
fault-repeated-respondent = Kolom “{ $column }” hoort respondenten uit elkaar te houden, maar { $count ->
    [one] één waarde komt
   *[other] { NUM($count) } waarden komen
  } vaker voor: rij { $rows }. Haal de dubbele weg, of noem een andere kolom.
fault-wrong-weight = Kolom “{ $column }” bevat de gewichten, en in { $count ->
    [one] één rij
   *[other] { NUM($count) } rijen
  } staat er geen, of een onder 0: rij { $rows }. Herstel deze rijen, of laat het gewicht weg.
fault-no-weight = Kolom “{ $column }” bevat de gewichten, en alle zijn 0. Noem een andere kolom, of laat het gewicht weg.
fault-mixed-decimals = Sommige getallen hebben een decimale komma en andere een decimale punt; { $count ->
    [one] één rij heeft de zeldzaamste
   *[other] { NUM($count) } rijen hebben de zeldzaamste
  }: { $rows }. Schrijf ze alle op één manier.

# Wat aan een bestand opviel
notice-cp1252 = Het bestand is geen UTF-8 en is gelezen als Windows-1252. Kijk of letters met accenten kloppen.
notice-header-rows = De kop beslaat { NUM($rows) } rijen: een kolom heet naar de laagste rij die iets zegt.
notice-blank-rows = { $count ->
    [one] Eén lege rij is
   *[other] { NUM($count) } lege rijen zijn
  } weggelaten.
notice-sheet = De werkmap heeft meer bladen; de antwoorden komen van “{ $sheet }”.
notice-error-cells = In kolom “{ $column }” meldt Excel een fout in { $count ->
    [one] één cel, die telt
   *[other] { NUM($count) } cellen, die tellen
  } als ontbrekend (rij { $rows }).
notice-unknown-code = { $place }: kolom “{ $column }” bevat codes die het onderzoek niet kent ({ $codes }), { $count ->
    [one] één keer
   *[other] { NUM($count) } keer
  } (rij { $rows }). Deze antwoorden tellen als ontbrekend; noem de codes onder labels of missing.
notice-unknown-word = { $place }: kolom “{ $column }” bevat woorden die geen label zijn, { $count ->
    [one] één keer
   *[other] { NUM($count) } keer
  } (rij { $rows }). Deze antwoorden tellen als ontbrekend; noem de woorden onder labels of missing.
notice-outside-limits = { $place }: kolom “{ $column }” bevat antwoorden buiten de grenzen ({ $codes }), { $count ->
    [one] één keer
   *[other] { NUM($count) } keer
  } (rij { $rows }). Ze tellen als ontbrekend; verander de grenzen, of noem de codes onder missing.
notice-not-whole = { $place }: kolom “{ $column }” bevat breuken ({ $codes }) waar alleen hele getallen het antwoord kunnen zijn, { $count ->
    [one] één keer
   *[other] { NUM($count) } keer
  } (rij { $rows }). Ze tellen als ontbrekend.
notice-unknown-level = { $place }: kolom “{ $column }” bevat niveaus die het onderzoek niet kent, { $count ->
    [one] één keer
   *[other] { NUM($count) } keer
  } (rij { $rows }). Ze tellen als ontbrekend; noem ze onder levels.
notice-declared-missing = { $place }: het bestand zegt zelf dat { $codes } in kolom “{ $column }” geen antwoord betekent; { $count ->
    [one] één respondent heeft dat
   *[other] { NUM($count) } respondenten hebben dat
  }.
notice-no-answers = { $place }: kolom “{ $column }” bevat van geen van de { NUM($count) } respondenten een antwoord.
