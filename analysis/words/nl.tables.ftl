# Twee indelingen van dezelfde respondenten
label-chi-square = Chi-kwadraat van een tabel
label-g-test = G-toets van een tabel
label-fisher = Fishers exacte toets
label-cramers-v = Cramérs V
label-cramers-v-plain = Cramérs V, niet gecorrigeerd
label-phi = Phi
label-contingency-coefficient = Contingentiecoëfficiënt
label-tschuprows-t = Tschuprows T
label-cohens-w = Cohens w
label-odds-ratio-conditional = Conditionele odds ratio
label-common-odds-ratio = Gemeenschappelijke odds ratio
label-risk-ratio = Verhouding van twee aandelen
label-linear-by-linear = Trend in een tabel
label-somers-d = Somers' d
label-tau-c = Stuarts τ-c
label-mantel-haenszel = Toets van Cochran, Mantel en Haenszel
label-breslow-day = Zijn de odds ratio's gelijk?

about-chi-square = Gaan twee indelingen samen, en welke combinaties komen vaker of minder vaak voor dan verwacht?
about-g-test = Gaan twee indelingen samen, volgens de likelihoodverhouding?
about-fisher = Gaan twee indelingen samen, ook als er maar weinig respondenten geteld zijn?
about-cramers-v = Hoe sterk gaan twee indelingen samen, van 0 tot 1?
about-phi = Hoe sterk gaan twee indelingen met elk twee niveaus samen?
about-contingency-coefficient = Hoe sterk gaan twee indelingen samen, volgens Pearsons coëfficiënt?
about-tschuprows-t = Hoe sterk gaan twee indelingen samen, als alleen een vierkante tabel 1 kan halen?
about-cohens-w = Hoe groot is een verband in een tabel, in de maat waarmee onderscheidend vermogen wordt berekend?
about-odds-ratio = Hoeveel keer hoger zijn de odds op een antwoord bij sommige respondenten dan bij andere?
about-risk-ratio = Hoeveel keer groter is het aandeel met een antwoord bij sommige respondenten dan bij andere?
about-linear-by-linear = Gaan in een tabel hogere antwoorden op het een samen met hogere antwoorden op het ander, langs een lijn?
about-somers-d = Van twee respondenten die op de tweede kolom verschillen: hoeveel vaker staat wie daar hoger staat ook op de eerste hoger?
about-tau-c = Staan respondenten op twee antwoorden in dezelfde volgorde, in een tabel die niet vierkant is?
about-mantel-haenszel = Gaan twee indelingen samen binnen de niveaus van een derde?
about-breslow-day = Is een odds ratio even groot in elk niveau van een derde indeling?

method-chi-square = Pearsons chi-kwadraat: aantallen tegenover die te verwachten zijn zonder verband. Per cel het aangepaste gestandaardiseerde residu met zijn p, volgens Holm aangepast over alle cellen; daarnaast Cramérs V, gecorrigeerd volgens Bergsma (2013).
method-g-test = De likelihoodverhoudingstoets G: twee keer de som van aantal maal de logaritme van aantal gedeeld door verwacht aantal.
method-fisher = Fishers exacte toets, in grotere tabellen volgens Freeman en Halton: de kans op alle tabellen met dezelfde totalen die niet waarschijnlijker zijn dan deze. Tot 300.000 zulke tabellen worden een voor een gemaakt; zijn het er meer, dan worden er hoogstens 100.000 getrokken vanaf een vast begin.
method-cramers-v = Cramérs V, waaruit Bergsma's correctie (2013) de vertekening haalt. Het interval is dat van V zelf, uit de niet-centrale chi-kwadraatverdeling: grenzen die nog eens gecorrigeerd zijn, zoals in effectsize van R, liggen te dicht bij elkaar. Bij 0 en 1 kan het sluiten; zekerheid is dat niet.
method-phi = De wortel uit chi-kwadraat gedeeld door n in een tabel van twee bij twee, met het interval van de niet-centrale chi-kwadraatverdeling; zonder teken.
method-contingency-coefficient = De wortel uit chi-kwadraat gedeeld door n plus chi-kwadraat; hoe groot hij kan worden, hangt af van de grootte van de tabel.
method-tschuprows-t = De wortel uit chi-kwadraat gedeeld door n maal de wortel uit het aantal vrijheidsgraden; niet gecorrigeerd voor vertekening.
method-cohens-w = De wortel uit chi-kwadraat gedeeld door n, zoals Cohen (1988) die voor onderscheidend vermogen gebruikt.
method-odds-ratio = De odds ratio van de aantallen zelf, met Woolfs interval op de logaritme. Van een groep telt het tweede niveau, van een antwoord het hogere.
method-risk-ratio = Het ene aandeel gedeeld door het andere, met het interval van Katz en anderen (1978) op de logaritme. Van een groep telt het tweede niveau, van een antwoord het hogere.
method-linear-by-linear = De trendtoets van Mantel en Haenszel: n − 1 maal het kwadraat van Pearsons correlatie; elk antwoord telt als het getal dat het is, een niveau van een groep als zijn plaats. Van ja of nee is dat de toets van Cochran en Armitage, op een factor (n − 1) / n na.
method-somers-d = Somers' d van de eerste kolom gegeven de tweede: paren van respondenten die op de tweede gelijk zijn, tellen niet mee. Het interval is asymptotisch; p is die van Kendalls toets.
method-tau-c = Stuarts τ-c, waarin de grootte van de tabel gelijke antwoorden goedmaakt. Het interval is asymptotisch; p is die van Kendalls toets.
method-mantel-haenszel = De toets van Cochran, Mantel en Haenszel, zonder continuïteitscorrectie; in tabellen van twee bij twee met de gemeenschappelijke odds ratio van Mantel en Haenszel en het interval van Robins, Breslow en Greenland (1986).
method-breslow-day = De toets van Breslow en Day of de odds ratio overal gelijk is, met Tarones correctie.
method-noncentral-chi-square = Het interval van alle grootten waarbij deze chi-kwadraat niet te ver weg ligt, uit de niet-centrale chi-kwadraatverdeling.
method-conditional = De conditionele odds ratio met maximum likelihood, gegeven alle totalen van de tabel, met een exact interval.
method-log-ratio = Interval op de logaritme van de verhouding, uit de normale verdeling.

