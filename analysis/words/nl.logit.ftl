# Logistische regressie en odds
label-logistic = Logistische regressie
label-logistic-moderation = Logistische regressie met een groep
label-hosmer-lemeshow = Toets van Hosmer en Lemeshow
label-proportional-odds-moderation = Proportional-oddsmodel met een groep
label-predicted-share = Voorspeld aandeel
label-proportionality = Controle op proportionele odds
label-non-parallel = Alle voorspellers per drempel
label-nominal = Een voorspeller per drempel
label-scale-effect = Spreiding naar een voorspeller
label-brant = Toets van Brant
label-brant-term = Toets van Brant per coëfficiënt

test-logistic = { $clear ->
    [yes] De voorspellers gaan samen met het antwoord “{ $a }” op “{ $x }”.
   *[no] Of de voorspellers samengaan met het antwoord “{ $a }” op “{ $x }”, laten deze antwoorden open.
  } Likelihood-ratio: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }; McFaddens R² = { DEC($mcfadden) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-proportional-odds = { $clear ->
    [yes] De voorspellers gaan samen met hogere of lagere antwoorden op “{ $x }”.
   *[no] Of de voorspellers samengaan met hogere of lagere antwoorden op “{ $x }”, laten deze antwoorden open.
  } Likelihood-ratio: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }; McFaddens R² = { DEC($mcfadden) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-hosmer-lemeshow = { $clear ->
    [yes] Het antwoord “{ $a }” op “{ $x }” komt niet zo vaak voor als het model zegt.
   *[no] Niets in deze antwoorden spreekt tegen hoe vaak het model het antwoord “{ $a }” op “{ $x }” verwacht.
  } Hosmer-Lemeshow over { NUM($groups) } groepen: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-non-parallel = { $clear ->
    [yes] Niet elke voorspeller van “{ $x }” heeft bij elke drempel dezelfde odds ratio.
   *[no] Niets in deze antwoorden spreekt tegen één odds ratio voor alle drempels van “{ $x }”.
  } Likelihood-ratio: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.{ $unbounded ->
    [0] { "" }
    [one] { " " }Bij één drempel staat niemand met een bepaalde waarde aan een van de kanten, dus is p daar ruw.
   *[other] { " " }Bij { NUM($unbounded) } drempels staat niemand met een bepaalde waarde aan een van de kanten, dus is p daar ruw.
  }
test-nominal = { $clear ->
    [yes] De odds ratio van “{ $y }” voor “{ $x }” is niet bij elke drempel gelijk.
   *[no] Niets in deze antwoorden spreekt tegen één odds ratio van “{ $y }” voor alle drempels van “{ $x }”.
  } Likelihood-ratio: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.{ $unbounded ->
    [0] { "" }
    [one] { " " }Bij één drempel staat niemand met een bepaalde waarde aan een van de kanten, dus is p daar ruw.
   *[other] { " " }Bij { NUM($unbounded) } drempels staat niemand met een bepaalde waarde aan een van de kanten, dus is p daar ruw.
  }
test-scale-effect = { $clear ->
    [yes] De antwoorden op “{ $x }” zijn niet bij elke waarde van “{ $y }” even sterk gespreid.
   *[no] Of de antwoorden op “{ $x }” bij elke waarde van “{ $y }” even sterk gespreid zijn, laten deze antwoorden open.
  } Likelihood-ratio: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-brant = { $clear ->
    [yes] Losse logistische regressies van “{ $x }” geven niet bij elke drempel dezelfde odds ratio's.
   *[no] Niets in deze antwoorden spreekt tegen gelijke odds ratio's bij alle drempels van “{ $x }”.
  } Brant: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.{ $unbounded ->
    [0] { "" }
    [one] { " " }Bij één drempel staat niemand met een bepaalde waarde aan een van de kanten, dus is p daar ruw.
   *[other] { " " }Bij { NUM($unbounded) } drempels staat niemand met een bepaalde waarde aan een van de kanten, dus is p daar ruw.
  }
test-brant-term = { $clear ->
    [yes] Losse logistische regressies van “{ $x }” geven voor “{ $y }” niet bij elke drempel dezelfde odds ratio.
   *[no] Niets in deze antwoorden spreekt tegen een gelijke odds ratio van “{ $y }” bij alle drempels van “{ $x }”.
  } Brant: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.{ $unbounded ->
    [0] { "" }
    [one] { " " }Bij één drempel staat niemand met een bepaalde waarde aan een van de kanten, dus is p daar ruw.
   *[other] { " " }Bij { NUM($unbounded) } drempels staat niemand met een bepaalde waarde aan een van de kanten, dus is p daar ruw.
  }
estimate-odds-score = { $model ->
    [event] { $direction ->
        [up] Wie hoger scoort op “{ $y }”, antwoordt vaker “{ $event }” op “{ $x }”.
        [down] Wie hoger scoort op “{ $y }”, antwoordt minder vaak “{ $event }” op “{ $x }”.
       *[open] Of wie hoger scoort op “{ $y }” vaker of minder vaak “{ $event }” antwoordt op “{ $x }”, laten deze antwoorden open.
      }
   *[order] { $direction ->
        [up] Wie hoger scoort op “{ $y }”, geeft vaker een hoger antwoord op “{ $x }”.
        [down] Wie hoger scoort op “{ $y }”, geeft vaker een lager antwoord op “{ $x }”.
       *[open] Of wie hoger scoort op “{ $y }” een hoger of een lager antwoord geeft op “{ $x }”, laten deze antwoorden open.
      }
  } Odds ratio per punt { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-odds-level = { $model ->
    [event] { $direction ->
        [up] “{ $y }” antwoordt vaker “{ $event }” op “{ $x }” dan “{ $reference }”.
        [down] “{ $y }” antwoordt minder vaak “{ $event }” op “{ $x }” dan “{ $reference }”.
       *[open] Of “{ $y }” vaker of minder vaak dan “{ $reference }” antwoordt met “{ $event }” op “{ $x }”, laten deze antwoorden open.
      }
   *[order] { $direction ->
        [up] “{ $y }” geeft vaker een hoger antwoord op “{ $x }” dan “{ $reference }”.
        [down] “{ $y }” geeft vaker een lager antwoord op “{ $x }” dan “{ $reference }”.
       *[open] Of “{ $y }” een hoger of een lager antwoord geeft op “{ $x }” dan “{ $reference }”, laten deze antwoorden open.
      }
  } Odds ratio { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-odds-joint-level = { $direction ->
    [up] De odds ratio van “{ $y }” voor “{ $x }” is hoger bij “{ $z }” dan bij “{ $reference }”.
    [down] De odds ratio van “{ $y }” voor “{ $x }” is lager bij “{ $z }” dan bij “{ $reference }”.
   *[open] Of de odds ratio van “{ $y }” voor “{ $x }” bij “{ $z }” anders is dan bij “{ $reference }”, laten deze antwoorden open.
  } Factor { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-odds-joint = { $direction ->
    [up] De odds ratio van “{ $y }” voor “{ $x }” is hoger samen met “{ $z }”.
    [down] De odds ratio van “{ $y }” voor “{ $x }” is lager samen met “{ $z }”.
   *[open] Of de odds ratio van “{ $y }” voor “{ $x }” samen met “{ $z }” anders is, laten deze antwoorden open.
  } Factor { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-predicted-share = Het model voorspelt dat { PERCENT($value, digits: 1) } ({ PERCENT($level) }-interval { PERCENT($low, digits: 1) } tot { PERCENT($high, digits: 1) }) “{ $y }” antwoordt op “{ $x }”, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.

about-logistic = Gaat een antwoord dat iemand wel of niet geeft samen met scores?
about-logistic-moderation = Gaat een antwoord dat iemand wel of niet geeft in elke groep even sterk samen met een score?
about-hosmer-lemeshow = Komt een antwoord even vaak voor als een logistische regressie zegt, van kleine kansen tot grote?
about-proportional-odds = Gaan hogere antwoorden samen met scores, als alleen hun volgorde telt?
about-proportional-odds-moderation = Gaan hogere antwoorden in elke groep even sterk samen met een score, als alleen hun volgorde telt?
about-proportionality = Klopt het dat een odds ratio bij elke drempel tussen twee antwoorden gelijk is?

method-logistic = Logistische regressie met de grootste aannemelijkheid; van twee antwoorden telt het hoogste. Een odds ratio is hoeveel keer zo groot de kans op het antwoord wordt, gedeeld door de kans op het andere. Standaardfouten uit de waargenomen informatie; intervallen volgens Wald.
method-logistic-moderation = Logistische regressie op een score en een groep, zonder en met hun interactie; de likelihood-ratiotoets vergelijkt de twee modellen. De groep wordt vergeleken met haar eerste niveau.
method-proportional-odds-moderation = Proportional-oddsmodel op een score en een groep, zonder en met hun interactie; de likelihood-ratiotoets vergelijkt de twee modellen. De groep wordt vergeleken met haar eerste niveau.
method-hosmer-lemeshow = Respondenten in hoogstens tien groepen van ongeveer gelijke grootte, naar de kans die het model hun geeft; waargenomen en verwachte aantallen gelegd naast een χ²-verdeling met twee vrijheidsgraden minder dan er groepen zijn. Een grote p bewijst niet dat het model past.
method-delta-logit = Aandeel volgens het model; interval met de deltamethode op de logit van het aandeel, zodat het tussen 0 en 100% ligt.
method-proportionality = Het proportional-oddsmodel gelegd naast modellen waarin de odds ratio per drempel mag verschillen, van alle voorspellers samen en van elk apart (likelihood-ratio), naast losse logistische regressies per drempel (Brant, 1990), en naast modellen waarin de spreiding met een voorspeller mag veranderen.
method-non-parallel = Likelihood-ratiotoets van de cumulatieve logit met eigen odds ratio's per drempel tegenover dezelfde bij alle drempels.
method-nominal = Likelihood-ratiotoets van een model waarin alleen deze voorspeller eigen odds ratio's per drempel heeft.
method-scale-effect = Likelihood-ratiotoets van een model waarin de latente spreiding met deze voorspeller mag veranderen.
method-brant = Waldtoets van Brant (1990): logistische regressies van een hoger antwoord dan elke drempel, en of hun coëfficiënten gelijk zijn.

assumes-straight-log-odds = De log-odds van het antwoord veranderen in een rechte lijn met elke score mee.
assumes-proportional-odds = De odds ratio is bij elke drempel tussen twee antwoorden gelijk.

fault-not-two-answers = Dit vergelijkt twee antwoorden, en “{ $score }” heeft er { NUM($found) }. Kies een vraag met twee antwoorden, of een model voor antwoorden op volgorde.
fault-one-threshold = “{ $score }” heeft twee antwoorden, dus is er één drempel en valt er niets te vergelijken. Logistische regressie past hier.
fault-crossing = Als de odds ratio's per drempel van “{ $score }” verschillen, zou een antwoord bij sommige respondenten een kans onder 0 krijgen. Voeg antwoorden samen en kijk opnieuw.
fault-silent-threshold = Bij een drempel van “{ $score }” zeggen de antwoorden niets over een odds ratio, want bijna niemand staat aan een van de kanten. Voeg antwoorden of groepen samen.
