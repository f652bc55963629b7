# Fouten in study.toml
fault-study-not-found = Er is geen onderzoek op “{ $path }”: geen map met een study.toml en geen bewaard onderzoek met die naam. Geef de map van een onderzoek, of de id van een bewaard onderzoek.
fault-study-too-large = study.toml is groter dan { NUM($largest) } bytes. Laat antwoorden erbuiten: die horen in een eigen bestand.
fault-study-not-utf8 = study.toml is niet als UTF-8 bewaard: het eerste foute teken staat op regel { NUM($row) }. Bewaar het bestand opnieuw als UTF-8.
fault-study-not-toml = study.toml is niet te lezen vanaf regel { NUM($row) }, kolom { NUM($column) }. Zoek daar, of vlak ervoor, naar een vergeten aanhalingsteken, haakje of isgelijkteken.
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
