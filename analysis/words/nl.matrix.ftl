# Hoe twee scores samengaan bij respondenten die op andere gelijk zijn
label-partial-spearman = Partiële Spearmans ρ
label-partial-pearson = Partiële Pearsons r
estimate-partial-spearman = Bij gelijke scores op “{ $z }”{ $more ->
    [0] {""}
    [one] {" "}en nog een andere score
   *[other] {" "}en nog { NUM($more) } andere scores
  } { $direction ->
    [up] scoort wie hoger staat op “{ $x }” vaker hoger op “{ $y }”.
    [down] scoort wie hoger staat op “{ $x }” vaker lager op “{ $y }”.
   *[open] laten deze antwoorden open of “{ $x }” en “{ $y }” samengaan.
  } Partiële Spearmans ρ = { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-partial-pearson = Bij gelijke scores op “{ $z }”{ $more ->
    [0] {""}
    [one] {" "}en nog een andere score
   *[other] {" "}en nog { NUM($more) } andere scores
  } { $direction ->
    [up] is de score op “{ $y }” gemiddeld hoger naarmate die op “{ $x }” hoger is.
    [down] is de score op “{ $y }” gemiddeld lager naarmate die op “{ $x }” hoger is.
   *[open] laten deze antwoorden open of “{ $x }” en “{ $y }” langs een rechte lijn samengaan.
  } Partiële Pearsons r = { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
about-partial-spearman = Stijgen twee scores ook samen bij respondenten die op andere scores gelijk zijn, afgaand op volgorde?
about-partial-pearson = Stijgen twee scores ook langs een rechte lijn samen bij respondenten die op andere scores gelijk zijn?
method-partial-spearman = Rangnummers van elke score; daarna de correlatie van wat de covariaten in een rechte lijn van die rangnummers overlaten. Interval op Fishers z en p uit Students t, beide met één respondent minder per covariaat.
method-partial-pearson = De correlatie van wat de covariaten in een rechte lijn van elke score overlaten. Interval op Fishers z en p uit Students t, beide met één respondent minder per covariaat.
method-residuals = Correlatie van residuen, met Fishers interval, één respondent minder per covariaat.
assumes-covariates-straight = Wat met de covariaten meegaat, doet dat in een rechte lijn, en ze zijn zonder meetfout gemeten.

# Elk verband tussen verschillende scores
label-spearman-matrix = Spearmans ρ van elke twee scores
label-pearson-matrix = Pearsons r van elke twee scores
label-kendall-matrix = Kendalls τ-b van elke twee scores
label-score = Score
label-first-score = Eerste score
label-second-score = Tweede score
label-n-of = n = { NUM($n) }
correlation-matrix = { $clear ->
    [0] Van de { NUM($links) } verbanden tussen { NUM($scores) } scores springt er geen uit als p is aangepast aan hun aantal.
    [one] Van de { NUM($links) } verbanden tussen { NUM($scores) } scores springt er één uit als p is aangepast aan hun aantal.
   *[other] Van de { NUM($links) } verbanden tussen { NUM($scores) } scores springen er { NUM($clear) } uit als p is aangepast aan hun aantal.
  } Het sterkste is dat van “{ $x }” en “{ $y }”: { $measure ->
    [pearson] Pearsons r
    [kendall] Kendalls τ-b
   *[spearman] Spearmans ρ
  } = { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), aangepast volgens Holm { P($p) }. Het paar met de minste antwoorden: n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
about-spearman-matrix = Welke van een aantal scores stijgen samen, afgaand op volgorde?
about-pearson-matrix = Welke van een aantal scores stijgen samen langs een rechte lijn?
about-kendall-matrix = Op welke van een aantal scores staan twee respondenten meestal in dezelfde volgorde?
method-spearman-matrix = Spearmans ρ van elk paar, steeds over iedereen die beide scores heeft, met het interval van Bonett en Wright (2000); p aangepast volgens Holm over alle paren.
method-pearson-matrix = Pearsons r van elk paar, steeds over iedereen die beide scores heeft, met Fishers interval; p aangepast volgens Holm over alle paren.
method-kendall-matrix = Kendalls τ-b van elk paar, steeds over iedereen die beide scores heeft, met het interval van Fieller, Hartley en Pearson (1957); p aangepast volgens Holm over alle paren.
method-pairwise = Elk paar over iedereen die beide scores heeft; p aangepast volgens Holm over alle paren.
