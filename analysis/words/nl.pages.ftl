# Het antwoord eerst, één zin per deel van het onderzoek
answer-link = { $direction ->
    [up] { $size ->
        [negligible] Wie hoger scoort op “{ $x }”, scoort doorgaans ook hoger op “{ $y }”, maar het verband is heel zwak.
        [small] Wie hoger scoort op “{ $x }”, scoort doorgaans ook hoger op “{ $y }”; het verband is zwak.
        [medium] Wie hoger scoort op “{ $x }”, scoort doorgaans ook hoger op “{ $y }”; het verband is matig sterk.
       *[large] Wie hoger scoort op “{ $x }”, scoort doorgaans ook hoger op “{ $y }”; het verband is sterk.
      }
    [down] { $size ->
        [negligible] Wie hoger scoort op “{ $x }”, scoort doorgaans lager op “{ $y }”, maar het verband is heel zwak.
        [small] Wie hoger scoort op “{ $x }”, scoort doorgaans lager op “{ $y }”; het verband is zwak.
        [medium] Wie hoger scoort op “{ $x }”, scoort doorgaans lager op “{ $y }”; het verband is matig sterk.
       *[large] Wie hoger scoort op “{ $x }”, scoort doorgaans lager op “{ $y }”; het verband is sterk.
      }
   *[open] Deze antwoorden laten open of “{ $x }” en “{ $y }” samengaan.
  } Spearmans ρ = { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
answer-within = { $differs ->
    [yes] Het verband is niet overal even sterk: ρ loopt van { DEC($low) } bij “{ $lowest }” tot { DEC($high) } bij “{ $highest }”.
   *[open] Deze antwoorden laten open of het verband verschilt per “{ $group }”: ρ loopt van { DEC($low) } bij “{ $lowest }” tot { DEC($high) } bij “{ $highest }”.
  } Toets op gelijke correlaties: χ² = { DEC($statistic) }, df = { NUM($df1) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } buiten de vergelijking.
answer-moderation = { $differs ->
    [yes] De lijn loopt niet overal even steil: de helling verschilt per “{ $group }”.
   *[open] Deze antwoorden laten open of de helling van de lijn verschilt per “{ $group }”.
  } De interactie voegt { DEC($effect, digits: 3) } toe aan R²: F = { DEC($statistic) }, df = { NUM($df1) } en { NUM($df2) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
answer-order = { $step ->
    [group] { $differs ->
        [yes] Bij gelijke “{ $x }” verschillen de antwoorden op “{ $y }” per “{ $group }”.
       *[open] Deze antwoorden laten open of de antwoorden op “{ $y }” verschillen per “{ $group }” bij gelijke “{ $x }”.
      }
   *[link] { $differs ->
        [yes] Ook als volgorde hangt “{ $y }” niet overal even sterk samen met “{ $x }”: de odds ratio verschilt per “{ $group }”.
       *[open] Deze antwoorden laten open of de odds ratio van “{ $x }” verschilt per “{ $group }”.
      }
  } Likelihood-ratio: χ² = { DEC($statistic) }, df = { NUM($df1) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
answer-bend = { $differs ->
    [yes] Een rechte lijn zegt niet alles: het verband buigt.
   *[open] Deze antwoorden geven geen reden om aan een rechte lijn te twijfelen.
  } Het kwadraat van de voorspeller voegt { DEC($effect, digits: 3) } toe aan R²: F = { DEC($statistic) }, df = { NUM($df1) } en { NUM($df2) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
answer-beside = { $differs ->
    [yes] “{ $outcome }” gedraagt zich anders dan “{ $first }”: de twee verbanden verschillen in sterkte.
   *[open] Deze antwoorden laten open of “{ $outcome }” zich anders gedraagt dan “{ $first }”.
  } Bij “{ $outcome }” is ρ = { DEC($value) }, bij “{ $first }” is ρ = { DEC($other) }; Williams' t = { DEC($statistic) }, df = { NUM($df1) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
answer-means = { $differs ->
    [yes] Het gemiddelde op “{ $score }” verschilt per “{ $group }”: het hoogst bij “{ $highest }” ({ DEC($high) }), het laagst bij “{ $lowest }” ({ DEC($low) }).
   *[open] Deze antwoorden laten open of het gemiddelde op “{ $score }” verschilt per “{ $group }”: het loopt van { DEC($low) } bij “{ $lowest }” tot { DEC($high) } bij “{ $highest }”.
  } Welchs F = { DEC($statistic) }, df = { DEC($df1, digits: 0) } en { DEC($df2, digits: 1) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
answer-quadrants = Het grootste kwadrant is “{ $largest }” ({ PERCENT($most) } van de respondenten), het kleinste “{ $smallest }” ({ PERCENT($least) }); n = { NUM($n) }, { NUM($n_missing) } in geen kwadrant. Precies op het snijpunt van “{ $search }” zitten er { NUM($tied_search) }, op dat van “{ $decision }” { NUM($tied_decision) }.
answer-scales = { $of ->
    [one] Van één schaal is alfa bekend, “{ $weakest }”: { DEC($alpha) }. Vanaf { DEC($least) } heten items goed samen te hangen.
   *[other] Bij { NUM($sound) } van de { NUM($of) } schalen met twee items of meer hangen de items goed samen, met een alfa van { DEC($least) } of meer. Het laagst is “{ $weakest }”, met een alfa van { DEC($alpha) }.
  }
answer-scales-none = Geen schaal heeft twee items of meer, dus over het samenhangen van items valt niets te zeggen.
answer-scales-refused = Van geen enkele schaal was te berekenen hoe de items samenhangen; de tabel zegt waarom.
answer-hypotheses = { $of ->
    [one] Eén hypothese is getoetst
   *[other] { NUM($of) } hypothesen zijn getoetst
  }: { NUM($supported) } ondersteund, { NUM($contradicted) } tegengesproken, { NUM($no_effect) } zonder effect dat ertoe doet, { NUM($undecided) } onbeslist.
answer-elsewhere = Bij een andere regel voor het snijpunt zouden hooguit { NUM($moved) } van de { NUM($n) } respondenten ({ PERCENT($share) }) in een ander kwadrant vallen of in geen.
answer-elsewhere-none = Niemand heeft een score op beide assen, dus er is geen andere regel te vergelijken.
answer-alpha = De { NUM($items) } items van “{ $scale }” hebben een Cronbachs alfa van { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), n = { NUM($n) }; bij { NUM($n_missing) } ontbreekt een antwoord.
answer-alpha-omega = De { NUM($items) } items van “{ $scale }” hebben een Cronbachs alfa van { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }) en een omega van { DEC($omega) }, n = { NUM($n) }; bij { NUM($n_missing) } ontbreekt een antwoord.
answer-score = Op “{ $score }” scoren respondenten gemiddeld { DEC($mean) } (mediaan { DEC($median) }, standaardafwijking { DEC($sd) }), n = { NUM($n) }, { NUM($n_missing) } zonder score.
answer-score-alone = Eén respondent heeft een score op “{ $score }”: { DEC($mean) }. { NUM($n_missing) } hebben er geen.
answer-fit = Het model beschrijft { PERCENT($r2) } van de verschillen in de uitkomst, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
answer-fit-ordinal = Een odds ratio boven 1 hoort bij hogere antwoorden, een onder 1 bij lagere; n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
answer-questionnaire = { $items ->
    [one] Eén vraag, beantwoord door { NUM($most) } van de { NUM($n) } respondenten.
   *[other] { $alike ->
        [yes] { NUM($items) } vragen, elk beantwoord door { NUM($most) } van de { NUM($n) } respondenten.
       *[no] { NUM($items) } vragen, elk beantwoord door { NUM($least) } tot { NUM($most) } van de { NUM($n) } respondenten.
      }
  }

# Wat een onderzoek kan missen
lacks-question = Dit onderzoek noemt geen hoofdvraag. Om te zien hoe twee scores samengaan, zet u in study.toml een [question] met een predictor en een outcome.
lacks-quadrants = Dit onderzoek heeft geen kwadranten. Om ze te zien, zet u in study.toml [quadrants] met twee assen, search en decision.
lacks-groups = Dit onderzoek heeft geen groepen om te vergelijken. Om ze te zien, zet u in study.toml een tabel [groups.…], bijvoorbeeld voor de organisatie.
lacks-hypotheses = Dit onderzoek noemt geen hypothesen. Om ze te laten toetsen, zet u [[hypotheses]] in study.toml.
lacks-scales = Dit onderzoek heeft geen schalen. Om ze te zien, zet u in study.toml een tabel [scales.…] met de items.
lacks-items = Dit onderzoek noemt geen vragen. Om ze te zien, zet u in study.toml voor elke vraag een tabel [items.…].

# Delen van pagina's
label-part = Onderdeel
complexity-link = Het verband
complexity-quadrants = Per kwadrant
complexity-slopes = Hellingen
complexity-order = Odds ratio's
complexity-others = Andere scores
complexity-bend = Is het een rechte lijn?
complexity-lines = De lijnen van de kwadranten
complexity-covariates = Met covariaten
complexity-no-others = Dit onderzoek noemt geen covariaten en geen tweede uitkomst. Om ze hier te zien, zet u ze in study.toml bij [question].
quadrants-elsewhere = Wat een andere regel zou geven
quadrants-differ = Verschillen de kwadranten?
quadrants-per-group = De kwadranten in elke groep
organisations-rest = Elke groep tegenover alle andere samen
organisations-rest-lead = Elke rij zet één groep tegenover alle andere samen. De rijen staan in de volgorde van het onderzoek, niet van de uitkomsten.
scales-one-item = Deze schaal heeft één item. Of items goed samenhangen, is pas bij twee of meer te zeggen.
section-rest = Overige vragen
questionnaire-missing = Wie gaf geen antwoord, en waarom
wait-computing = Dit wordt berekend.
hypothesis-title = { $id } · { $kind }
hypothesis-text = { $id } { $text }
hypothesis-p = Binnen de familie van { NUM($of) }, aangepast volgens Holm: { P($p) }.
hypothesis-date = Vastgelegd op { $date }.
ruling-mark-supported = **✓ Ondersteund**
ruling-mark-contradicted = **✗ Tegengesproken**
ruling-mark-undecided = **? Onbeslist**

# Koppen van tabellen
axis-effect = Effect, als correlatie
axis-slope = Helling: uitkomst per punt van de voorspeller
axis-slope-odds = Helling: log-odds per punt van de voorspeller
label-everybody = Iedereen
label-measures = Maten voor het verband
label-measure = Maat
label-interval-any = Interval
label-interval-any-odds = Interval van de odds ratio
label-p-holm = p (Holm)
label-p-adjusted = p (aangepast)
label-p-holm-mean = p van het gemiddelde (Holm)
label-term = Term
label-coefficient = Coëfficiënt
label-coefficients = Alle coëfficiënten
label-se = Standaardfout
label-odds-ratio = Odds ratio
label-odds-ratios = Odds ratio's
label-intercept = Intercept
label-level-of = { $group }: { $level }
label-pair = Paar
label-pairs = Welke paren verschillen?
label-told = { $part }: { $said }
label-minus = { $first } min { $second }
label-difference = Verschil
label-sd = Standaardafwijking
label-item-rest = Item-restcorrelatie
label-alpha-if-dropped = Alfa zonder dit item
label-loading = Lading
label-scale = Schaal
label-items = Items
label-section = Deel van de vragenlijst
label-id = Id
label-reversed = Omgekeerd
label-no-answer = Code voor geen antwoord
label-blank = Leeg
label-outside = Ongeldige code
label-yes = ja
label-no = nee
label-cut = Snijpunt
label-ties = Op het snijpunt
label-cut-median = mediaan
label-cut-mean = gemiddelde
label-cut-midpoint = midden
label-cut-fixed = vast
label-ties-low = laag
label-ties-high = hoog
label-ties-out = weggelaten
label-cut-search = Snijpunt zoeken
label-cut-decision = Snijpunt beslissen
label-moved = In een ander kwadrant
label-chosen = gekozen regel
label-rest = Alle andere
label-hypothesis = Hypothese
label-kind = Soort
label-family = Familie
label-effect = Effect
label-verdict = Oordeel
label-procedure = Procedure
label-answers = Welke vraag ze beantwoordt
label-definition = Hoe ze wordt berekend
label-assumes = Neemt aan
label-checked = Gecontroleerd met
label-source = { $procedure }: [doi:{ $doi }](https://doi.org/{ $doi })

# Hoe het is gedaan
method-bend = Kleinste kwadraten met de voorspeller en het kwadraat daarvan tegenover de voorspeller alleen: F-toets op de verandering in R².
method-within = Spearmans ρ in elke groep, met intervallen van Bonett en Wright. Of de groepen verschillen, is getoetst op Fishers z (homogeniteit); p van de paren is aangepast volgens Holm.
method-moderation = Kleinste kwadraten met de interactie tegenover het model zonder (F-toets). De hellingen per groep komen uit het model met de interactie, met fouten die ongelijke varianties toelaten (HC3); p van hun verschillen is aangepast volgens Holm.
method-least-squares-hc3 = Kleinste kwadraten; standaardfouten, intervallen en p laten ongelijke varianties toe (HC3).
method-quadrants = Een score boven het snijpunt van haar as is hoog. Het snijpunt rust op iedereen met een score op die as, ook als een deel is gekozen. De intervallen van de aandelen zijn die van Wilson.
method-rest = Verbanden zijn vergeleken op Fishers z, gemiddelden met Welchs t en Hedges' g (eigen min andere). p is aangepast volgens Holm over de rijen.
method-questionnaire = Antwoorden zoals ze in het bestand staan, vóór het omkeren. Een code voor geen antwoord is een code die het onderzoek zo noemt; leeg is niet gevraagd of overgeslagen; een ongeldige code ligt buiten de antwoorden en telt nergens mee.

# De pagina over methoden
methods-lead = Elk getal van Kwadrant komt uit een kleine tabel: elke combinatie van antwoorden die voorkomt, en hoeveel respondenten die gaven. Deze pagina vertelt hoe dat gaat.
methods-scores = Scores
methods-scores-text = Een score is het gemiddelde van de beantwoorde items van een schaal, mits ten minste de helft ervan (of zoveel als het onderzoek zegt) is beantwoord. Een omgekeerd item telt als laagste plus hoogste mogelijke antwoord, min het antwoord; de grenzen zijn die van de antwoordschaal, niet van de gegeven antwoorden. Elke score is één deling van twee hele getallen, zodat scores die op papier gelijk zijn dat hier ook zijn.
methods-quadrants = Kwadranten
methods-quadrants-text = Twee scores worden elk verdeeld in laag en hoog: hoeveel iemand zoekt en hoe zelfstandig iemand beslist. Het snijpunt is de mediaan, het gemiddelde, het midden van de antwoordschaal of een vast getal; een score precies op het snijpunt telt als laag, als hoog, of helemaal niet. Het snijpunt rust op iedereen met een score op die as; wie een deel kiest, verschuift het niet.
methods-missing = Geen antwoord
methods-missing-text = Een leeg antwoord, een code die het onderzoek “geen antwoord” noemt en een antwoord buiten de grenzen tellen alle drie als ontbrekend; de pagina Vragenlijst houdt ze uit elkaar. Elke uitkomst rust op de respondenten die alle scores ervan hebben, en zegt hoeveel er afvielen.
methods-tests = Procedures
methods-tests-text = Geen getal wordt afgerond voordat het getoond wordt. Wat niet te berekenen is (gelijke antwoorden, te weinig respondenten, een volmaakte scheiding), staat er in woorden.
methods-checks = Hoe de getallen zijn gecontroleerd
methods-checks-text = Elke procedure is vergeleken met de getallen die R op dezelfde antwoorden geeft, tot op zo'n zes cijfers of beter, met één opdracht: `python -m analysis verify MAP`. Een deel van die referentiegevallen zit in het project en draait mee met de tests. Uitkomsten uit getelde combinaties zijn ook vergeleken met een berekening per rij op willekeurige antwoorden.
methods-limits = Wat de getallen niet kunnen zeggen
methods-limits-text = Eén persoon beantwoordde alles op één moment, dus verbanden kunnen sterker lijken dan ze zijn; mensen herinneren zich niet alles; ze kozen de ervaring zelf. Een verband is geen oorzaak. Een verband dat openblijft, is geen verband van nul: kijk naar het interval.
methods-privacy = Privacy
methods-privacy-text = Antwoorden blijven op de computer waar Kwadrant draait. De pagina's bevatten aantallen en uitkomsten, geen rijen van respondenten; logboeken bevatten geen antwoorden. Er gaat geen verzoek naar iemand anders: niet voor lettertypen, kaarten of statistieken.
