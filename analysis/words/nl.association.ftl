# Hoe twee scores samengaan
label-spearman = Spearmans ρ
label-pearson = Pearsons r
label-kendall = Kendalls τ-b
label-gamma = Gamma
label-pooled-spearman = Gezamenlijke Spearmans ρ
label-pooled-pearson = Gezamenlijke Pearsons r
label-pooled-kendall = Gezamenlijke Kendalls τ-b
label-equality = Zijn de correlaties gelijk?
label-equality-of-two = Zijn de twee correlaties gelijk?
label-correlation-difference = Verschil tussen twee correlaties
label-dependent = Verschil tussen twee correlaties bij dezelfde respondenten
label-dependent-difference = Verschil tussen twee correlaties
label-spread = Spreiding van de correlaties tussen groepen

estimate-spearman = { $direction ->
    [up] Wie hoger scoort op “{ $x }”, scoort vaker hoger op “{ $y }”.
    [down] Wie hoger scoort op “{ $x }”, scoort vaker lager op “{ $y }”.
   *[open] Of “{ $x }” en “{ $y }” samengaan, laten deze antwoorden open.
  } Spearmans ρ = { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-pearson = { $direction ->
    [up] Hoe hoger de score op “{ $x }”, hoe hoger gemiddeld die op “{ $y }”.
    [down] Hoe hoger de score op “{ $x }”, hoe lager gemiddeld die op “{ $y }”.
   *[open] Of “{ $x }” en “{ $y }” langs een rechte lijn samengaan, laten deze antwoorden open.
  } Pearsons r = { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
note-interval-apart = Het interval sluit 0 uit en p niet: ze rusten op verschillende standaardfouten. Of er een verband is, zegt p, die met elk gelijk antwoord rekening houdt.
note-p-apart = p sluit 0 uit en het interval niet: ze rusten op verschillende standaardfouten, die bij zo weinig respondenten uiteenlopen. Beschouw het dus als open.
estimate-kendall = { $direction ->
    [up] Van twee respondenten scoort wie hoger staat op “{ $x }” meestal ook hoger op “{ $y }”.
    [down] Van twee respondenten scoort wie hoger staat op “{ $x }” meestal lager op “{ $y }”.
   *[open] Of respondenten op “{ $x }” en “{ $y }” in dezelfde volgorde staan, laten deze antwoorden open.
  } Kendalls τ-b = { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.{ $apart ->
    [interval] { " " }{ note-interval-apart }
    [p] { " " }{ note-p-apart }
   *[no] { "" }
  }
estimate-gamma = { $direction ->
    [up] Van twee respondenten die op beide verschillen, scoort wie hoger staat op “{ $x }” meestal ook hoger op “{ $y }”.
    [down] Van twee respondenten die op beide verschillen, scoort wie hoger staat op “{ $x }” meestal lager op “{ $y }”.
   *[open] Of respondenten die op “{ $x }” en “{ $y }” verschillen in dezelfde volgorde staan, laten deze antwoorden open.
  } Gamma = { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.{ $apart ->
    [interval] { " " }{ note-interval-apart }
    [p] { " " }{ note-p-apart }
   *[no] { "" }
  }
estimate-pooled-spearman = De groepen samen geven tussen “{ $x }” en “{ $y }” een Spearmans ρ van { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } buiten de vergelijking.
estimate-pooled-pearson = De groepen samen geven tussen “{ $x }” en “{ $y }” een Pearsons r van { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } buiten de vergelijking.
estimate-pooled-kendall = De groepen samen geven tussen “{ $x }” en “{ $y }” een Kendalls τ-b van { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } buiten de vergelijking.
estimate-spread = Tussen de groepen heeft de correlatie van “{ $x }” en “{ $y }” een standaardafwijking van { DEC($value) } op de schaal van Fisher, boven wat toeval geeft ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } buiten de vergelijking.
estimate-correlation-difference = De correlatie van “{ $x }” en “{ $y }” scheelt tussen twee groepen { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-dependent-difference = De correlatie van “{ $x }” met “{ $y }” min die met “{ $z }” is { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.

test-equality = { $clear ->
    [yes] “{ $x }” en “{ $y }” gaan niet in elke groep even sterk samen.
   *[no] Of “{ $x }” en “{ $y }” in elke groep even sterk samengaan, laten deze antwoorden open.
  } Homogeniteit: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }; spreiding op de schaal van Fisher { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }), n = { NUM($n) }, { NUM($n_missing) } buiten de vergelijking.
test-equality-of-two = { $clear ->
    [yes] “{ $x }” en “{ $y }” gaan bij “{ $a }” en “{ $b }” niet even sterk samen.
   *[no] Of “{ $x }” en “{ $y }” bij “{ $a }” en “{ $b }” even sterk samengaan, laten deze antwoorden open.
  } De eerste correlatie min de tweede is { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }); homogeniteit χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } buiten de vergelijking.
test-correlation-difference = De correlatie van “{ $x }” en “{ $y }” bij “{ $a }” min die bij “{ $b }” is { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }); z = { DEC($statistic) }, { P($p) }, aangepast volgens Holm { P($p_adjusted) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-dependent = { $clear ->
    [yes] { $direction ->
        [down] De correlatie van “{ $x }” is met “{ $y }” lager dan met “{ $z }”.
       *[up] De correlatie van “{ $x }” is met “{ $y }” hoger dan met “{ $z }”.
      }
   *[no] Of de correlatie van “{ $x }” met “{ $y }” verschilt van die met “{ $z }”, laten deze antwoorden open.
  } Verschil { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }); Williams' t({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.

