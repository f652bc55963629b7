# Wat een partner leest
share-title-answer = Het antwoord
share-title-quadrants = Vier soorten klanten
share-title-organisation = Uw organisatie naast de andere
share-title-striking = Wat opvalt
share-title-reading = Hoe u dit leest

share-own = Uw organisatie
share-others = De andere organisaties samen
share-nothing = Hier is niets te tonen zonder kleine groepen prijs te geven.

share-link = { $direction ->
    [up] Wie hoger scoort op “{ $x }”, scoort doorgaans ook hoger op “{ $y }”: het verband is { $size ->
        [negligible] er nauwelijks
        [small] zwak
        [medium] matig sterk
       *[large] sterk
      }.
    [down] Wie hoger scoort op “{ $x }”, scoort doorgaans lager op “{ $y }”: het verband is { $size ->
        [negligible] er nauwelijks
        [small] zwak
        [medium] matig sterk
       *[large] sterk
      }.
   *[open] Of “{ $x }” en “{ $y }” samengaan, laten deze antwoorden open.
  } (Spearmans ρ { DEC($value) }, { PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }, ongeveer { NUM($n) } mensen.)
share-link-bare = { $direction ->
    [up] Wie hoger scoort op “{ $x }”, scoort doorgaans ook hoger op “{ $y }”: het verband is { $size ->
        [negligible] er nauwelijks
        [small] zwak
        [medium] matig sterk
       *[large] sterk
      }.
    [down] Wie hoger scoort op “{ $x }”, scoort doorgaans lager op “{ $y }”: het verband is { $size ->
        [negligible] er nauwelijks
        [small] zwak
        [medium] matig sterk
       *[large] sterk
      }.
   *[open] Of “{ $x }” en “{ $y }” samengaan, laten deze antwoorden open.
  } (Spearmans ρ { DEC($value) }, ongeveer { NUM($n) } mensen: te weinig voor een interval.)
share-quadrants = De grootste soort is “{ $largest }”: { PERCENT($share) } van ongeveer { NUM($n) } mensen.
share-needs = { $differs ->
    [yes] Op “{ $y }” scoren mensen in “{ $highest }” gemiddeld hoger ({ DEC($high) }) dan mensen in “{ $lowest }” ({ DEC($low) }).
   *[no] Op “{ $y }” scoren de vier soorten ongeveer gelijk: van gemiddeld { DEC($low) } (“{ $lowest }”) tot { DEC($high) } (“{ $highest }”), en dat kan toeval zijn.
  }
share-difference = { $direction ->
    [up] Uw klanten scoren gemiddeld hoger op “{ $y }” dan die van de andere organisaties
    [down] Uw klanten scoren gemiddeld lager op “{ $y }” dan die van de andere organisaties
   *[open] Op “{ $y }” kunnen uw klanten hoger of lager scoren dan die van de andere organisaties
  } (verschil { DEC($value) }, { PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }).
share-difference-bare = { $direction ->
    [up] Uw klanten scoren gemiddeld hoger op “{ $y }” dan die van de andere organisaties
    [down] Uw klanten scoren gemiddeld lager op “{ $y }” dan die van de andere organisaties
   *[open] Op “{ $y }” kunnen uw klanten hoger of lager scoren dan die van de andere organisaties
  } (verschil { DEC($value) }; te weinig mensen voor een interval).
share-links = { $apart ->
    [up] Het verband tussen “{ $x }” en “{ $y }” is bij u ρ { DEC($own) } en elders { DEC($others) }: bij u gaat hoger op het ene vaker samen met hoger op het andere.
    [down] Het verband tussen “{ $x }” en “{ $y }” is bij u ρ { DEC($own) } en elders { DEC($others) }: bij u gaat hoger op het ene minder vaak samen met hoger op het andere.
   *[open] Het verband tussen “{ $x }” en “{ $y }” is bij u ρ { DEC($own) } en elders { DEC($others) }; dat verschil kan toeval zijn.
  }

share-striking-none = In wat hier staat verschillen uw klanten niet meer van die van de andere organisaties dan door toeval kan.
share-striking-outcome = { $way ->
    [up] Uw klanten scoren hoger op “{ $y }” dan die van de andere organisaties.
   *[down] Uw klanten scoren lager op “{ $y }” dan die van de andere organisaties.
  }
share-striking-link = { $way ->
    [up] Bij uw klanten gaat hoger op “{ $x }” vaker samen met hoger op “{ $y }” dan elders.
   *[down] Bij uw klanten gaat hoger op “{ $x }” minder vaak samen met hoger op “{ $y }” dan elders.
  }
share-striking-kind = { $way ->
    [up] “{ $kind }” komt bij u vaker voor ({ PERCENT($own) }) dan elders ({ PERCENT($others) }).
   *[down] “{ $kind }” komt bij u minder vaak voor ({ PERCENT($own) }) dan elders ({ PERCENT($others) }).
  }

share-table-answer = De getallen achter de lijn
share-table-quadrants = De vier soorten in getallen
share-table-organisation = Beide kanten in getallen
share-table-quadrants-beside = De vier soorten aan beide kanten

share-method-answer = De punten zijn gemiddelden van mensen met ongeveer gelijke scores, met hun intervallen; een punt zonder lijn rust op minder dan { NUM($least) } mensen. Spearmans ρ loopt van −1 tot 1; 0 is geen verband. Aantallen zijn afgerond op vijf.
share-method-quadrants = Mensen zijn in vieren gedeeld naar hoeveel ze informatie zoeken en of ze zelf beslissen. Percentages komen uit afgeronde aantallen en tellen dus niet altijd op tot 100.
share-method-organisation = De andere zijn samengenomen, zodat geen enkele apart te herkennen is. Waar intervallen elkaar overlappen kan een verschil toeval zijn; dit is geen ranglijst.

share-reading-link = Een verband zegt dat twee dingen samen voorkomen, niet dat het een het ander teweegbrengt. Het rust op wat mensen zeiden over één contact op één moment.
share-reading-range = Een interval zegt hoeveel het getal er alleen door toeval naast kan zitten. Hoe minder mensen, hoe breder het is.
share-left-out = Wat op minder dan tien mensen rust staat hier niet, en ook niet wat zo'n groep door aftrekken prijs zou geven. Alle getallen zijn afgerond.
