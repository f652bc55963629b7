# Het antwoord eerst, één zin per deel van de studie
answer-link = { $direction ->
    [up] { $size ->
        [negligible] Wie hoger scoort op “{ $x }”, scoort een heel klein beetje vaker ook hoger op “{ $y }”.
        [small] Wie hoger scoort op “{ $x }”, scoort vaak ook wat hoger op “{ $y }”.
        [medium] Wie hoger scoort op “{ $x }”, scoort vaak ook duidelijk hoger op “{ $y }”.
       *[large] Wie hoger scoort op “{ $x }”, scoort vaak ook veel hoger op “{ $y }”.
      }
    [down] { $size ->
        [negligible] Wie hoger scoort op “{ $x }”, scoort een heel klein beetje vaker lager op “{ $y }”.
        [small] Wie hoger scoort op “{ $x }”, scoort vaak wat lager op “{ $y }”.
        [medium] Wie hoger scoort op “{ $x }”, scoort vaak duidelijk lager op “{ $y }”.
       *[large] Wie hoger scoort op “{ $x }”, scoort vaak veel lager op “{ $y }”.
      }
   *[open] Of “{ $x }” en “{ $y }” samengaan, laten deze antwoorden open.
  } Spearmans ρ = { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
answer-within = { $differs ->
    [yes] Het verband is niet overal even sterk: het is het zwakst bij “{ $lowest }” (ρ = { DEC($low) }) en het sterkst bij “{ $highest }” (ρ = { DEC($high) }).
   *[open] Of het verband verschilt tussen de delen van “{ $group }”, laten deze antwoorden open: ρ loopt van { DEC($low) } (“{ $lowest }”) tot { DEC($high) } (“{ $highest }”).
  } Toets op gelijke correlaties: χ² = { DEC($statistic) }, df = { NUM($df1) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
answer-moderation = { $differs ->
    [yes] Hoe steil de lijn loopt, hangt samen met “{ $group }”.
   *[open] Of de steilheid van de lijn samenhangt met “{ $group }”, laten deze antwoorden open.
  } De interactie voegt { DEC($effect, digits: 3) } toe aan de verklaarde variantie: F = { DEC($statistic) }, df = { NUM($df1) } en { NUM($df2) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
answer-bend = { $differs ->
    [yes] Een rechte lijn vertelt niet alles: het verband buigt.
   *[open] Deze antwoorden geven geen reden om aan een rechte lijn te twijfelen.
  } Een kwadraat voegt { DEC($effect, digits: 3) } toe aan de verklaarde variantie: F = { DEC($statistic) }, df = { NUM($df1) } en { NUM($df2) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
answer-beside = { $differs ->
    [yes] “{ $outcome }” is niet hetzelfde als “{ $first }”: de twee verbanden verschillen in sterkte.
   *[open] Of “{ $outcome }” sterker of zwakker samengaat dan “{ $first }”, laten deze antwoorden open.
  } ρ = { DEC($value) } naast ρ = { DEC($other) }; Williams' t = { DEC($statistic) }, df = { NUM($df1) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
answer-means = { $differs ->
    [yes] Op “{ $score }” scoort “{ $highest }” gemiddeld het hoogst ({ DEC($high) }) en “{ $lowest }” het laagst ({ DEC($low) }).
   *[open] Of de delen van “{ $group }” verschillen op “{ $score }”, laten deze antwoorden open: de gemiddelden lopen van { DEC($low) } tot { DEC($high) }.
  } Welchs F = { DEC($statistic) }, df = { DEC($df1, digits: 0) } en { DEC($df2, digits: 1) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
answer-quadrants = De meeste respondenten zijn “{ $largest }” ({ PERCENT($most) }), de minste “{ $smallest }” ({ PERCENT($least) }); n = { NUM($n) }, { NUM($n_missing) } in geen kwadrant. Precies op een grens staan { NUM($tied_search) } respondenten (zoeken) en { NUM($tied_decision) } (beslissen).
answer-scales = { $of ->
    [one] Eén schaal is bekeken; de
   *[other] { NUM($sound) } van de { NUM($of) } schalen hangen goed samen (alfa van { DEC($least) } of meer); de
  } zwakste is “{ $weakest }”, met een alfa van { DEC($alpha) }.
answer-scales-none = Geen schaal heeft twee of meer items, dus er valt niets te vergelijken.
answer-hypotheses = Van de { NUM($of) } hypothesen worden er { NUM($supported) } gesteund, { NUM($contradicted) } weersproken en blijven er { NUM($undecided) } onbeslist.
answer-elsewhere = Een andere regel voor de grens zou hooguit { NUM($moved) } van de { NUM($n) } respondenten ({ PERCENT($share) }) elders plaatsen; elke rij van de tabel zegt hoeveel.
answer-elsewhere-none = Er is geen andere regel om mee te vergelijken.
answer-alpha = De { NUM($items) } items van “{ $scale }” hebben een Cronbachs alfa van { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } zonder alle antwoorden.
answer-alpha-omega = De { NUM($items) } items van “{ $scale }” hebben een Cronbachs alfa van { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }) en een omega van { DEC($omega) }, n = { NUM($n) }, { NUM($n_missing) } zonder alle antwoorden.
answer-score = Op “{ $score }” scoren respondenten gemiddeld { DEC($mean) } (mediaan { DEC($median) }, standaardafwijking { DEC($sd) }), n = { NUM($n) }, { NUM($n_missing) } zonder score.
answer-fit = Het model verklaart { PERCENT($r2) } van de verschillen in de uitkomst, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
answer-fit-ordinal = Een kansverhouding (odds ratio) boven 1 betekent: hogere antwoorden zijn waarschijnlijker, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
answer-questionnaire = { $items ->
    [one] Eén vraag, beantwoord door { NUM($most) } van de { NUM($n) } respondenten.
   *[other] { NUM($items) } vragen, elk beantwoord door { NUM($least) } tot { NUM($most) } van de { NUM($n) } respondenten.
  }

# Wat een studie kan missen
lacks-question = Deze studie zegt niet welke twee scores met elkaar te maken zouden hebben. Zet in study.toml een [question] met een predictor en een outcome.
lacks-quadrants = Deze studie heeft geen kwadranten. Zet in study.toml [quadrants] met twee assen, search en decision.
lacks-groups = Deze studie heeft geen groepen, dus er valt niets te vergelijken. Zet in study.toml een tabel [groups.…], bijvoorbeeld voor de organisatie.
lacks-hypotheses = Deze studie noemt geen hypothesen. Zet [[hypotheses]] in study.toml.
lacks-scales = Deze studie heeft geen schalen. Zet in study.toml een tabel [scales.…] met haar items.
lacks-items = Deze studie heeft geen items. Zet in study.toml voor elke vraag een tabel [items.…].

# Delen van pagina's
label-part = Onderdeel
complexity-link = Het verband
complexity-quadrants = Per kwadrant
complexity-slopes = Hellingen
complexity-order = Als volgorde
complexity-others = Daarnaast
complexity-bend = Is het een rechte lijn?
complexity-lines = De lijnen van de kwadranten
complexity-covariates = Met covariaten
complexity-no-others = Deze studie noemt geen covariaten en geen tweede uitkomst. Zet ze in study.toml bij [question].
quadrants-elsewhere = Wat een andere regel zou geven
quadrants-differ = Verschillen de kwadranten?
quadrants-per-group = De kwadranten in elk deel
organisations-rest = Elk tegenover alle andere samen
organisations-rest-lead = Elke rij zet één deel tegenover alle andere samen; de delen staan in de volgorde van de studie, niet van hun uitkomsten.
scales-one-item = Deze schaal heeft één item. Hoe goed items samenhangen, is pas bij twee of meer te zeggen.
section-rest = Overige vragen
questionnaire-missing = Wie gaf geen antwoord, en waarom
wait-computing = Dit wordt berekend.
hypothesis-title = { $id } · { $kind }
hypothesis-text = { $id } { $text }
hypothesis-p = Aangepast aan de { NUM($of) } hypothesen van deze familie: { P($p) }.
hypothesis-date = Opgesteld op { $date }.
ruling-mark-supported = **✓ Gesteund**
ruling-mark-contradicted = **✗ Weersproken**
ruling-mark-undecided = **? Onbeslist**

# Koppen van tabellen
axis-slope = Helling van de uitkomst op de voorspeller
label-everybody = Iedereen
label-measures = Maten voor het verband
label-measure = Maat
label-interval-any = Interval
label-interval-any-odds = Interval van de verhouding
label-p-holm = p (Holm)
label-p-adjusted = p (aangepast)
label-p-holm-mean = p van het gemiddelde (Holm)
label-term = Term
label-coefficient = Coëfficiënt
label-coefficients = Alle coëfficiënten
label-se = Standaardfout
label-odds-ratio = Kansverhouding
label-odds-ratios = Kansverhoudingen (odds ratio's)
label-intercept = Intercept
label-level-of = { $group }: { $level }
label-pair = Paar
label-pairs = Welke paren verschillen?
label-difference = Verschil
label-difference-z = Verschil in ρ
label-sd = Standaardafwijking
label-item-rest = Item-restcorrelatie
label-alpha-if-dropped = Alfa zonder dit item
label-loading = Lading
label-scale = Schaal
label-items = Items
label-section = Deel van de vragenlijst
label-id = Id
label-reversed = Omgekeerd
label-no-answer = Zei: geen antwoord
label-blank = Leeg
label-outside = Geen antwoord van dit item
label-yes = ja
label-no = nee
label-cut = Grens
label-ties = Op de grens
label-cut-median = mediaan
label-cut-mean = gemiddelde
label-cut-midpoint = midden
label-cut-fixed = vast
label-ties-low = laag
label-ties-high = hoog
label-ties-out = weggelaten
label-cut-search = Grens van zoeken
label-cut-decision = Grens van beslissen
label-moved = Elders
label-chosen = deze
label-rest = Alle andere
label-hypothesis = Hypothese
label-kind = Soort
label-family = Familie
label-effect = Effect
label-verdict = Oordeel
label-procedure = Procedure
label-answers = Wat ze beantwoordt
label-definition = Definitie
label-source = { $procedure }: [doi:{ $doi }](https://doi.org/{ $doi })

# Hoe het is gedaan
method-bend = Kleinste kwadraten met de voorspeller en haar kwadraat tegenover de voorspeller alleen: F-toets op de toename in verklaarde variantie.
method-within = Spearmans ρ binnen elk deel, met intervallen van Bonett en Wright. Of de delen verschillen, is getoetst op Fishers z (homogeniteit); paren zijn aangepast volgens Holm.
method-moderation = Kleinste kwadraten met de interactie tegenover het model zonder (F-toets). De hellingen per deel komen uit het model met interactie, met fouten die ongelijke varianties toelaten (HC3); hun verschillen zijn aangepast volgens Holm.
method-least-squares-hc3 = Kleinste kwadraten; standaardfouten, intervallen en p laten ongelijke varianties toe (HC3).
method-quadrants = Een score boven de grens van haar as is hoog. De grens rust op iedereen met een score op die as, ook bij een selectie. De intervallen van de aandelen zijn die van Wilson.
method-rest = Verbanden zijn vergeleken op Fishers z, gemiddelden met Welchs t en Hedges' g (eigen min andere). p is over de rijen aangepast volgens Holm.
method-questionnaire = Antwoorden zoals ze in het bestand staan, vóór het omkeren. “Zei: geen antwoord” zijn codes die de studie zo noemt; “leeg” is niet gevraagd of overgeslagen; “geen antwoord van dit item” is een code buiten de grenzen, die nergens meetelt.

# De pagina over methoden
methods-lead = Elk getal van Kwadrant komt uit één kleine tabel: elke combinatie van antwoorden die voorkomt, met hoeveel respondenten die gaven. Zo gaat dat.
methods-scores = Scores
methods-scores-text = Een score is het gemiddelde van de beantwoorde items van een schaal, zodra ten minste de helft (of zoveel als de studie zegt) beantwoord is. Een omgekeerd item telt als laagste plus hoogste mogelijke antwoord, min het antwoord; de grenzen zijn die van de antwoordschaal, niet van de gegeven antwoorden. Een score is één deling van twee hele getallen, zodat scores die op papier gelijk zijn, hier ook gelijk zijn.
methods-quadrants = Kwadranten
methods-quadrants-text = Twee scores worden elk in laag en hoog verdeeld: hoeveel iemand zoekt en hoe zelfstandig iemand beslist. De grens is de mediaan, het gemiddelde, het midden van de antwoordschaal of een vast getal; een score precies op de grens telt als laag, als hoog, of helemaal niet. De grens rust op iedereen met een score op die as; een selectie verschuift haar niet.
methods-missing = Geen antwoord
methods-missing-text = Leeg, een code die de studie “geen antwoord” noemt, en een antwoord buiten de grenzen ontbreken, en worden op de pagina Vragenlijst uit elkaar gehouden. Elke uitkomst gebruikt de respondenten die alle scores ervan hebben, en zegt hoeveel er afvielen.
methods-tests = Procedures
methods-tests-text = Geen getal wordt afgerond voor het getoond wordt. Wat niet te berekenen is (gelijke antwoorden, te weinig respondenten, een volmaakte scheiding), staat er in woorden.
methods-checks = Hoe de getallen zijn gecontroleerd
methods-checks-text = Elke procedure is vergeleken met getallen die R op dezelfde antwoorden geeft, tot op zo'n zes cijfers of beter, met één opdracht: `python -m analysis verify MAP`. Een deel van die vergelijkingen zit in het project en draait mee met de tests. Uitkomsten uit getelde combinaties zijn ook vergeleken met berekening per rij op willekeurige antwoorden.
methods-limits = Wat de getallen niet kunnen zeggen
methods-limits-text = Eén persoon beantwoordde alles op één moment, dus verbanden kunnen te sterk lijken; mensen herinneren zich niet alles; ze kozen de ervaring zelf. Een verband is geen oorzaak. Een verband dat openblijft, is geen verband van nul: kijk naar het interval.
methods-privacy = Privacy
methods-privacy-text = Antwoorden blijven op de machine waar Kwadrant draait. De pagina's bevatten aantallen en uitkomsten, geen rijen van respondenten; logboeken bevatten geen antwoorden. Er gaat geen verzoek naar iemand anders: geen lettertypen, geen kaarten, geen statistieken.
