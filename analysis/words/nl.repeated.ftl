# Meer antwoorden van dezelfde respondenten
label-cochran-q = Cochrans Q
label-mcnemar = McNemars toets
label-mcnemar-exact = McNemars exacte toets
label-mcnemar-pair = Exacte toets van twee mogelijkheden
label-paired-share-difference = Verschil tussen twee aandelen van dezelfde respondenten
label-friedman = Friedmans toets
label-kendalls-w = Kendalls W
label-multi-select = Meer antwoorden op één vraag
label-share-chosen = Aandeel dat de mogelijkheid kiest

about-cochran-q = Zeggen op elk van een aantal vragen evenveel respondenten ja?
about-mcnemar = Zeggen op de ene vraag evenveel respondenten ja als op de andere?
about-mcnemar-exact = Zeggen op de ene vraag evenveel respondenten ja als op de andere, ook als er weinig verschillen?
about-friedman = Scoren dezelfde respondenten op sommige vragen hoger dan op andere, naar rangnummer?
about-kendalls-w = Hoezeer zijn respondenten het eens over de volgorde van een aantal antwoorden, van 0 tot 1?
about-multi-select = Hoeveel respondenten kiezen elke mogelijkheid van een vraag met meer antwoorden, en welke mogelijkheden verschillen?

method-cochran-q = Cochrans Q bij respondenten die elke vraag beantwoordden: van twee waarden telt de hogere als ja. Bij twee vragen is dit McNemars toets.
method-mcnemar = McNemars chi-kwadraat van wie op maar één van de vragen ja zegt, zonder continuïteitscorrectie; het interval van het verschil is dat van Agresti en Min (2005).
method-mcnemar-exact = McNemars toets met de binomiale verdeling: van wie op maar één van de vragen ja zegt, zou de helft dat op de eerste doen. Het interval van het verschil is dat van Agresti en Min (2005).
method-friedman = Friedmans toets op de rangnummers van ieders eigen antwoorden, gecorrigeerd voor gelijke; met Kendalls W. Rangnummers hangen af van welke vragen worden vergeleken.
method-kendalls-w = Kendalls W: Friedmans toetsgrootheid gedeeld door haar grootste waarde; het interval keert de niet-centrale F-verdeling om.
method-multi-select = Per mogelijkheid het aandeel respondenten met Wilsons interval, Cochrans Q over alle mogelijkheden, en exacte McNemar-toetsen van elke twee met p volgens Holm aangepast. Alleen respondenten met een antwoord op elke mogelijkheid tellen.
method-agresti-min = Het interval van Agresti en Min (2005) voor het verschil van twee aandelen van dezelfde respondenten.

assumes-ten-changes = Minstens tien respondenten zeggen op maar één van de twee vragen ja.
assumes-same-answer-scale = Alle vragen hebben dezelfde antwoordschaal.

