# Steekproefgewichten
label-kish = Designeffect van de gewichten (Kish)
label-weighted-mean = Gewogen gemiddelde
label-weighted-means = Gewogen gemiddelden per groep
label-weighted-quantiles = Gewogen kwartielen
label-weighted-quantile = Gewogen kwantiel
label-weighted-shares = Gewogen aandelen
label-weighted-share = Gewogen aandeel
label-weighted-table = Gewogen kruistabel
label-rao-scott = Toets van Rao en Scott
label-rao-scott-first-order = Toets van Rao en Scott, eerste orde
label-weighted-least-squares = Gewogen regressie
label-weighted-model = Gewogen regressie als geheel
label-weighted-moderation = Gewogen helling per groep
label-weighted-wald = Waldtoets met gewichten
label-raking = Wegen naar randtotalen

estimate-kish = Door ongelijke gewichten zijn { NUM($n) } respondenten met “{ $x }” zoveel waard als { DEC($effective, digits: 1) } met gelijke gewichten: designeffect { DEC($effect) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-weighted-mean = Gewogen is het gemiddelde op “{ $x }” { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }){ $spread ->
    [no] , iedereen scoort gelijk
   *[yes] , designeffect { DEC($effect) }
  }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-weighted-mean-of = Gewogen is het gemiddelde op “{ $x }” bij “{ $a }” { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }){ $spread ->
    [no] , iedereen scoort gelijk
   *[yes] , designeffect { DEC($effect) }
  }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-weighted-quantile = Gewogen scoort { PERCENT($share) } op “{ $x }” hoogstens { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-weighted-share = Gewogen heeft { PERCENT($value, digits: 1) } ({ PERCENT($level) }-interval { PERCENT($low, digits: 1) } tot { PERCENT($high, digits: 1) }) “{ $a }” bij “{ $x }”: { NUM($count) } van n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-weighted-slope = { $direction ->
    [up] Gewogen scoort wie hoger scoort op “{ $y }”, gemiddeld hoger op “{ $x }”.
    [down] Gewogen scoort wie hoger scoort op “{ $y }”, gemiddeld lager op “{ $x }”.
   *[open] Of “{ $y }” gewogen langs een rechte lijn samengaat met “{ $x }”, laten deze antwoorden open.
  } Helling { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-weighted-level = { $direction ->
    [up] Gewogen scoort “{ $y }” gemiddeld hoger op “{ $x }” dan “{ $reference }”.
    [down] Gewogen scoort “{ $y }” gemiddeld lager op “{ $x }” dan “{ $reference }”.
   *[open] Of “{ $y }” en “{ $reference }” gewogen verschillen in hun gemiddelde op “{ $x }”, laten deze antwoorden open.
  } Verschil { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
estimate-raking = De gewichten kloppen met alle randtotalen na { $rounds ->
    [one] één ronde
   *[other] { NUM($rounds) } rondes
  }. Het zwaarst weegt een combinatie { DEC($most) } keer het gemiddelde; samen zijn de respondenten zoveel waard als { DEC($effective, digits: 1) } met gelijke gewichten (designeffect { DEC($effect) }), n = { NUM($n) }, { NUM($n_missing) } zonder randtotaal.

test-rao-scott = { $clear ->
    [yes] Gewogen hangen “{ $x }” en “{ $y }” samen.
   *[no] Of “{ $x }” en “{ $y }” gewogen samenhangen, laten deze antwoorden open.
  } Rao-Scott: F({ DEC($df1) }; { DEC($df2, digits: 1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-rao-scott-first-order = { $clear ->
    [yes] Gewogen hangen “{ $x }” en “{ $y }” samen.
   *[no] Of “{ $x }” en “{ $y }” gewogen samenhangen, laten deze antwoorden open.
  } Rao-Scott, eerste orde: χ² = { DEC($statistic) }, gedeeld door het gemiddelde designeffect { DEC($mean_effect) }, df = { NUM($df1) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-weighted-model = { $clear ->
    [yes] Gewogen gaan de voorspellers samen met “{ $x }”.
   *[no] Of de voorspellers gewogen samengaan met “{ $x }”, laten deze antwoorden open.
  } Waldtoets: F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-weighted-wald = { $clear ->
    [yes] Gewogen is “{ $x }” met de toegevoegde termen beter te beschrijven.
   *[no] Of “{ $x }” gewogen met de toegevoegde termen beter te beschrijven is, laten deze antwoorden open.
  } Waldtoets: F({ NUM($df1) }, { NUM($df2) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.

about-kish = Hoeveel zekerheid gaat er verloren door ongelijke gewichten?
about-weighted-mean = Wat is het gemiddelde in de populatie waarvoor de gewichten staan?
about-weighted-means = Wat is het gemiddelde per groep in de populatie waarvoor de gewichten staan?
about-weighted-quantiles = Waar liggen de kwartielen in de populatie waarvoor de gewichten staan?
about-weighted-shares = Hoe groot is elk deel van de populatie waarvoor de gewichten staan?
about-weighted-table = Hangen twee indelingen samen in de populatie waarvoor de gewichten staan?
about-weighted-least-squares = Gaat een score in de populatie waarvoor de gewichten staan samen met andere?
about-weighted-moderation = Is een helling in elke groep van de populatie waarvoor de gewichten staan gelijk?

method-kish = Designeffect van Kish: n keer de som van de gewichten in het kwadraat, gedeeld door het kwadraat van hun som. Het geldt voor antwoorden die niet met de gewichten samenhangen.
method-linearised = Gewogen gemiddelde met een gelineariseerde standaardfout over de hele steekproef, ook wie hier geen antwoord gaf; interval met Students t. Het designeffect vergelijkt met evenveel respondenten die blind getrokken zijn.
method-weighted-mean = { method-linearised }
method-weighted-means = Gewogen gemiddelde per groep, elk als deel van de hele steekproef, met gelineariseerde standaardfouten en intervallen met Students t.
method-raked = Gewogen gemiddelde na het wegen naar randtotalen, met een gelineariseerde standaardfout waarin wat de randtotalen vastleggen niet meer varieert.
method-woodruff = De eerste waarde met minstens dat deel van het gewicht eronder; interval van Woodruff (1952): dezelfde aflezing bij het deel plus en min t standaardfouten.
method-weighted-quantiles = Kwartielen van het gewicht, elk een waarde die voorkomt, met intervallen van Woodruff (1952).
method-linearised-share = Gewogen aandeel met een gelineariseerde standaardfout; interval op de logit van het aandeel met Students t, of zoals gevraagd volgens Korn en Graubard of Wald. Een aandeel van 0 of 100% heeft het interval van Korn en Graubard.
method-weighted-shares = Gewogen aandelen met gelineariseerde standaardfouten en intervallen op de logit, met Students t.
method-rao-scott = χ² van Pearson op gewogen aandelen, gecorrigeerd volgens Rao en Scott (1984), tweede orde: de designeffecten van de tabel delen de toets en bepalen zijn vrijheidsgraden.
method-weighted-table = { method-rao-scott }
method-rao-scott-first-order = χ² van Pearson op gewogen aandelen, gedeeld door het gemiddelde designeffect van de tabel (Rao en Scott, 1984).
method-weighted-least-squares = Kleinste kwadraten waarin elke respondent naar gewicht telt, met gelineariseerde standaardfouten over de hele steekproef en Students t.
method-weighted-moderation = Gewogen kleinste kwadraten zonder en met de interactie van score en groep, de Waldtoets daarvan, en de helling per groep; p van de verschillen is aangepast volgens Holm.
method-weighted-wald = F van Wald over de coëfficiënten, met gelineariseerde standaardfouten.
method-raking = Iteratief proportioneel aanpassen: om en om klopt elk randtotaal, tot alle kloppen (Deming en Stephan, 1940). Met grenzen worden gewichten erbuiten na elke ronde teruggezet.

assumes-weights = De gewichten maken de steekproef tot een afspiegeling van de populatie.

fault-no-weights = Dit onderzoek heeft geen gewichten, of ze zijn alle 1, dus is er niets te wegen. Noem in study.toml de kolom met gewichten, of kies dezelfde procedure zonder gewichten.
fault-zero-weight = Iedereen die hier antwoordde heeft gewicht 0. Selecteer meer respondenten of kijk de gewichten na.
fault-lonely-stratum = Uit “{ $level }” komt maar één respondent, dus is de spreiding daar niet te kennen. Voeg strata samen.
fault-absent-level = In de populatie is “{ $level }”, maar geen respondent hoort daarbij. Voeg niveaus samen, in de steekproef en in de randtotalen.
fault-untold-level = Er zijn respondenten met “{ $level }”, maar hun deel van de populatie is niet opgegeven. Vul de randtotalen aan of voeg niveaus samen.
fault-out-of-reach = Na { NUM($rounds) } rondes kloppen nog niet alle randtotalen: geen gewichten passen erbij, of geen binnen de grenzen. Ruim de grenzen op of voeg niveaus samen.
