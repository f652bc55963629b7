# Twee groepen, en meer
fault-not-a-setting = “{ $setting }” is geen getal van deze procedure. Schrijf het als naam=getal; deze kent: { $known }.
fault-constant-distance = Binnen elke groep naar “{ $group }” ligt iedereen even ver van het midden op “{ $score }”, dus is niet te zien of de spreiding verschilt. Selecteer meer respondenten of kies een andere score.
fault-constant-difference = Het verschil tussen “{ $score }” en “{ $other }” is bij elke respondent gelijk, dus is niet te zeggen hoe zeker het is. Kies een ander paar vragen of selecteer meer respondenten.
fault-no-bound = Het kleinste verschil dat ertoe doet is { DEC($value) }, en moet groter dan 0 zijn. Noem het in de eenheid van de score.

assumes-normal-scores = De scores zelf volgen in elke groep een normale verdeling; meer respondenten verhelpen dat niet.
assumes-same-shape = De twee groepen verschillen alleen in hoogte, niet in vorm of spreiding.
assumes-symmetric = De verschillen liggen even ver boven als onder hun midden.

label-variance-ratio = Verhouding van twee varianties
label-levene = Toets van Levene
label-brown-forsythe = Toets van Brown en Forsythe
label-bartlett = Toets van Bartlett op gelijke varianties
label-fligner = Toets van Fligner en Killeen
label-shapiro-wilk = Toets van Shapiro en Wilk
label-shapiro-residuals = Toets van Shapiro en Wilk op afstanden tot het groepsgemiddelde
label-superiority = Kans op een hogere score
label-hodges-lehmann = Verschuiving volgens Hodges en Lehmann
label-cohens-d-unpooled = Verschil in standaarddeviaties (Cohens d, niet gepoold)
label-glass-delta = Verschil in standaarddeviaties van de tweede groep (Glass' Δ)
label-equivalence-means = Equivalentie van twee gemiddelden, twee eenzijdige toetsen
label-one-sample-t = t-toets tegenover een waarde
label-one-sample-d = Afstand tot een waarde in standaarddeviaties (Cohens d)
label-mean-above-value = Gemiddelde min een waarde
label-one-sample-signed-rank = Rangtekentoets tegenover een waarde
label-signed-rank = Rangtekentoets van Wilcoxon
label-signed-rank-pratt = Rangtekentoets volgens Pratt
label-matched-rank-biserial = Gepaarde rang-biseriële correlatie
label-cohens-dz = Gemiddeld verschil in standaarddeviaties (Cohens d_z)

about-student-t = Verschillen twee groepen in hun gemiddelde, als hun varianties gelijk zijn?
about-group-difference = Hoeveel punten liggen de gemiddelden van twee groepen uit elkaar?
about-hedges-g = Hoeveel standaarddeviaties liggen twee groepen uit elkaar, zonder de vertekening van kleine groepen?
about-cohens-d = Hoeveel standaarddeviaties liggen twee groepen uit elkaar?
about-cohens-d-unpooled = Hoeveel standaarddeviaties liggen twee groepen uit elkaar, hoe ongelijk hun varianties ook zijn?
about-glass-delta = Hoeveel standaarddeviaties van de tweede groep ligt de eerste erboven?
about-superiority = Hoe vaak scoort iemand uit de eerste groep hoger dan iemand uit de tweede?
about-hodges-lehmann = Hoe ver ligt de ene groep boven de andere, naar het midden van alle verschillen?
about-equivalence-means = Liggen twee groepen zo dicht bij elkaar dat het verschil er niet toe doet?
about-variance-ratio = Is een van twee groepen sterker gespreid, als scores een normale verdeling volgen?
about-levene = Zijn groepen even sterk gespreid rond hun gemiddelde?
about-brown-forsythe = Zijn groepen even sterk gespreid rond hun mediaan?
about-bartlett = Zijn groepen even sterk gespreid, als scores een normale verdeling volgen?
about-fligner = Zijn groepen even sterk gespreid, naar de volgorde van de afstanden alleen?
about-shapiro-wilk = Volgt een score een normale verdeling?
about-shapiro-residuals = Volgen de afstanden tot de groepsgemiddelden een normale verdeling?
about-one-sample-t = Ligt een score gemiddeld boven of onder een waarde?
about-one-sample-d = Hoeveel standaarddeviaties ligt een score boven een waarde?
about-one-sample-signed-rank = Liggen antwoorden meer boven een waarde dan eronder?
about-signed-rank = Beantwoorden respondenten de ene vraag hoger dan de andere, naar de volgorde van de verschillen?
about-signed-rank-pratt = Beantwoorden respondenten de ene vraag hoger dan de andere, als gelijke antwoorden meetellen?
about-cohens-dz = Hoeveel standaarddeviaties van hun verschil liggen twee antwoorden uit elkaar?

method-group-difference = Het gemiddelde van de eerste groep min dat van de tweede, met de standaardfout en vrijheidsgraden van Welch.
method-hedges-g = Het verschil tussen twee gemiddelden, gedeeld door de gepoolde standaarddeviatie en precies gecorrigeerd voor vertekening (gammafuncties); interval uit de niet-centrale t-verdeling.
method-cohens-d = Het verschil tussen twee gemiddelden, gedeeld door de gepoolde standaarddeviatie; interval uit de niet-centrale t-verdeling.
method-cohens-d-unpooled = Het verschil tussen twee gemiddelden, gedeeld door de wortel uit het gemiddelde van beide varianties; interval uit de niet-centrale t-verdeling van de toets van Welch.
method-glass-delta = Het verschil tussen twee gemiddelden, gedeeld door de standaarddeviatie van de tweede groep; interval uit de niet-centrale t-verdeling.
method-mann-whitney-exact = Toets van Mann en Whitney; p telt elke volgorde waarin de respondenten kunnen staan.
method-superiority = Van alle paren met uit elke groep één respondent het deel waarin de eerste hoger scoort; gelijke antwoorden tellen half. Interval via Fishers z.
method-hodges-lehmann = De mediaan van alle verschillen tussen iemand uit de eerste groep en iemand uit de tweede; het interval bevat de verschuivingen die de toets van Mann en Whitney niet zou verwerpen.
method-equivalence-means = Twee eenzijdige t-toetsen van Welch: ligt het verschil boven min het kleinste dat ertoe doet, en onder plus datzelfde? p is de grootste van de twee. Het interval hoort bij beide toetsen samen.
method-variance-ratio = De variantie van de eerste groep, gedeeld door die van de tweede, met de F-verdeling.
method-levene = Variantieanalyse van de afstanden tot het gemiddelde van de eigen groep.
method-brown-forsythe = Variantieanalyse van de afstanden tot de mediaan van de eigen groep.
method-bartlett = Bartletts gecorrigeerde likelihood-ratio van gelijke varianties, gelegd naast een χ²-verdeling.
method-fligner = Normale scores van de rangnummers van de afstanden tot de mediaan van de eigen groep, gelegd naast een χ²-verdeling.
method-shapiro-wilk = W van Shapiro en Wilk met de p van Royston (1995), voor 3 tot 5.000 respondenten. Antwoorden op een schaal van hele getallen volgen nooit precies een normale verdeling.
method-shapiro-residuals = W van Shapiro en Wilk van de afstanden tot het gemiddelde van de eigen groep, met de p van Royston (1995).
method-one-sample-t = Students t van het gemiddelde min de waarde.
method-one-sample-d = Het gemiddelde min de waarde, gedeeld door de standaarddeviatie; interval uit de niet-centrale t-verdeling.
method-one-sample-signed-rank = Rangtekentoets van Wilcoxon op de afstanden tot de waarde; wie precies de waarde scoort valt weg. Gecorrigeerd voor gelijke afstanden en voor continuïteit.
method-signed-rank = Rangtekentoets van Wilcoxon; wie beide vragen gelijk beantwoordt valt weg. Gecorrigeerd voor gelijke verschillen en voor continuïteit.
method-signed-rank-pratt = Rangtekentoets van Wilcoxon zoals Pratt die heeft (1959): wie beide vragen gelijk beantwoordt telt mee bij het rangschikken en valt daarna weg.
method-matched-rank-biserial = Het deel van de rangnummers van de verschillen dat positief is, min het deel dat negatief is; interval via Fishers z.
method-cohens-dz = Het gemiddelde verschil, gedeeld door de standaarddeviatie van de verschillen; interval uit de niet-centrale t-verdeling.

estimate-cohens-d-unpooled = Twee groepen naar “{ $y }” verschillen { DEC($value) } standaarddeviaties op “{ $x }” (Cohens d, niet gepoold, { PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-glass-delta = Twee groepen naar “{ $y }” verschillen { DEC($value) } standaarddeviaties van de tweede op “{ $x }” (Glass' Δ, { PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-superiority = In { PERCENT($value, digits: 1) } van alle paren naar “{ $y }” scoort de respondent uit de eerste groep hoger op “{ $x }” (gelijke antwoorden tellen half; { PERCENT($level) }-interval { PERCENT($low, digits: 1) } tot { PERCENT($high, digits: 1) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-hodges-lehmann = Het midden van alle verschillen op “{ $x }” tussen de eerste groep naar “{ $y }” en de tweede is { DEC($value) } (verschuiving volgens Hodges en Lehmann, { PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }); Mann-Whitney { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-variance-ratio = De variantie op “{ $x }” van de eerste groep naar “{ $y }” is { DEC($value) } keer die van de tweede ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-mean-above-value = Gemiddeld ligt “{ $x }” { DEC($value) } boven de waarde ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-one-sample-d = “{ $x }” ligt gemiddeld { DEC($value) } standaarddeviaties boven de waarde (Cohens d, { PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-cohens-dz = “{ $x }” min “{ $y }” is gemiddeld { DEC($value) } standaarddeviaties van de verschillen (Cohens d_z, { PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-matched-rank-biserial = Hoeveel meer de rangnummers van de verschillen boven 0 liggen dan eronder: { DEC($value) } (gepaarde rang-biseriële correlatie, { PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.

test-equivalence-means = { $clear ->
    [yes] Naar “{ $y }” liggen “{ $a }” en “{ $b }” minder dan { DEC($smallest) } uit elkaar op “{ $x }”.
   *[no] Of “{ $a }” en “{ $b }”, naar “{ $y }”, minder dan { DEC($smallest) } uit elkaar liggen op “{ $x }”, blijft open.
  } Verschil tussen de gemiddelden { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }); twee eenzijdige toetsen van Welch, t({ DEC($df1, digits: 1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-variance-ratio = { $clear ->
    [yes] Naar “{ $y }” zijn “{ $a }” en “{ $b }” niet even sterk gespreid op “{ $x }”.
   *[no] Of “{ $a }” en “{ $b }”, naar “{ $y }”, even sterk gespreid zijn op “{ $x }”, blijft open.
  } De variantie van “{ $a }” is { DEC($effect) } keer die van “{ $b }” ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }); F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-levene = { $clear ->
    [yes] De groepen naar “{ $y }” zijn niet even sterk gespreid op “{ $x }”.
   *[no] Of de groepen naar “{ $y }” even sterk gespreid zijn op “{ $x }”, laten deze antwoorden open.
  } Levene: F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-brown-forsythe = { $clear ->
    [yes] De groepen naar “{ $y }” zijn niet even sterk gespreid op “{ $x }”.
   *[no] Of de groepen naar “{ $y }” even sterk gespreid zijn op “{ $x }”, laten deze antwoorden open.
  } Brown-Forsythe: F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-bartlett = { $clear ->
    [yes] De groepen naar “{ $y }” zijn niet even sterk gespreid op “{ $x }”.
   *[no] Of de groepen naar “{ $y }” even sterk gespreid zijn op “{ $x }”, laten deze antwoorden open.
  } Bartlett: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-fligner = { $clear ->
    [yes] De groepen naar “{ $y }” zijn niet even sterk gespreid op “{ $x }”.
   *[no] Of de groepen naar “{ $y }” even sterk gespreid zijn op “{ $x }”, laten deze antwoorden open.
  } Fligner-Killeen: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-shapiro-wilk = { $clear ->
    [yes] “{ $x }” volgt geen normale verdeling.
   *[no] Of “{ $x }” een normale verdeling volgt, laten deze antwoorden open.
  } Shapiro-Wilk W = { DEC($statistic, digits: 3) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-shapiro-residuals = { $clear ->
    [yes] De afstanden tot de groepsgemiddelden naar “{ $y }” op “{ $x }” volgen geen normale verdeling.
   *[no] Of de afstanden tot de groepsgemiddelden naar “{ $y }” op “{ $x }” een normale verdeling volgen, laten deze antwoorden open.
  } Shapiro-Wilk W = { DEC($statistic, digits: 3) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-one-sample-t = { $direction ->
    [up] “{ $x }” ligt gemiddeld boven { DEC($against) }.
    [down] “{ $x }” ligt gemiddeld onder { DEC($against) }.
   *[open] Of “{ $x }” gemiddeld boven of onder { DEC($against) } ligt, laten deze antwoorden open.
  } Het gemiddelde min { DEC($against) } is { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }); t({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-one-sample-signed-rank = { $clear ->
    [yes] De antwoorden op “{ $x }” liggen niet rond { DEC($against) }.
   *[no] Of “{ $x }” rond { DEC($against) } ligt, laten deze antwoorden open.
  } Gepaarde rang-biseriële correlatie { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }); V = { DEC($statistic, digits: 1) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-signed-rank = { $clear ->
    [yes] De antwoorden op “{ $x }” en “{ $y }” liggen niet even hoog.
   *[no] Of “{ $x }” en “{ $y }” even hoog liggen, laten deze antwoorden open.
  } Gepaarde rang-biseriële correlatie { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }); V = { DEC($statistic, digits: 1) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-signed-rank-pratt = { $clear ->
    [yes] De antwoorden op “{ $x }” en “{ $y }” liggen niet even hoog.
   *[no] Of “{ $x }” en “{ $y }” even hoog liggen, laten deze antwoorden open.
  } Gepaarde rang-biseriële correlatie { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }); volgens Pratt z = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-mean-difference = “{ $x }” min “{ $y }” is gemiddeld { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.

# Meer groepen
assumes-equal-steps = De niveaus van de groep liggen even ver uit elkaar, in de getoonde volgorde.

label-tukey = Paren vergeleken volgens Tukey
label-pairwise-t = Paren met de t van Student
label-pairwise-welch-t = Paren met de t van Welch
label-pairwise-mann-whitney = Paren met Mann-Whitney
label-dunn = Paren vergeleken volgens Dunn
label-rank-difference = Verschil tussen gemiddelde rangnummers
label-jonckheere = Trendtoets van Jonckheere en Terpstra
label-polynomial = Lijn en bochten over de niveaus
label-rank-eta2 = Deel van de variantie van rangnummers tussen groepen, gecorrigeerd (η²)
label-cohens-f = Spreiding van de gemiddelden in standaarddeviaties (Cohens f)

about-eta2 = Hoeveel van de variantie van een score ligt tussen groepen?
about-omega2 = Hoeveel van de variantie van een score ligt tussen groepen, zonder de vertekening van kleine, volgens Hays?
about-epsilon2 = Hoeveel van de variantie van een score ligt tussen groepen, zonder de vertekening van kleine, volgens Kelley?
about-cohens-f = Hoeveel standaarddeviaties zijn de gemiddelden van groepen gespreid?
about-rank-eta2 = Hoeveel van de variantie van rangnummers ligt tussen groepen, zonder de vertekening van kleine?
about-tukey = Welke paren van groepen verschillen, als alle even sterk gespreid zijn?
about-pairwise-t = Welke paren van groepen verschillen, als alle even sterk gespreid zijn, paar voor paar?
about-pairwise-welch-t = Welke paren van groepen verschillen, hoe ongelijk hun varianties ook zijn, paar voor paar?
about-pairwise-mann-whitney = Welke van twee groepen scoort doorgaans hoger, voor elk paar?
about-dunn = Welke paren van groepen verschillen in gemiddeld rangnummer?
about-jonckheere = Stijgen of dalen scores met de volgorde van de groepen?
about-polynomial = Volgen gemiddelden een rechte lijn over de groepen, of maken ze een bocht?

method-eta2 = De kwadratensom tussen groepen, gedeeld door de totale; interval uit de niet-centrale F-verdeling.
method-omega2 = η² gecorrigeerd met de formule van Hays, minstens 0; interval uit de niet-centrale F-verdeling.
method-epsilon2 = η² gecorrigeerd met de formule van Kelley, minstens 0; interval uit de niet-centrale F-verdeling.
method-cohens-f = √(η² / (1 − η²)), met het interval van η².
method-rank-eta2 = (H − k + 1) / (n − k), minstens 0: de correctie van Kelley op rangnummers; interval uit de niet-centrale F-verdeling.
method-tukey = Vergelijking van alle paren volgens Tukey, en Kramer waar groepen ongelijk van grootte zijn: één spreiding voor alle groepen, p en intervallen uit de studentized range, zodat ze voor alle paren samen gelden.
method-pairwise-t = t van Student voor elk paar, met de spreiding van alle groepen gepoold; p is aangepast aan het aantal paren, het interval hoort bij het paar alleen.
method-pairwise-welch-t = t van Welch voor elk paar; p is aangepast aan het aantal paren, het interval hoort bij het paar alleen.
method-pairwise-mann-whitney = Toets van Mann en Whitney voor elk paar, opnieuw gerangschikt; p is aangepast aan het aantal paren, het interval hoort bij het paar alleen.
method-dunn = Vergelijking van gemiddelde rangnummers onder alle respondenten volgens Dunn, gecorrigeerd voor gelijke antwoorden; p is tweezijdig en aangepast aan het aantal paren, het interval hoort bij het paar alleen.
method-jonckheere = Paren van respondenten uit twee groepen waarin de latere hoger scoort, tegenover wat zonder trend te verwachten is, gecorrigeerd voor gelijke antwoorden.
method-polynomial = Orthogonale contrasten van de gemiddelden over niveaus die even ver uit elkaar liggen, met één spreiding voor alle groepen; elk is op zichzelf getoetst.

estimate-cohens-f = De gemiddelden van de groepen naar “{ $y }” zijn { DEC($value) } standaarddeviaties gespreid op “{ $x }” (Cohens f, { PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-rank-eta2 = Gecorrigeerd voor toeval ligt { PERCENT($value, digits: 1) } van de verschillen in rangnummer op “{ $x }” tussen de groepen naar “{ $y }” (η² van rangnummers, { PERCENT($level) }-interval { PERCENT($low, digits: 1) } tot { PERCENT($high, digits: 1) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-rank-difference = Twee groepen naar “{ $y }” verschillen { DEC($value, digits: 1) } in gemiddeld rangnummer op “{ $x }” ({ PERCENT($level) }-interval { DEC($low, digits: 1) } tot { DEC($high, digits: 1) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-polynomial = Het contrast van de gemiddelden op “{ $x }” over de niveaus van “{ $y }” is { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.

test-tukey = { $direction ->
    [up] Naar “{ $y }” scoort “{ $b }” hoger op “{ $x }” dan “{ $a }”.
    [down] Naar “{ $y }” scoort “{ $b }” lager op “{ $x }” dan “{ $a }”.
   *[open] Of “{ $a }” en “{ $b }”, naar “{ $y }”, verschillen op “{ $x }”, blijft open.
  } Verschil { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }), { P($p) } (Tukey), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-pairwise-t = { $stands ->
    [yes] { $direction ->
        [down] Naar “{ $y }” scoort “{ $b }” lager op “{ $x }” dan “{ $a }”.
       *[up] Naar “{ $y }” scoort “{ $b }” hoger op “{ $x }” dan “{ $a }”.
      }
   *[no] Of “{ $a }” en “{ $b }”, naar “{ $y }”, verschillen op “{ $x }”, blijft open.
  } Verschil { DEC($effect) } ({ PERCENT($level) }-interval van dit paar alleen { DEC($effect_low) } tot { DEC($effect_high) }); t({ NUM($df1) }) = { DEC($statistic) }, { P($p_adjusted) } na aanpassing aan het aantal paren, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-pairwise-welch-t = { $stands ->
    [yes] { $direction ->
        [down] Naar “{ $y }” scoort “{ $b }” lager op “{ $x }” dan “{ $a }”.
       *[up] Naar “{ $y }” scoort “{ $b }” hoger op “{ $x }” dan “{ $a }”.
      }
   *[no] Of “{ $a }” en “{ $b }”, naar “{ $y }”, verschillen op “{ $x }”, blijft open.
  } Verschil { DEC($effect) } ({ PERCENT($level) }-interval van dit paar alleen { DEC($effect_low) } tot { DEC($effect_high) }); t van Welch({ DEC($df1, digits: 1) }) = { DEC($statistic) }, { P($p_adjusted) } na aanpassing aan het aantal paren, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-pairwise-mann-whitney = { $stands ->
    [yes] Naar “{ $y }” liggen de antwoorden op “{ $x }” bij “{ $a }” en “{ $b }” niet even hoog.
   *[no] Of de antwoorden op “{ $x }” bij “{ $a }” en “{ $b }”, naar “{ $y }”, even hoog liggen, blijft open.
  } Rang-biseriële correlatie, “{ $b }” tegenover “{ $a }”: { DEC($effect) } ({ PERCENT($level) }-interval van dit paar alleen { DEC($effect_low) } tot { DEC($effect_high) }); Mann-Whitney U = { DEC($statistic, digits: 1) }, { P($p_adjusted) } na aanpassing aan het aantal paren, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-dunn = { $stands ->
    [yes] { $direction ->
        [down] Naar “{ $y }” staat “{ $b }” gemiddeld lager in rang op “{ $x }” dan “{ $a }”.
       *[up] Naar “{ $y }” staat “{ $b }” gemiddeld hoger in rang op “{ $x }” dan “{ $a }”.
      }
   *[no] Of “{ $a }” en “{ $b }”, naar “{ $y }”, verschillen in gemiddeld rangnummer op “{ $x }”, blijft open.
  } Verschil in gemiddeld rangnummer { DEC($effect, digits: 1) } ({ PERCENT($level) }-interval van dit paar alleen { DEC($effect_low, digits: 1) } tot { DEC($effect_high, digits: 1) }); z van Dunn = { DEC($statistic) }, { P($p_adjusted) } na aanpassing aan het aantal paren, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-jonckheere = { $clear ->
    [yes] { $direction ->
        [up] Hoe later een groep staat in de volgorde van “{ $y }”, hoe hoger haar antwoorden op “{ $x }” doorgaans zijn.
        [down] Hoe later een groep staat in de volgorde van “{ $y }”, hoe lager haar antwoorden op “{ $x }” doorgaans zijn.
       *[open] Antwoorden op “{ $x }” stijgen of dalen met de volgorde van “{ $y }”.
      }
   *[no] Of antwoorden op “{ $x }” stijgen of dalen met de volgorde van “{ $y }”, laten deze antwoorden open.
  } Somers' d = { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }); Jonckheere-Terpstra J = { DEC($statistic, digits: 1) }, z = { DEC($z) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-polynomial = { $clear ->
    [yes] { $degree ->
        [1] De gemiddelden op “{ $x }” stijgen of dalen over de niveaus van “{ $y }”.
        [2] De gemiddelden op “{ $x }” maken een bocht over de niveaus van “{ $y }”.
       *[other] De gemiddelden op “{ $x }” maken meer dan één bocht over de niveaus van “{ $y }” (graad { NUM($degree) }).
      }
   *[no] { $degree ->
        [1] Of de gemiddelden op “{ $x }” een lijn volgen over de niveaus van “{ $y }”, laten deze antwoorden open.
        [2] Of de gemiddelden op “{ $x }” een bocht maken over de niveaus van “{ $y }”, laten deze antwoorden open.
       *[other] Of de gemiddelden op “{ $x }” meer dan één bocht maken over de niveaus van “{ $y }” (graad { NUM($degree) }), laten deze antwoorden open.
      }
  } Contrast { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }); t({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.

# Wat te zien was geweest
fault-power-outside-bounds = Een kans van { PERCENT($power) } om iets op te merken is niet te vragen: die moet boven het risico van de toets liggen, { PERCENT($risk) }, en onder 100%. Kies er een tussenin, meestal 80%.
fault-undetectable = Met zo weinig respondenten zou zelfs het grootste effect dat er kan zijn vaker gemist worden dan bij een kans van { PERCENT($power) } past. Selecteer meer respondenten of vraag een kleinere kans.

label-detectable-two-groups = Kleinste zichtbare verschil tussen twee groepen
label-detectable-groups = Kleinste zichtbare spreiding van de gemiddelden van groepen
label-detectable-paired = Kleinste zichtbare verschil tussen twee antwoorden
label-detectable-one-sample = Kleinste zichtbare afstand tot een waarde
label-detectable-correlation = Kleinste zichtbare correlatie
label-detectable-model = Kleinste zichtbare verklaarde variantie
label-detectable-table = Kleinste zichtbare verband in een kruistabel
label-detectable-two-shares = Kleinste zichtbare verschil tussen twee aandelen

about-detectable-two-groups = Hoe klein een verschil tussen twee groepen hadden deze respondenten kunnen laten zien?
about-detectable-groups = Hoe klein een verschil tussen groepen hadden deze respondenten kunnen laten zien?
about-detectable-paired = Hoe klein een verschil tussen twee antwoorden hadden deze respondenten kunnen laten zien?
about-detectable-one-sample = Hoe klein een afstand tot een waarde hadden deze respondenten kunnen laten zien?
about-detectable-correlation = Hoe kleine correlaties hadden deze respondenten kunnen laten zien?
about-detectable-model = Hoe weinig verklaarde variantie hadden deze respondenten kunnen laten zien?
about-detectable-table = Hoe zwak een verband in een kruistabel hadden deze respondenten kunnen laten zien?
about-detectable-two-shares = Hoe klein een verschil tussen twee aandelen hadden deze respondenten kunnen laten zien?

method-detectable-two-groups = De d waarbij de t-toets van Student het gevraagde onderscheidend vermogen heeft, uit de niet-centrale t-verdeling met de groepen zo groot als ze zijn.
method-detectable-groups = De f waarbij de variantieanalyse het gevraagde onderscheidend vermogen heeft, uit de niet-centrale F-verdeling; elke groep weegt naar haar grootte.
method-detectable-paired = De d_z waarbij de gepaarde t-toets het gevraagde onderscheidend vermogen heeft, uit de niet-centrale t-verdeling.
method-detectable-one-sample = De afstand in standaarddeviaties waarbij de t-toets het gevraagde onderscheidend vermogen heeft, uit de niet-centrale t-verdeling.
method-detectable-correlation = De r waarbij de toets van een correlatie het gevraagde onderscheidend vermogen heeft, op Fishers z met de correctie voor vertekening.
method-detectable-model = De f² waarbij de F-toets van alle voorspellers het gevraagde onderscheidend vermogen heeft, uit de niet-centrale F-verdeling; verklaarde variantie is f² / (1 + f²).
method-detectable-table = De w waarbij chi-kwadraat het gevraagde onderscheidend vermogen heeft, uit de niet-centrale χ²-verdeling met de rijen en kolommen die in gebruik zijn.
method-detectable-two-shares = Het verschil waarbij de z-toets van twee aandelen het gevraagde onderscheidend vermogen heeft, rond het aandeel van beide groepen samen.
method-detectable-cohens-d = { method-detectable-two-groups }
method-detectable-cohens-f = { method-detectable-groups }
method-detectable-cohens-dz = { method-detectable-paired }
method-detectable-one-sample-d = { method-detectable-one-sample }
method-detectable-f2 = { method-detectable-model }
method-detectable-cohens-w = { method-detectable-table }
method-detectable-share-difference = { method-detectable-two-shares }

detectable-cohens-d = Met een kans van { PERCENT($power) } was een verschil van { DEC($value) } standaarddeviaties of meer tussen “{ $a }” en “{ $b }” op “{ $x }”, naar “{ $y }”, opgevallen (t van Student, p kleiner dan { DEC($risk) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
detectable-cohens-f = Met een kans van { PERCENT($power) } was een spreiding van { DEC($value) } standaarddeviaties of meer tussen de gemiddelden op “{ $x }” van de groepen naar “{ $y }” opgevallen (Cohens f, p kleiner dan { DEC($risk) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
detectable-cohens-dz = Met een kans van { PERCENT($power) } was een gemiddeld verschil van { DEC($value) } eigen standaarddeviaties of meer tussen “{ $x }” en “{ $y }” opgevallen (gepaarde t, p kleiner dan { DEC($risk) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
detectable-one-sample-d = Met een kans van { PERCENT($power) } was een afstand van { DEC($value) } standaarddeviaties of meer tussen “{ $x }” en een waarde opgevallen (t-toets, p kleiner dan { DEC($risk) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
detectable-correlation = Met een kans van { PERCENT($power) } was een correlatie van { DEC($value) } of meer, omhoog of omlaag, tussen “{ $x }” en “{ $y }” opgevallen (p kleiner dan { DEC($risk) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
detectable-f2 = Met een kans van { PERCENT($power) } waren voorspellers opgevallen die { PERCENT($r2, digits: 1) } of meer van de verschillen in “{ $x }” beschrijven (f² = { DEC($value, digits: 3) }, p kleiner dan { DEC($risk) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
detectable-cohens-w = Met een kans van { PERCENT($power) } was een verband van { DEC($value) } of meer tussen “{ $x }” en “{ $y }” opgevallen (Cohens w van chi-kwadraat, p kleiner dan { DEC($risk) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
detectable-share-difference = Met een kans van { PERCENT($power) } was een verschil van { PERCENT($value, digits: 1) } van de respondenten of meer tussen “{ $a }” en “{ $b }” op “{ $x }”, naar “{ $y }”, opgevallen (rond { PERCENT($share, digits: 1) } in beide samen, p kleiner dan { DEC($risk) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