assumes-expected-five = In bijna elke cel van de tabel zijn minstens vijf respondenten te verwachten.
assumes-same-odds = Het verband gaat in elk niveau van de derde indeling dezelfde kant op.

test-cross-table = { $clear ->
    [yes] “{ $x }” en “{ $y }” gaan samen. Het meest valt “{ $row }” met “{ $column }” op: { $side ->
        [more] meer
       *[fewer] minder
      } respondenten dan verwacht (aangepast residu { DEC($residual) }).
   *[no] Of “{ $x }” en “{ $y }” samengaan, laten deze antwoorden open.
  } χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }; Cramérs V { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord. In { PERCENT($small) } van de cellen zijn minder dan vijf respondenten te verwachten.
test-chi-square = { $clear ->
    [yes] “{ $x }” en “{ $y }” gaan samen.
   *[no] Of “{ $x }” en “{ $y }” samengaan, laten deze antwoorden open.
  } χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }; Cramérs V { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-g-test = { $clear ->
    [yes] “{ $x }” en “{ $y }” gaan samen.
   *[no] Of “{ $x }” en “{ $y }” samengaan, laten deze antwoorden open.
  } G({ NUM($df1) }) = { DEC($statistic) }, { P($p) }; Cramérs V { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-fisher = { $clear ->
    [yes] “{ $x }” en “{ $y }” gaan samen.
   *[no] Of “{ $x }” en “{ $y }” samengaan, laten deze antwoorden open.
  } Fishers exacte toets: { P($p) }{ $exact ->
    [yes] { "" }
   *[no] { " " }(uit { NUM($draws) } getrokken tabellen, standaardfout { DEC($error, digits: 4) })
  }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-fisher-two-by-two = { $clear ->
    [yes] “{ $x }” en “{ $y }” gaan samen.
   *[no] Of “{ $x }” en “{ $y }” samengaan, laten deze antwoorden open.
  } Fishers exacte toets: { P($p) }; conditionele odds ratio { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }; 1 is geen verschil), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-linear-by-linear = { $clear ->
    [yes] { $direction ->
        [down] Wie hoger antwoordt op “{ $x }”, antwoordt vaker lager op “{ $y }”.
       *[up] Wie hoger antwoordt op “{ $x }”, antwoordt vaker hoger op “{ $y }”.
      }
   *[no] Of “{ $y }” langs “{ $x }” stijgt of daalt, laten deze antwoorden open.
  } Trend: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }; Pearsons r { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-mantel-haenszel = { $clear ->
    [yes] Binnen de niveaus van “{ $z }” gaan “{ $x }” en “{ $y }” samen.
   *[no] Of “{ $x }” en “{ $y }” binnen de niveaus van “{ $z }” samengaan, laten deze antwoorden open.
  } Cochran-Mantel-Haenszel: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, { NUM($strata) } niveaus, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-mantel-haenszel-two-by-two = { $clear ->
    [yes] Binnen de niveaus van “{ $z }” gaan “{ $x }” en “{ $y }” samen.
   *[no] Of “{ $x }” en “{ $y }” binnen de niveaus van “{ $z }” samengaan, laten deze antwoorden open.
  } Cochran-Mantel-Haenszel: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }; gemeenschappelijke odds ratio { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }; 1 is geen verschil), { NUM($strata) } niveaus, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-breslow-day = { $clear ->
    [yes] De odds ratio van “{ $x }” en “{ $y }” is niet in elk niveau van “{ $z }” even groot; bekijk de niveaus een voor een.
   *[no] Of de odds ratio van “{ $x }” en “{ $y }” tussen de niveaus van “{ $z }” verschilt, laten deze antwoorden open.
  } Breslow-Day: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }; gemeenschappelijke odds ratio { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }), { NUM($strata) } niveaus, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.