test-cochran-q = { $clear ->
    [yes] Niet elk van de { NUM($questions) } vragen krijgt even vaak ja.
   *[no] Of de { NUM($questions) } vragen even vaak ja krijgen, laten deze antwoorden open.
  } Cochrans Q({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder alle antwoorden.
test-mcnemar = { $clear ->
    [yes] { $direction ->
        [down] Op “{ $x }” zeggen minder respondenten ja dan op “{ $y }”.
       *[up] Op “{ $x }” zeggen meer respondenten ja dan op “{ $y }”.
      }
   *[no] Of op “{ $x }” evenveel respondenten ja zeggen als op “{ $y }”, laten deze antwoorden open.
  } Verschil { PERCENT($effect, digits: 1) } ({ PERCENT($level) }-interval { PERCENT($effect_low, digits: 1) } tot { PERCENT($effect_high, digits: 1) }): { NUM($first_only) } alleen op de eerste, { NUM($second_only) } alleen op de tweede. McNemar: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder beide antwoorden.
test-mcnemar-exact = { $clear ->
    [yes] { $direction ->
        [down] Op “{ $x }” zeggen minder respondenten ja dan op “{ $y }”.
       *[up] Op “{ $x }” zeggen meer respondenten ja dan op “{ $y }”.
      }
   *[no] Of op “{ $x }” evenveel respondenten ja zeggen als op “{ $y }”, laten deze antwoorden open.
  } Verschil { PERCENT($effect, digits: 1) } ({ PERCENT($level) }-interval { PERCENT($effect_low, digits: 1) } tot { PERCENT($effect_high, digits: 1) }): { NUM($first_only) } alleen op de eerste, { NUM($second_only) } alleen op de tweede. McNemar, exact: { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder beide antwoorden.
test-mcnemar-pair = Het aandeel dat “{ $x }” kiest min het aandeel dat “{ $y }” kiest is { PERCENT($effect, digits: 1) } ({ PERCENT($level) }-interval { PERCENT($effect_low, digits: 1) } tot { PERCENT($effect_high, digits: 1) }): { NUM($first_only) } kiezen alleen de eerste, { NUM($second_only) } alleen de tweede. McNemar, exact: { P($p) }, aangepast volgens Holm { P($p_adjusted) }, n = { NUM($n) }, { NUM($n_missing) } zonder alle antwoorden.
test-friedman = { $clear ->
    [yes] Dezelfde respondenten scoren niet op al deze vragen even hoog.
   *[no] Of dezelfde respondenten op deze vragen even hoog scoren, laten deze antwoorden open.
  } Friedman: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }; Kendalls W { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }), n = { NUM($n) }, { NUM($n_missing) } zonder alle antwoorden.
test-ranked-answers = { $clear ->
    [yes] Dezelfde respondenten scoren niet op al deze vragen even hoog: het hoogst op “{ $highest }” (gemiddeld rangnummer { DEC($high) }), het laagst op “{ $lowest }” ({ DEC($low) }).
   *[no] Of dezelfde respondenten op deze vragen even hoog scoren, laten deze antwoorden open; gemiddelde rangnummers gaan van { DEC($low) } (“{ $lowest }”) tot { DEC($high) } (“{ $highest }”).
  } Friedman: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }; Kendalls W { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }), n = { NUM($n) }, { NUM($n_missing) } zonder alle antwoorden.
test-several-answers = { $clear ->
    [yes] Niet elk van de { NUM($questions) } mogelijkheden wordt even vaak gekozen: “{ $most }” het meest ({ PERCENT($high, digits: 1) }), “{ $least }” het minst ({ PERCENT($low, digits: 1) }).
   *[no] Of de { NUM($questions) } mogelijkheden even vaak worden gekozen, laten deze antwoorden open; aandelen gaan van { PERCENT($low, digits: 1) } (“{ $least }”) tot { PERCENT($high, digits: 1) } (“{ $most }”).
  } Cochrans Q({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder alle antwoorden.

estimate-several-answers = Elke respondent kiest alle { NUM($questions) } mogelijkheden of geen, dus verschillen kunnen ze niet: “{ $most }” wordt gekozen door { PERCENT($high, digits: 1) }, “{ $least }” door { PERCENT($low, digits: 1) }, n = { NUM($n) }, { NUM($n_missing) } zonder alle antwoorden.
estimate-paired-share-difference = Het aandeel dat ja zegt op “{ $x }” min het aandeel dat ja zegt op “{ $y }” is { PERCENT($value, digits: 1) } ({ PERCENT($level) }-interval { PERCENT($low, digits: 1) } tot { PERCENT($high, digits: 1) }), n = { NUM($n) }, { NUM($n_missing) } zonder alle antwoorden.
estimate-share-chosen = Van de respondenten kiest { PERCENT($value, digits: 1) } “{ $x }” ({ PERCENT($level) }-interval { PERCENT($low, digits: 1) } tot { PERCENT($high, digits: 1) }), n = { NUM($n) }, { NUM($n_missing) } zonder alle antwoorden.
estimate-kendalls-w = Hoezeer respondenten het eens zijn over de volgorde van deze antwoorden: Kendalls W = { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }; 0 is niet, 1 is één en dezelfde volgorde), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder alle antwoorden.

# Wat niet te berekenen is
fault-alike-answers = Elke respondent geeft op al deze vragen hetzelfde antwoord, dus valt er niets te vergelijken. Kies andere vragen of selecteer meer respondenten.
