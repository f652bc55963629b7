# Lineaire modellen zoals erom wordt gevraagd
label-ancova = Covariantieanalyse
label-adjusted-means = Aangepaste gemiddelden
label-two-way-anova = Variantieanalyse naar twee groepen
label-moderation = Verschilt een helling tussen groepen?
label-model-check = Controle van een lineair model
label-added-term = Wat één term toevoegt
label-added-interaction = Wat een interactie toevoegt
label-partial-eta2 = Partieel deel van de variantie (partiële η²)
label-partial-omega2 = Partieel deel van de variantie, gecorrigeerd (partiële ω²)
label-even-spread = Is de spreiding overal gelijk?
label-straight-line = Is de lijn recht?
label-normal-residuals = Zijn de residuen normaal verdeeld?

about-least-squares = Hoe hangt één score samen met andere, in een rechte lijn en naast elkaar? Eerst de uitkomst, dan de voorspellers.
about-ancova = Verschillen groepen op een score, naast wat met andere scores samengaat? Eerst de uitkomst, dan de groep, dan de andere scores.
about-adjusted-means = Wat zou het gemiddelde van elke groep zijn als de groepen op andere scores gelijk waren? Eerst de uitkomst, dan de groep, dan de andere scores.
about-two-way-anova = Gaan twee indelingen elk samen met een score, en hangt de een af van de ander? Eerst de uitkomst, dan beide indelingen.
about-moderation = Gaat de ene score in sommige groepen steiler samen met de andere dan in andere groepen? Eerst de uitkomst, dan de voorspeller, dan de groep.
about-model-check = Is een lineair model te geloven? Eerst de uitkomst, dan de voorspellers.

method-ancova = Kleinste kwadraten van de uitkomst op de groep en de scores, zonder interacties; F per term naast alle andere (type II). Partiële η² en ω² met het interval van de niet-centrale F-verdeling.
method-adjusted-means = Gemiddelden per groep uit het lineaire model, met elke score op haar gemiddelde over iedereen en andere groepen op het gemiddelde van hun niveaus. HC3-fouten; p en intervallen van de verschillen volgens Tukey.
method-two-way-anova = Kleinste kwadraten met beide groepen en hun interactie, met contrasten die samen nul zijn; F per term naast alle andere (type III). Partiële η² en ω² met het interval van de niet-centrale F-verdeling.
method-model-check = De toets van Breusch en Pagan in de gestudentiseerde vorm van Koenker, de RESET van Ramsey met het kwadraat en de derde macht, de toets van Shapiro en Wilk tot 5.000 respondenten, de afstand van Cook, en de gegeneraliseerde variantie-inflatie van Fox en Monette. De maat van Durbin en Watson ontbreekt: die vergelijkt elke respondent met de volgende in het bestand, en die volgorde zegt hier niets.
method-term-f = F van wat de term aan kwadraten toevoegt, over de restvariantie van het hele model.
method-squares-i = Type I: elke term naast de termen ervoor.
method-squares-ii = Type II: elke term naast alle termen die hem niet bevatten.
method-squares-iii = Type III: elke term naast alle andere, met contrasten die samen nul zijn.
method-breusch-pagan = Toets van Breusch en Pagan: de gekwadrateerde residuen op de voorspellers.
method-reset = RESET van Ramsey: F van het kwadraat en de derde macht van de voorspelde uitkomst.
method-residuals-shapiro-wilk = Toets van Shapiro en Wilk op de residuen, met de benadering van Royston.
method-diagnostics = { method-model-check }

assumes-parallel = De scores gaan in elke groep even steil samen met de uitkomst.

