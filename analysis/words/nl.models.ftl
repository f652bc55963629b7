# Verschillen tussen groepen
label-anova = Variantieanalyse
label-welch = Variantieanalyse van Welch
label-kruskal-wallis = Toets van Kruskal en Wallis
label-games-howell = Paren vergeleken volgens Games en Howell
label-welch-t = t-toets van Welch
label-student-t = t-toets van Student
label-mann-whitney = Toets van Mann en Whitney
label-eta2 = Deel van de variantie tussen groepen (η²)
label-omega2 = Deel van de variantie tussen groepen, gecorrigeerd (ω²)
label-epsilon2 = Deel van de variantie tussen groepen, gecorrigeerd (ε²)
label-rank-epsilon2 = Deel van de variantie van rangnummers tussen groepen (ε²)
label-group-difference = Verschil tussen gemiddelden
label-hedges-g = Verschil in standaarddeviaties (Hedges' g)
label-cohens-d = Verschil in standaarddeviaties (Cohens d)
label-rank-biserial = Rang-biseriële correlatie

test-anova = { $clear ->
    [yes] De groepen naar “{ $y }” verschillen in hun gemiddelde op “{ $x }”.
   *[no] Of de groepen naar “{ $y }” verschillen in hun gemiddelde op “{ $x }”, laten deze antwoorden open.
  } Variantieanalyse: F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }; η² = { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-welch = { $clear ->
    [yes] De groepen naar “{ $y }” verschillen in hun gemiddelde op “{ $x }”.
   *[no] Of de groepen naar “{ $y }” verschillen in hun gemiddelde op “{ $x }”, laten deze antwoorden open.
  } Variantieanalyse van Welch: F({ NUM($df1) }; { DEC($df2, digits: 1) }) = { DEC($statistic) }, { P($p) }; η² = { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-kruskal-wallis = { $clear ->
    [yes] In sommige groepen naar “{ $y }” liggen de antwoorden op “{ $x }” hoger dan in andere.
   *[no] Of de antwoorden op “{ $x }” in sommige groepen naar “{ $y }” hoger liggen dan in andere, laten deze antwoorden open.
  } Kruskal-Wallis: H({ NUM($df1) }) = { DEC($statistic) }, { P($p) }; ε² = { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-games-howell = { $direction ->
    [up] Naar “{ $y }” scoort “{ $b }” hoger op “{ $x }” dan “{ $a }”.
    [down] Naar “{ $y }” scoort “{ $b }” lager op “{ $x }” dan “{ $a }”.
   *[open] Of “{ $a }” en “{ $b }”, naar “{ $y }”, verschillen op “{ $x }”, blijft open.
  } Verschil { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }), { P($p) } (Games-Howell), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-welch-t = { $clear ->
    [yes] Naar “{ $y }” verschillen “{ $a }” en “{ $b }” in hun gemiddelde op “{ $x }”.
   *[no] Of “{ $a }” en “{ $b }”, naar “{ $y }”, verschillen in hun gemiddelde op “{ $x }”, blijft open.
  } “{ $a }” min “{ $b }” is { DEC($effect) } standaarddeviaties (Hedges' g, { PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }); t van Welch({ DEC($df1, digits: 1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-student-t = { $clear ->
    [yes] Naar “{ $y }” verschillen “{ $a }” en “{ $b }” in hun gemiddelde op “{ $x }”.
   *[no] Of “{ $a }” en “{ $b }”, naar “{ $y }”, verschillen in hun gemiddelde op “{ $x }”, blijft open.
  } “{ $a }” min “{ $b }” is { DEC($effect) } standaarddeviaties (Hedges' g, { PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }); t van Student({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-mann-whitney = { $clear ->
    [yes] Naar “{ $y }” liggen de antwoorden op “{ $x }” bij “{ $a }” en “{ $b }” niet even hoog.
   *[no] Of de antwoorden op “{ $x }” bij “{ $a }” en “{ $b }”, naar “{ $y }”, even hoog liggen, blijft open.
  } Rang-biseriële correlatie, “{ $a }” tegenover “{ $b }”: { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }); Mann-Whitney U = { DEC($statistic, digits: 1) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.

estimate-eta2 = Van de verschillen in “{ $x }” ligt { PERCENT($value, digits: 1) } tussen de groepen naar “{ $y }” (η², { PERCENT($level) }-interval { PERCENT($low, digits: 1) } tot { PERCENT($high, digits: 1) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-omega2 = Gecorrigeerd voor toeval ligt { PERCENT($value, digits: 1) } van de verschillen in “{ $x }” tussen de groepen naar “{ $y }” (ω², { PERCENT($level) }-interval { PERCENT($low, digits: 1) } tot { PERCENT($high, digits: 1) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-epsilon2 = Gecorrigeerd voor toeval ligt { PERCENT($value, digits: 1) } van de verschillen in “{ $x }” tussen de groepen naar “{ $y }” (ε², { PERCENT($level) }-interval { PERCENT($low, digits: 1) } tot { PERCENT($high, digits: 1) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-rank-epsilon2 = Van de verschillen in rangnummer op “{ $x }” ligt { PERCENT($value, digits: 1) } tussen de groepen naar “{ $y }” (ε², { PERCENT($level) }-interval { PERCENT($low, digits: 1) } tot { PERCENT($high, digits: 1) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-group-difference = Twee groepen naar “{ $y }” verschillen gemiddeld { DEC($value) } op “{ $x }” ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-hedges-g = Twee groepen naar “{ $y }” verschillen { DEC($value) } standaarddeviaties op “{ $x }” (Hedges' g, { PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-cohens-d = Twee groepen naar “{ $y }” verschillen { DEC($value) } standaarddeviaties op “{ $x }” (Cohens d, { PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-rank-biserial = Hoeveel vaker de eerste van twee groepen naar “{ $y }” hoger dan lager scoort op “{ $x }”: { DEC($value) } (rang-biseriële correlatie, { PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.

method-anova = Variantieanalyse van Fisher; die neemt aan dat de spreiding in elke groep gelijk is.
method-welch = Variantieanalyse van Welch (1951), waarin de spreiding per groep mag verschillen. η² komt uit de gewone variantieanalyse, want die van Welch heeft er geen.
method-kruskal-wallis = Toets van Kruskal en Wallis op rangnummers; gelijke antwoorden delen het midden van hun rangnummers en de toets is daarvoor gecorrigeerd. ε² = H / (n − 1).
method-games-howell = Vergelijking van alle paren volgens Games en Howell: standaardfouten en vrijheidsgraden van Welch, p en intervallen uit de studentized range, zodat ze voor alle paren samen gelden.
method-welch-t = t-toets van Welch, waarin de spreiding per groep mag verschillen. De effectmaat is Hedges' g, in gepoolde standaarddeviaties.
method-student-t = t-toets van Student; die neemt aan dat de spreiding in beide groepen gelijk is. De effectmaat is Hedges' g, in gepoolde standaarddeviaties.
method-mann-whitney = Toets van Mann en Whitney met de normale benadering, gecorrigeerd voor gelijke antwoorden en voor continuïteit.
method-noncentral-f = Het interval bevat elk aandeel waarbij de gevonden F niet ongewoon is (niet-centrale F-verdeling).
method-noncentral-t = Het interval bevat elk effect waarbij de gevonden t niet ongewoon is (niet-centrale t-verdeling).
method-rank-biserial = Het deel van de paren waarin de eerste groep hoger scoort, min het deel waarin die lager scoort; interval via Fishers z.

# Modellen
label-least-squares = Kleinste kwadraten
label-proportional-odds = Proportional-oddsmodel
label-simple-slopes = Helling per groep
label-model-f = Het hele model
label-r2 = Verklaarde variantie (R²)
label-r2-change = Verandering in verklaarde variantie (ΔR²)
label-wald = Waldtoets met HC3-fouten
label-likelihood-ratio = Likelihood-ratiotoets

test-model-f = { $clear ->
    [yes] De voorspellers gaan samen met “{ $x }”.
   *[no] Of de voorspellers samengaan met “{ $x }”, laten deze antwoorden open.
  } R² = { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }), F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-r2-change = { $clear ->
    [yes] Met de toegevoegde termen is “{ $x }” beter te beschrijven.
   *[no] Of “{ $x }” met de toegevoegde termen beter te beschrijven is, laten deze antwoorden open.
  } ΔR² = { DEC($effect, digits: 3) } ({ PERCENT($level) }-interval { DEC($effect_low, digits: 3) } tot { DEC($effect_high, digits: 3) }), F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-wald = { $clear ->
    [yes] Met de toegevoegde termen is “{ $x }” beter te beschrijven, ook als de spreiding niet overal gelijk is.
   *[no] Of “{ $x }” met de toegevoegde termen beter te beschrijven is, laten deze antwoorden open.
  } Waldtoets met { $errors ->
    [classic] klassieke fouten
   *[other] { $errors }-fouten
  }: F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-likelihood-ratio = { $clear ->
    [yes] Met de toegevoegde termen is “{ $x }” beter te beschrijven.
   *[no] Of “{ $x }” met de toegevoegde termen beter te beschrijven is, laten deze antwoorden open.
  } Likelihood-ratio: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.

estimate-r2 = Het model beschrijft { PERCENT($value, digits: 1) } van de verschillen in “{ $x }” (R², { PERCENT($level) }-interval { PERCENT($low, digits: 1) } tot { PERCENT($high, digits: 1) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-r2-change = De toegevoegde termen beschrijven { PERCENT($value, digits: 1) } meer van de verschillen in “{ $x }” (ΔR², { PERCENT($level) }-interval { PERCENT($low, digits: 1) } tot { PERCENT($high, digits: 1) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.

method-least-squares = Gewone kleinste kwadraten; elke respondent telt één keer. Groepen worden vergeleken met hun eerste niveau. Naast de klassieke standaardfouten staan HC3-fouten, waarbij de spreiding mag verschillen.
method-model-f = F-toets van alle voorspellers samen tegenover geen.
method-r2-change = F-toets van de verandering in verklaarde variantie. Het interval van ΔR² is dat van het deel van wat het kleinere model overlaat, maal wat het overlaat.
method-wald = F van Wald over de toegevoegde coëfficiënten, met HC3-fouten.
method-proportional-odds = Proportional-oddsmodel (cumulatieve logit) met de grootste aannemelijkheid: alleen de volgorde van de antwoorden telt, en een odds ratio is bij elke drempel gelijk. Standaardfouten uit de waargenomen informatie; intervallen volgens Wald.
method-likelihood-ratio = Twee keer het verschil in log-likelihood, gelegd naast een χ²-verdeling.
method-simple-slopes = Helling per groep uit het model van iedereen met de interactie; p van de verschillen is aangepast volgens Holm, of volgens Tukey als daarom is gevraagd.
method-simple-slopes-ordinal = Helling per groep in log-odds uit het proportional-oddsmodel met de interactie (Waldtoetsen); p van de verschillen is aangepast volgens Holm, of volgens Tukey als daarom is gevraagd.

# Wat niet te berekenen is
fault-too-few-answers = { $found ->
    [0] Geen enkele respondent heeft
    [one] Maar één respondent heeft
   *[other] Maar { NUM($found) } respondenten hebben
  } hier alle antwoorden die nodig zijn; dit vraagt er minstens { NUM($needed) }. Selecteer meer respondenten of voeg groepen samen.
fault-too-few-groups = { $found ->
    [0] Geen enkele groep heeft
    [one] Maar één groep heeft
   *[other] Maar { NUM($found) } groepen hebben
  } antwoorden die te vergelijken zijn; dit vraagt minstens { NUM($needed) } groepen. Selecteer meer respondenten of kies een andere indeling.
fault-constant-score = Iedereen scoort gelijk op “{ $score }”. Kies een andere schaal of selecteer meer respondenten.
fault-constant-group = Binnen een groep naar “{ $group }” scoort iedereen gelijk op “{ $score }”, dus is niet te zeggen hoe zeker het gemiddelde daar is. Voeg groepen samen of kies een toets op rangnummers.
fault-not-two-groups = Dit vergelijkt twee groepen, en “{ $group }” heeft er { NUM($found) } met respondenten. Selecteer er twee of kies een toets voor meer groepen.
fault-collinear = “{ $term }” volgt uit de andere voorspellers, dus zijn ze niet uit elkaar te houden. Laat er een weg of voeg groepen met weinig respondenten samen.
fault-separation = “{ $score }” splitst de antwoorden: aan de ene kant ervan geeft niemand de antwoorden van de andere kant, dus is er geen odds ratio te schatten. Voeg groepen of antwoorden samen, of laat “{ $score }” weg.
fault-perfect-fit = De voorspellers geven “{ $score }” precies, dus is niet te zeggen hoe zeker dat is. Kijk of een voorspeller dezelfde antwoorden bevat en laat die weg.
fault-leverage = “{ $term }” hangt aan één respondent, dus is niet te zeggen hoe zeker die term is. Voeg groepen samen of selecteer meer respondenten.
