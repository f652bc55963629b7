page-robustness = Hangt het antwoord af van de keuze?

# Eerst het antwoord
answer-robust-link = { $part ->
    [everybody] Over iedereen:
   *[quadrant] In het kwadrant “{ $quadrant }”:
  } { $agree ->
    [up] bij elk van de { NUM($of) } manieren van analyseren scoort wie hoger scoort op “{ $x }” vaker ook hoger op “{ $y }”.
    [down] bij elk van de { NUM($of) } manieren van analyseren scoort wie hoger scoort op “{ $x }” vaker lager op “{ $y }”.
    [open] bij elk van de { NUM($of) } manieren van analyseren blijft open of “{ $x }” en “{ $y }” samengaan.
   *[mixed] het antwoord hangt af van de keuze. Van { NUM($of) } manieren van analyseren zeggen er { NUM($up) } dat een hogere score op “{ $x }” samengaat met een hogere op “{ $y }”, { NUM($down) } met een lagere, en { NUM($open) } laten het open.
  } Het verband loopt van { DEC($lowest) } tot { DEC($highest) }, de middelste waarde is { DEC($median) }, n = { NUM($n) } tot { NUM($most) }; boven 0 bij { PERCENT($positive) } van de manieren.
answer-robust-difference = { $agree ->
    [yes] Bij elk van de { NUM($of) } manieren van analyseren verschilt het verband tussen de kwadranten.
    [open] Bij elk van de { NUM($of) } manieren van analyseren blijft open of het verband tussen de kwadranten verschilt.
   *[mixed] Of het verband tussen de kwadranten verschilt, hangt af van de keuze: bij { NUM($yes) } van { NUM($of) } manieren van analyseren wel ({ PERCENT($share) }), en { NUM($open) } laten het open.
  } De spreiding van de kwadranten loopt van { DEC($lowest) } tot { DEC($highest) }, de middelste waarde is { DEC($median) }, n = { NUM($n) } tot { NUM($most) }.
answer-robust-contrast = { $agree ->
    [up] Bij elk van de { NUM($of) } manieren van analyseren is het verband sterker bij een hoge score op “{ $axis }” dan bij een lage.
    [down] Bij elk van de { NUM($of) } manieren van analyseren is het verband zwakker bij een hoge score op “{ $axis }” dan bij een lage.
    [open] Bij elk van de { NUM($of) } manieren van analyseren blijft open of het verband verschilt tussen een hoge en een lage score op “{ $axis }”.
   *[mixed] Of het verband verschilt tussen een hoge en een lage score op “{ $axis }”, hangt af van de keuze: van { NUM($of) } manieren van analyseren zeggen er { NUM($up) } dat het bij hoog sterker is, { NUM($down) } dat het zwakker is, en { NUM($open) } laten het open.
  } Hoog min laag loopt van { DEC($lowest) } tot { DEC($highest) }, de middelste waarde is { DEC($median) }, n = { NUM($n) } tot { NUM($most) }; boven 0 bij { PERCENT($positive) } van de manieren.
answer-robust-own = Wat op de andere pagina's is gekozen, geeft { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }): plaats { NUM($place) } van { NUM($of) }, van laag naar hoog.
answer-robust-refused = Nog { NUM($refused) } manieren waren niet te berekenen: te weinig respondenten, of antwoorden die niet verschillen.
answer-robust-none = Geen van de manieren van analyseren is hier te berekenen: te weinig respondenten, of antwoorden die niet verschillen. Kies een ander onderdeel of selecteer meer respondenten.
answer-robust-choice = Het meest maakt uit { $choice }: daarmee hangt { PERCENT($explained) } van de verschillen tussen de manieren samen. De middelste waarde loopt van { DEC($low) } ({ $lowest }) tot { DEC($high) } ({ $highest }).
answer-robust-no-choice = Geen enkele keuze maakt hier verschil.

# Onderdelen van de pagina
label-part-robustness = Hangt het antwoord af van de keuze?
robust-part = Wat is bekeken
robust-part-overall = Verband over iedereen
robust-part-difference = Verschil tussen kwadranten
robust-part-axis = Hoog min laag: { $axis }
robust-part-quadrant = Verband: { $quadrant }
robust-choices = Welke keuzes uitmaken
robust-why = Wat is gevarieerd, en waarom
robust-why-lead = Elke rij is een keuze die een zorgvuldige onderzoeker zus of zo kan maken. Elke combinatie is berekend, voor dit onderdeel { NUM($of) } verschillende. Combinaties die op dezelfde getallen uitkomen, tellen één keer.

# Koppen van tabellen
label-choice = Keuze
label-option = Optie
label-specifications = Manieren
label-median = Middelste waarde
label-clear = Duidelijk oordeel
label-explained = Hangt samen met
label-why = Waarom verdedigbaar
label-low = Van
label-high = Tot
label-place = Plaats
label-what = Welke
label-verdict-of = Oordeel
robust-unvaried = geen verschil
robust-row-own = gekozen op de andere pagina's
robust-row-lowest = laagste
robust-row-highest = hoogste
robust-row-at = { PERCENT($share) } ligt lager