test-intercept = Bij het gemiddelde van de voorspellers is het niveau van “{ $x }” getoetst tegen 0: F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }; partiële η² = { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-added-term = { $clear ->
    [yes] “{ $y }” gaat samen met “{ $x }”, naast de andere termen.
   *[no] Of “{ $y }” naast de andere termen samengaat met “{ $x }”, laten deze antwoorden open.
  } F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }; partiële η² = { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-added-interaction = { $clear ->
    [yes] Hoe “{ $y }” samengaat met “{ $x }”, hangt af van “{ $z }”.
   *[no] Of het van “{ $z }” afhangt hoe “{ $y }” samengaat met “{ $x }”, laten deze antwoorden open.
  } F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }; partiële η² = { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-moderation = { $clear ->
    [yes] “{ $x }” gaat niet in elke groep naar “{ $z }” even steil samen met “{ $y }”.
   *[no] Of “{ $x }” in elke groep naar “{ $z }” even steil samengaat met “{ $y }”, laten deze antwoorden open.
  } De interactie voegt { DEC($effect, digits: 3) } toe aan R² ({ PERCENT($level) }-interval { DEC($effect_low, digits: 3) } tot { DEC($effect_high, digits: 3) }), F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-even-spread = { $clear ->
    [yes] Rond het model van “{ $x }” is de spreiding niet overal gelijk: gebruik robuuste fouten, zoals HC3.
   *[no] Dat de spreiding rond het model van “{ $x }” verschilt, laten deze antwoorden niet zien.
  } Breusch-Pagan: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-straight-line = { $clear ->
    [yes] Het model van “{ $x }” mist een bocht: een rechte lijn volstaat niet.
   *[no] Een bocht die het model van “{ $x }” mist, laten deze antwoorden niet zien.
  } RESET: F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-normal-residuals = { $clear ->
    [yes] Wat het model van “{ $x }” overlaat, is niet normaal verdeeld; met veel respondenten gelden de intervallen toch.
   *[no] Dat niet normaal verdeeld is wat het model van “{ $x }” overlaat, laten deze antwoorden niet zien.
  } Shapiro-Wilk: W = { DEC($statistic, digits: 3) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
check-shape = Wat het model van “{ $x }” overlaat, heeft scheefheid { DEC($skewness) } en welving { DEC($kurtosis) } (beide 0 bij een normale verdeling), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
check-influence = Het model van “{ $x }” leunt het meest op een respondent met een afstand van Cook van { DEC($cook, digits: 3) }; bij { NUM($above) } is die groter dan 4/n, en de grootste leverage is { DEC($leverage, digits: 3) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
check-inflation = Het interval van “{ $y }” is { DEC($scaled) } keer zo breed als het zou zijn wanneer “{ $y }” niets deelde met de andere termen (variantie-inflatie { DEC($value) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
check-inflation-product = Het interval van “{ $y }” × “{ $z }” is { DEC($scaled) } keer zo breed als het zou zijn wanneer de term niets deelde met de andere (variantie-inflatie { DEC($value) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.

estimate-partial-eta2 = Van wat de andere termen van “{ $x }” overlaten, beschrijft “{ $y }” { PERCENT($value, digits: 1) } (partiële η², { PERCENT($level) }-interval { PERCENT($low, digits: 1) } tot { PERCENT($high, digits: 1) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-partial-omega2 = Gecorrigeerd voor toeval beschrijft “{ $y }” { PERCENT($value, digits: 1) } van wat de andere termen van “{ $x }” overlaten (partiële ω², { PERCENT($level) }-interval { PERCENT($low, digits: 1) } tot { PERCENT($high, digits: 1) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.

coefficient-slope = { $direction ->
    [up] Wie hoger scoort op “{ $a }”, scoort gemiddeld hoger op “{ $y }”.
    [down] Wie hoger scoort op “{ $a }”, scoort gemiddeld lager op “{ $y }”.
   *[open] Of “{ $a }” langs een rechte lijn samengaat met “{ $y }”, laten deze antwoorden open.
  } { $others ->
    [0] Helling
    [one] Helling naast één andere voorspeller:
   *[other] Helling naast { NUM($others) } andere voorspellers:
  } { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }, { $errors ->
    [classic] klassieke fouten
   *[other] { $errors }-fouten
  }), gestandaardiseerd { DEC($standardised) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
coefficient-level = { $direction ->
    [up] “{ $a }” scoort gemiddeld hoger op “{ $y }” dan “{ $b }”.
    [down] “{ $a }” scoort gemiddeld lager op “{ $y }” dan “{ $b }”.
   *[open] Of “{ $a }” en “{ $b }” verschillen in hun gemiddelde op “{ $y }”, laten deze antwoorden open.
  } { $others ->
    [0] Verschil
    [one] Verschil naast één andere voorspeller:
   *[other] Verschil naast { NUM($others) } andere voorspellers:
  } { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }, { $errors ->
    [classic] klassieke fouten
   *[other] { $errors }-fouten
  }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
coefficient-product = { $direction ->
   *[open] Of “{ $a }” langs “{ $b }” anders samengaat met “{ $y }”, laten deze antwoorden open.
    [up] Langs “{ $b }” stijgt “{ $y }” steiler (of daalt minder) met “{ $a }”.
    [down] Langs “{ $b }” stijgt “{ $y }” minder steil (of daalt meer) met “{ $a }”.
  } Coëfficiënt van het product { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }, { $errors ->
    [classic] klassieke fouten
   *[other] { $errors }-fouten
  }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
coefficient-term = Coëfficiënt van { $term } in het model van “{ $y }”: { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }, { $errors ->
    [classic] klassieke fouten
   *[other] { $errors }-fouten
  }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
slope-of-level = { $direction ->
    [up] Bij “{ $a }” scoort wie hoger scoort op “{ $x }”, doorgaans hoger op “{ $y }”.
    [down] Bij “{ $a }” scoort wie hoger scoort op “{ $x }”, doorgaans lager op “{ $y }”.
   *[open] Of “{ $x }” en “{ $y }” bij “{ $a }” samengaan, laten deze antwoorden open.
  } { $errors ->
    [wald] Helling in log-odds
   *[other] Helling
  } { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
slope-difference = De helling van “{ $y }” op “{ $x }” bij “{ $a }” min die bij “{ $b }” is { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), { P($p) }, aangepast aan het aantal paren { P($p_adjusted) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
adjusted-mean = Als al het andere gelijk was, zou “{ $a }” gemiddeld { DEC($value) } scoren op “{ $x }” ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
adjusted-difference = { $direction ->
    [up] Als al het andere gelijk was, zou “{ $a }” gemiddeld hoger scoren op “{ $x }” dan “{ $b }”.
    [down] Als al het andere gelijk was, zou “{ $a }” gemiddeld lager scoren op “{ $x }” dan “{ $b }”.
   *[open] Of “{ $a }” en “{ $b }” zouden verschillen op “{ $x }” als al het andere gelijk was, laten deze antwoorden open.
  } Verschil { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), aangepast aan het aantal paren { P($p_adjusted) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.

fault-too-many-respondents = Dit geldt voor hoogstens { NUM($most) } respondenten, en het zijn er { NUM($found) }. Kijk in plaats daarvan naar de vorm van de verdeling of selecteer minder respondenten.
fault-unseen-bend = Het model voorspelt zo weinig verschillende waarden dat een bocht niet te zien zou zijn. Voeg een voorspeller met meer antwoorden toe of laat deze controle weg.

# Een helling die van andere scores afhangt
label-johnson-neyman = Waar op een score een helling van 0 verschilt
label-continuous-axes = De assen van de kwadranten, niet doorgesneden
label-score-moderation = Hangt een helling af van een andere score?
label-axes-moderation = Hangt een helling af van beide assen?
about-johnson-neyman = Gaat de ene score steiler samen met de andere naarmate een derde hoger ligt, en vanaf waar? Eerst de uitkomst, dan de voorspeller, dan de derde score.
about-continuous-axes = Gaat de ene score langs twee assen steiler samen met de andere, zonder die in hoog en laag te snijden? Eerst de uitkomst, dan de voorspeller, dan beide assen.
method-johnson-neyman = Kleinste kwadraten met het product van beide scores, elk geteld vanaf het eigen gemiddelde; HC3-fouten voor de hellingen. Het gebied van Johnson en Neyman is waar het interval van de helling 0 niet bevat; elke plaats heeft een eigen interval.
method-continuous-axes = Kleinste kwadraten van de uitkomst op de voorspeller, beide assen en hun producten twee aan twee; HC3-fouten voor de hellingen. De hellingen zijn die op één standaarddeviatie onder of boven het gemiddelde van elke as.
test-score-moderation = { $clear ->
    [yes] Hoe steil “{ $x }” samengaat met “{ $y }”, hangt af van “{ $z }”.
   *[no] Of het van “{ $z }” afhangt hoe steil “{ $x }” samengaat met “{ $y }”, laten deze antwoorden open.
  } Het product voegt { DEC($effect, digits: 3) } toe aan R² ({ PERCENT($level) }-interval { DEC($effect_low, digits: 3) } tot { DEC($effect_high, digits: 3) }), F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-axes-moderation = { $clear ->
    [yes] Hoe steil “{ $x }” samengaat met “{ $y }”, hangt af van waar een respondent op de twee assen staat.
   *[no] Of het van de twee assen afhangt hoe steil “{ $x }” samengaat met “{ $y }”, laten deze antwoorden open.
  } De beide producten voegen { DEC($effect, digits: 3) } toe aan R² ({ PERCENT($level) }-interval { DEC($effect_low, digits: 3) } tot { DEC($effect_high, digits: 3) }), F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
slope-at-score = { $at ->
    [low] Eén standaarddeviatie onder het gemiddelde van “{ $z }” ({ DEC($where) }):
    [mean] Op het gemiddelde van “{ $z }” ({ DEC($where) }):
   *[high] Eén standaarddeviatie boven het gemiddelde van “{ $z }” ({ DEC($where) }):
  } { $direction ->
    [up] wie hoger scoort op “{ $x }”, scoort gemiddeld hoger op “{ $y }”.
    [down] wie hoger scoort op “{ $x }”, scoort gemiddeld lager op “{ $y }”.
   *[open] of “{ $x }” en “{ $y }” samengaan, laten deze antwoorden open.
  } Helling { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }, { $errors ->
    [classic] klassieke fouten
   *[other] { $errors }-fouten
  }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
slope-at-corner = { $corner ->
    [ll] Laag op “{ $a }” en laag op “{ $b }”:
    [lh] Laag op “{ $a }” en hoog op “{ $b }”:
    [hl] Hoog op “{ $a }” en laag op “{ $b }”:
   *[hh] Hoog op “{ $a }” en hoog op “{ $b }”:
  } { $direction ->
    [up] wie hoger scoort op “{ $x }”, scoort gemiddeld hoger op “{ $y }”.
    [down] wie hoger scoort op “{ $x }”, scoort gemiddeld lager op “{ $y }”.
   *[open] of “{ $x }” en “{ $y }” samengaan, laten deze antwoorden open.
  } Helling { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }, { $errors ->
    [classic] klassieke fouten
   *[other] { $errors }-fouten
  }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
region = { $direction ->
    [up] Van { DEC($from) } tot { DEC($to) } op “{ $z }” scoort wie hoger scoort op “{ $x }”, gemiddeld hoger op “{ $y }”:
   *[down] Van { DEC($from) } tot { DEC($to) } op “{ $z }” scoort wie hoger scoort op “{ $x }”, gemiddeld lager op “{ $y }”:
  } het interval van de helling bevat daar 0 niet. Daar staat { PERCENT($share) } van de respondenten ({ NUM($inside) } van n = { NUM($n) }, { NUM($n_missing) } zonder antwoord).
region-none = Nergens van { DEC($from) } tot { DEC($to) } op “{ $z }” bevat het interval van de helling van “{ $y }” op “{ $x }” de 0 niet, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.

# Langs een andere score
label-mediation = Een verband langs een andere score
label-indirect = Indirect verband
about-mediation = Loopt een deel van het verband tussen twee scores langs een derde? Eerst de uitkomst, dan de voorspeller, dan wat ertussen staat.
method-mediation = Kleinste kwadraten: wat ertussen staat op de voorspeller (a), de uitkomst op beide (b en c'), de uitkomst op alleen de voorspeller (c). Het interval van a × b is dat van het midden van 10.000 bootstraptrekkingen; de toets van Sobel staat ernaast. Drie scores die op één moment zijn gevraagd, zeggen niet wat eerst kwam.
assumes-order-known = De volgorde is van elders bekend: eerst de voorspeller, dan wat ertussen staat, dan de uitkomst.
assumes-nothing-shared = Niets anders gaat samen met twee van de drie scores tegelijk.
path = { $path ->
    [a] Pad a,
    [b] Pad b, naast “{ $beside }”,
    [direct] Pad c', naast “{ $beside }”,
   *[total] Pad c,
  } helling van “{ $b }” op “{ $a }”: { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }, HC3-fouten), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
path-sobel = Toets van Sobel op het verband van “{ $y }” met “{ $x }” langs “{ $z }”: z = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-indirect = { $direction ->
    [up] Langs “{ $z }” scoort wie hoger scoort op “{ $y }”, hoger op “{ $x }”.
    [down] Langs “{ $z }” scoort wie hoger scoort op “{ $y }”, lager op “{ $x }”.
   *[open] Of “{ $y }” en “{ $x }” langs “{ $z }” samengaan, laten deze antwoorden open.
  } Indirect verband a × b = { DEC($value, digits: 3) } ({ PERCENT($level) }-interval { DEC($low, digits: 3) } tot { DEC($high, digits: 3) }, bootstrap), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord. Alles is op één moment gevraagd, dus een andere volgorde van de drie past even goed bij deze antwoorden.

# Opnieuw getrokken
label-spearman-bootstrap = Spearmans ρ, interval uit trekkingen
label-pearson-bootstrap = Pearsons r, interval uit trekkingen
about-spearman-bootstrap = Stijgen twee scores samen, met een interval dat rust op trekkingen uit de respondenten zelf?
about-pearson-bootstrap = Stijgen twee scores samen langs een rechte lijn, met een interval dat rust op trekkingen uit de respondenten zelf?
method-bootstrap = Het interval bevat het midden van 10.000 trekkingen, met teruglegging, van evenveel respondenten als er zijn (percentielinterval). De trekkingen beginnen bij een vast getal, dus komen ze steeds gelijk uit.
method-spearman-bootstrap = Spearmans rangcorrelatie, opnieuw van rangnummers voorzien in elk van 10.000 trekkingen uit de respondenten; het interval bevat het midden van de trekkingen.
method-pearson-bootstrap = Pearsons correlatie in elk van 10.000 trekkingen uit de respondenten; het interval bevat het midden van de trekkingen.
estimate-spearman-bootstrap = { $direction ->
    [up] Wie hoger scoort op “{ $x }”, scoort vaker hoger op “{ $y }”.
    [down] Wie hoger scoort op “{ $x }”, scoort vaker lager op “{ $y }”.
   *[open] Of “{ $x }” en “{ $y }” samengaan, laten deze antwoorden open.
  } Spearmans ρ = { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }, bootstrap), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-pearson-bootstrap = { $direction ->
    [up] Hoe hoger de score op “{ $x }”, hoe hoger gemiddeld die op “{ $y }”.
    [down] Hoe hoger de score op “{ $x }”, hoe lager gemiddeld die op “{ $y }”.
   *[open] Of “{ $x }” en “{ $y }” langs een rechte lijn samengaan, laten deze antwoorden open.
  } Pearsons r = { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }, bootstrap), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
fault-unstable-draws = In { PERCENT($share) } van de trekkingen is niets te berekenen, omdat iedereen daarin gelijk scoort; trekkingen zeggen dus niet hoe zeker dit is. Selecteer meer respondenten of kies een methode zonder trekkingen.
fault-exact-part = Bij een deel van de respondenten geeft het model “{ $score }” precies, dus zeggen robuuste fouten niet hoe zeker dat is. Voeg groepen samen of selecteer meer respondenten.