method-spearman = Spearmans rangcorrelatie; gelijke antwoorden delen het midden van hun rangnummers. Interval volgens Bonett en Wright (2000), p uit Students t. Bij −1 en 1 sluit het interval; zekerheid is dat niet.
method-pearson = Pearsons correlatie, met Fishers interval en p uit Students t. Ze meet alleen hoe dicht de antwoorden bij een rechte lijn liggen.
method-kendall = Kendalls τ-b, gecorrigeerd voor gelijke antwoorden; interval volgens Fieller, Hartley en Pearson (1957), p uit de normale verdeling. Het interval kent geen gelijke antwoorden: bij weinig antwoorden is het te smal, en p gaat voor.
method-gamma = Goodman en Kruskals gamma: paren die op een van beide gelijk scoren, tellen niet mee. Het interval is asymptotisch, p is die van Kendalls toets.
method-dependent = Williams' t voor twee correlaties die een score delen, bij dezelfde respondenten; het interval van het verschil is dat van Zou (2007).
method-equality = Homogeniteitstoets op Fishers z, waarin grotere groepen zwaarder wegen. De spreiding is die van Paule en Mandel, met het Q-profielinterval.
method-homogeneity = { method-equality }
method-correlation-difference = Toets op het verschil van twee Fishers z, p aangepast volgens Holm; het interval van het verschil is dat van Zou (2007).
method-bonett-wright = Interval op Fishers z met de standaardfout van Bonett en Wright (2000).
method-fisher-z = Op Fishers z, de schaal waarop een correlatie bijna normaal verdeeld is.
method-fieller = Interval op Fishers z met de standaardfout van Fieller, Hartley en Pearson (1957).
method-asymptotic = Interval uit de asymptotische standaardfout van Goodman en Kruskal (1963).
method-pair-counts = Alle paren van respondenten geteld: in dezelfde volgorde, in de omgekeerde, of gelijk.
method-williams = { method-dependent }
method-zou = Zou's interval (2007), dat de intervallen van twee correlaties samenvoegt tot dat van hun verschil.
method-paule-mandel = Paule en Mandels schatting van de spreiding tussen groepen, met het Q-profielinterval.