# De keuzes
robust-cut = waar de kwadranten zijn gesneden
robust-ties = wie precies op het snijpunt zit
robust-scoring = hoe een score wordt gemaakt
robust-missing = hoeveel items beantwoord moeten zijn
robust-test = de toets
robust-weights = weging
robust-covariates = covariaten
robust-careless = achteloze antwoorden
robust-cut-median = gesneden op mediaan
robust-cut-mean = gesneden op gemiddelde
robust-cut-midpoint = gesneden op midden
robust-cut-fixed = gesneden als ingesteld
robust-cut-middle = middelste derde eruit
robust-ties-low = op snijpunt: laag
robust-ties-high = op snijpunt: hoog
robust-ties-out = op snijpunt: eruit
robust-scoring-mean = gemiddelde van items
robust-scoring-factor = factorscore
robust-scoring-ranks = rangen
robust-missing-half = helft beantwoord
robust-missing-all = alles beantwoord
robust-missing-own = regel van het onderzoek
robust-test-spearman = Spearman
robust-test-kendall = Kendall
robust-test-least-squares = kleinste kwadraten
robust-test-proportional-odds = odds, als volgorde
robust-weights-without = ongewogen
robust-weights-with = gewogen
robust-covariates-without = zonder covariaten
robust-covariates-with = met covariaten
robust-careless-in = achteloze tellen mee
robust-careless-out = achteloze eruit
robust-cut-why = Hoog en laag hebben geen natuurlijke grens. De mediaan maakt groepen van gelijke grootte; het gemiddelde volgt de afstanden; het midden van de antwoordschaal betekent volgend jaar hetzelfde. Zonder het middelste derde staat alleen wie duidelijk verschilt tegenover elkaar, en gaan de anderen verloren.
robust-ties-why = Een score gelijk aan het snijpunt is niet hoger en niet lager, en bij hele antwoorden komt dat vaak voor. Het verandert niets waar niemand op het snijpunt zit.
robust-scoring-why = Bij het gemiddelde telt elk item even zwaar. In een factorscore telt een item zwaarder naarmate het beter meet wat de items delen, in hele getallen van 1 tot 4. Rangen, verdeeld als een klokvorm, bewaren de volgorde en geen afstanden; Spearman en Kendall zien alleen volgorde, dus daar tellen rangen niet nog eens mee.
robust-missing-why = Een gemiddelde over de helft van de items houdt meer respondenten; alle items eisen houdt elke score even betrouwbaar.
robust-test-why = Spearman en Kendall rusten op volgorde, kleinste kwadraten op afstanden met fouten die ongelijke spreiding toelaten (HC3), odds op de uitkomst als volgorde. Alle zijn omgezet naar de eenheid van Spearmans ρ: wat elk zou zijn als beide scores normaal verdeeld waren. Kendall laat gelijke paren weg en komt daardoor wat hoger uit waar veel scores gelijk zijn.
robust-weights-why = Gewichten laten de antwoorden op de bevolking lijken en kosten zekerheid; zonder gewichten telt elke respondent even zwaar. De snijpunten blijven staan.
robust-covariates-why = Met covariaten worden respondenten alleen vergeleken met anderen in dezelfde klassen van al die covariaten: niveaus van een groep, derden (of helften) van een score. Wat covariaten met beide scores delen, telt dan niet als verband.
robust-careless-why = Wie bij elk item van beide scores hetzelfde antwoord gaf, ook bij de omgekeerde, heeft ze misschien niet gelezen, of bedoelt het midden. Wie eruit valt, telt ook niet mee voor het snijpunt.

# Figuur
axis-robust = Verband, als Spearmans ρ
axis-robust-spread = Spreiding, op Fishers z
axis-robust-contrast = Hoog min laag, in ρ
axis-robust-order = Manieren, laagste eerst
robust-verdict-up = interval boven 0
robust-verdict-down = interval onder 0
robust-verdict-yes = kwadranten verschillen
robust-verdict-open = blijft open
chart-robust-own = Streepjeslijn: wat op de andere pagina's is gekozen
chart-robust-grid = Onder: waar elke optie is gekozen; hoe voller, hoe vaker
chart-robust = { NUM($of) } manieren van analyseren, laagste eerst: van { DEC($lowest) } tot { DEC($highest) }, middelste waarde { DEC($median) }. Duidelijk bij { NUM($clear) }, open bij { NUM($open) }.

method-multiverse = Een multiversum: elke combinatie van verdedigbare keuzes is berekend uit dezelfde getelde antwoorden. Schattingen staan op de schaal van Spearmans ρ; intervallen zijn die van Bonett en Wright, van Fieller, van HC3 (met gewichten: gelineariseerd) en van Wald. Gewogen is n het effectieve aantal respondenten. Of kwadranten verschillen is getoetst op Fishers z (homogeniteit); hun spreiding is die van Paule en Mandel met het Q-profielinterval. Het aandeel van een keuze is wat tussen haar opties ligt van alle kwadraten tussen de manieren. De manieren delen respondenten: hun aantal zegt niets over zekerheid.

# Waarvoor een onderzoek geen opties heeft, en waarom
multiverse-without-factor = Factorscores vallen weg: geen schaal van de vraag heeft drie of meer items waartussen één factor onderscheid maakt.
multiverse-without-weights = Weging valt weg: dit onderzoek noemt geen kolom met gewichten.
multiverse-without-careless = Achteloze antwoorden zijn hier niet te herkennen: daarvoor heeft de vraag drie of meer items nodig, waarvan een deel omgekeerd.
multiverse-without-quadrants = Dit onderzoek heeft geen kwadranten; alleen het verband over iedereen is bekeken.
multiverse-without-midpoint = Het midden van de antwoordschaal valt weg als snijpunt: niet elk item heeft een laagste en hoogste antwoord.
multiverse-without-covariates = Covariaten vallen weg: dit onderzoek noemt er geen bij haar vraag.
multiverse-covariates-many = Covariaten vallen weg: samen geven ze meer dan { NUM($most) } combinaties, te veel om daarbinnen te vergelijken.
multiverse-covariates-unanswered = Covariaten vallen weg: een ervan is door niemand beantwoord.
multiverse-axis-unanswered = Niemand heeft een score op een van de assen; zonder kwadranten is alleen het verband over iedereen bekeken.