estimate-cramers-v = Tussen “{ $x }” en “{ $y }” is Cramérs V, gecorrigeerd, { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }; 0 is geen verband), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-cramers-v-plain = Tussen “{ $x }” en “{ $y }” is Cramérs V, niet gecorrigeerd, { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }; 0 is geen verband), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-phi = Tussen “{ $x }” en “{ $y }” is phi { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }; 0 is geen verband), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-contingency-coefficient = Tussen “{ $x }” en “{ $y }” is de contingentiecoëfficiënt { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }; 0 is geen verband), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-tschuprows-t = Tussen “{ $x }” en “{ $y }” is Tschuprows T { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }; 0 is geen verband), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-cohens-w = Tussen “{ $x }” en “{ $y }” is Cohens w { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }; 0 is geen verband), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-odds-ratio = De odds op het hogere niveau van “{ $x }” zijn bij het hogere niveau van “{ $y }” { DEC($value) } keer die bij het lagere ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }; 1 is geen verschil), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-odds-ratio-conditional = Tussen “{ $x }” en “{ $y }” is de conditionele odds ratio { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }; 1 is geen verschil), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-common-odds-ratio = Binnen de niveaus van “{ $z }” is de gemeenschappelijke odds ratio van “{ $x }” en “{ $y }” { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }; 1 is geen verschil), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-risk-ratio = Het aandeel op het hogere niveau van “{ $x }” is bij het hogere niveau van “{ $y }” { DEC($value) } keer dat bij het lagere ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }; 1 is geen verschil), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-somers-d = { $direction ->
    [up] Van twee respondenten die op “{ $y }” verschillen, staat wie daar hoger staat meestal ook hoger op “{ $x }”.
    [down] Van twee respondenten die op “{ $y }” verschillen, staat wie daar hoger staat meestal lager op “{ $x }”.
   *[open] Of van twee respondenten die op “{ $y }” verschillen wie daar hoger staat ook hoger staat op “{ $x }”, laten deze antwoorden open.
  } Somers' d = { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.{ $apart ->
    [interval] { " " }{ note-interval-apart }
    [p] { " " }{ note-p-apart }
   *[no] { "" }
  }
estimate-tau-c = { $direction ->
    [up] Van twee respondenten scoort wie hoger staat op “{ $x }” meestal ook hoger op “{ $y }”.
    [down] Van twee respondenten scoort wie hoger staat op “{ $x }” meestal lager op “{ $y }”.
   *[open] Of respondenten op “{ $x }” en “{ $y }” in dezelfde volgorde staan, laten deze antwoorden open.
  } Stuarts τ-c = { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.{ $apart ->
    [interval] { " " }{ note-interval-apart }
    [p] { " " }{ note-p-apart }
   *[no] { "" }
  }

# Wat niet te berekenen is
fault-empty-level = Bij “{ $group }” is niemand “{ $level }”, dus is daar niets te verwachten om mee te vergelijken. Laat dat niveau weg of voeg het bij een ander; Fishers exacte toets kan zonder.
fault-empty-cell = Niemand is zowel “{ $row }” als “{ $column }”, dus heeft de verhouding geen einde. Voeg niveaus samen of kies Fishers exacte toets.
fault-constant-strata = Binnen de niveaus van “{ $group }” verschillen te weinig antwoorden om ze te vergelijken. Voeg niveaus samen of kies een andere indeling.
fault-too-many-levels = “{ $score }” heeft { NUM($found) } verschillende antwoorden, te veel voor een tabel. Kies een item met minder antwoorden, of een correlatie.
fault-too-many-to-draw = Van { NUM($found) } respondenten zijn geen tabellen te trekken: { NUM($most) } is het hoogste aantal. Kies chi-kwadraat, dat bij zoveel hetzelfde zegt.