# Eén score, aandelen en verlopen
label-description = Beschrijving
estimate-mean = Gemiddeld { DEC($value) } op “{ $x }” ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-share = Van de respondenten heeft { PERCENT($value, digits: 1) } dit niveau van “{ $x }” ({ PERCENT($level) }-interval { PERCENT($low, digits: 1) } tot { PERCENT($high, digits: 1) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
method-description = Gemiddelde met Students interval; kwantielen van type 7; scheefheid en welving van type 1, 2 en 3.
method-student = Students interval uit de eigen spreiding van de groep.
method-share = Aandeel met Wilsons interval; het gewogen aandeel staat ernaast als het onderzoek een weging heeft.
method-wilson = Wilsons interval van een aandeel: de aandelen die de scoretoets niet verwerpt.
method-curve = Gemiddelden van groepen die ongeveer even groot zijn, met Students interval; de lijn is met kleinste kwadraten op alle respondenten gepast, met een interval per punt.
method-binned-means = { method-curve }

# Horen de items bij elkaar?
label-alpha = Cronbachs alfa
label-alpha-standardised = Gestandaardiseerde alfa
label-omega = Omega totaal
label-one-factor = Eén factor
estimate-alpha = { $direction ->
    [down] De items van “{ $x }” hangen negatief samen; staat er een item omgekeerd?
   *[up] Betrouwbaarheid van de items van “{ $x }” samen:
  } Cronbachs alfa = { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } zonder alle antwoorden.
estimate-alpha-standardised = Met alle items van “{ $x }” op gelijke spreiding is Cronbachs alfa { DEC($value) }, n = { NUM($n) }, { NUM($n_missing) } zonder alle antwoorden.
estimate-omega = Van de verschillen in de som van “{ $x }” is { PERCENT($value) } van één factor (omega totaal = { DEC($value) }, { PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } zonder alle antwoorden.
method-alpha = Cronbachs alfa uit de covarianties van de items, van wie ze alle heeft beantwoord, met Feldts interval; een item dat iedereen gelijk beantwoordt, telt mee. Omega totaal komt uit één factor (maximum likelihood).
method-item-analysis = { method-alpha }
method-feldt = Feldts interval van alfa, uit de F-verdeling.
method-standardised = Alfa uit de correlaties van de items.
method-ml = Eén factor met maximum likelihood.
method-minres = Eén factor met de kleinste gekwadrateerde restcorrelaties (minres).
method-omega = Omega totaal uit één factor: het deel van de variantie van de som dat van de factor komt.
method-omega-ml-implied = Omega totaal uit één factor (maximum likelihood, niet gestandaardiseerd), over de variantie die het model geeft.
method-omega-ml-observed = Omega totaal uit één factor (maximum likelihood, niet gestandaardiseerd), over de waargenomen variantie.
method-omega-minres-implied = Omega totaal uit één factor (minres, gestandaardiseerd), over de variantie die het model geeft.
method-omega-minres-observed = Omega totaal uit één factor (minres, gestandaardiseerd), over de waargenomen variantie.

# Wat niet te berekenen is
fault-perfect-correlation = “{ $score }” en “{ $other }” volgen precies uit elkaar, dus zijn hun correlaties niet te vergelijken. Kies een andere score.
fault-perfect-correlation-in-group = Bij “{ $group }” is de correlatie precies 1 of −1, dus is niet te zeggen hoe zeker die is. Laat die groep weg of voeg groepen samen.
fault-too-few-items = Dit vraagt minstens { NUM($needed) } items, en er { $found ->
    [one] is maar 1
   *[other] zijn { NUM($found) }
  }. Voeg in study.toml items aan de schaal toe.
fault-repeated-items = Een item van de schaal volgt precies uit de andere, dus is er geen factor te schatten. Laat dat item uit de schaal weg.
fault-improper-solution = Eén factor zou “{ $item }” helemaal verklaren of meer dan dat, dus past één factor hier niet. Laat dat item weg of splits de schaal.
fault-not-converged = Het zoeken naar de best passende waarden ({ $method }) kwam niet tot een einde. Laat een afwijkend item weg, of voeg antwoorden of groepen samen die weinig respondenten hebben.
