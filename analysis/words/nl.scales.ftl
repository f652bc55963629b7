# De scores achter antwoorden op volgorde
label-polychoric = Polychorische correlatie
label-hidden-normal = Passen verborgen normale scores bij de antwoorden?
polychoric = { $direction ->
    [up] Wie hoger antwoordt op “{ $x }”, antwoordt vaker hoger op “{ $y }”, alsof achter elk een score ligt en die twee samengaan.
    [down] Wie hoger antwoordt op “{ $x }”, antwoordt vaker lager op “{ $y }”, alsof achter elk een score ligt en die twee samengaan.
   *[open] Of de scores achter “{ $x }” en “{ $y }” samengaan, laten deze antwoorden open.
  } Polychorische correlatie = { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
polychoric-fit = { $direction ->
    [up] Wie hoger antwoordt op “{ $x }”, antwoordt vaker hoger op “{ $y }”, alsof achter elk een score ligt en die twee samengaan.
    [down] Wie hoger antwoordt op “{ $x }”, antwoordt vaker lager op “{ $y }”, alsof achter elk een score ligt en die twee samengaan.
   *[open] Of de scores achter “{ $x }” en “{ $y }” samengaan, laten deze antwoorden open.
  } Polychorische correlatie = { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord. { $fits ->
    [no] De antwoorden passen niet bij verborgen normale scores:
   *[yes] De antwoorden spreken verborgen normale scores niet tegen:
  } χ²({ NUM($df) }) = { DEC($statistic) }, { P($fit) }.
estimate-polychoric = De polychorische correlatie van “{ $x }” en “{ $y }” is { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-hidden-normal = { $clear ->
    [yes] De antwoorden op “{ $x }” en “{ $y }” passen niet bij verborgen normale scores.
   *[no] De antwoorden op “{ $x }” en “{ $y }” spreken verborgen normale scores niet tegen.
  } χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
about-polychoric = Hoe zouden twee antwoorden samengaan als ze zonder stappen te geven waren?
method-polychoric = De correlatie van twee normale scores die zijn afgesneden tot de gegeven antwoorden, met drempels en correlatie samen uit maximum likelihood. Interval op Fishers z. De χ² zegt hoe ver de tabel van elk zulk paar scores ligt.
method-polychoric-ml = { method-polychoric }
method-polychoric-two-step = De correlatie van twee normale scores die zijn afgesneden tot de gegeven antwoorden: drempels uit het aandeel van elk antwoord, daarna de correlatie uit maximum likelihood.
assumes-hidden-normal = Achter elk antwoord ligt een score die normaal verdeeld is, en de twee zijn dat ook samen.

# Wat niet te berekenen is
fault-runaway-correlation = De antwoorden op “{ $score }” en “{ $other }” gaan vrijwel nooit tegen elkaar in, dus loopt de correlatie erachter weg naar 1 of −1. Gebruik Spearmans ρ, of laat een van beide weg.
fault-too-many-answers = “{ $score }” heeft { NUM($found) } verschillende waarden, te veel om stappen van een antwoord te zijn: hoogstens { NUM($most) }. Gebruik Pearsons r of Spearmans ρ.
fault-inseparable-scales = Wat “{ $score }” en “{ $other }” meten, is niet uit elkaar te houden: hun factoren zouden een correlatie van 1 of meer hebben. Behandel de twee als één schaal.
fault-opposed-items = Items van de schaal gaan tegen elkaar in, zodat ze samen niets wegen. Keer in study.toml om wat andersom is verwoord.

# Horen de items van een schaal bij elkaar, en waarachter?
label-reliability = Betrouwbaarheid van een schaal
about-reliability = Horen de items van een schaal bij elkaar, en wat voegt elk toe?
method-reliability = { method-alpha }
about-omega = Welk deel van de verschillen in de som van een schaal hoort bij wat alle items delen?
about-one-factor = Hoe sterk gaat elk item mee met wat alle items van de schaal delen?
method-one-factor = Eén factor met maximum likelihood, uit de covarianties van wie elk item heeft beantwoord; ladingen van items met gelijke spreiding.
one-factor = Eén factor heeft { PERCENT($explained) } van de spreiding van { NUM($items) } items. Het sterkst gaat “{ $strongest }” ermee samen (lading { DEC($most) }), het zwakst “{ $weakest }” ({ DEC($least) }), n = { NUM($n) }, { NUM($n_missing) } zonder alle antwoorden.
label-spearman-brown = Spearman-Brown van twee items
estimate-spearman-brown = “{ $x }” en “{ $y }” hebben samen een betrouwbaarheid van { DEC($value) } volgens Spearman en Brown ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), n = { NUM($n) }, { NUM($n_missing) } zonder beide antwoorden.
about-spearman-brown = Hoe betrouwbaar zijn twee items samen?
method-spearman-brown = Tweemaal de correlatie van de twee items, gedeeld door één plus die correlatie; het interval is dat van Pearsons r, op dezelfde manier opgehoogd.
label-ordinal-alpha = Ordinale alfa
estimate-ordinal-alpha = Als de items van “{ $x }” zonder stappen te beantwoorden waren, zou Cronbachs alfa { DEC($value) } zijn; voor de som van de gegeven antwoorden geldt dat niet. Het paar items met de minste antwoorden: n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
about-ordinal-alpha = Hoe goed zouden de items van een schaal bij elkaar horen als ze zonder stappen te beantwoorden waren?
method-ordinal-alpha = Cronbachs alfa uit de polychorische correlaties van de items, elk paar over iedereen die beide heeft beantwoord. Een interval is niet bekend.
method-polychoric-alpha = { method-ordinal-alpha }
label-kmo = Geschiktheid voor factoren (KMO)
sampling-adequacy = { $enough ->
    [yes] De items van “{ $scale }” delen genoeg om naar factoren te zoeken:
   *[no] De items van “{ $scale }” delen weinig om naar factoren te zoeken:
  } KMO = { DEC($value) } (Kaiser, 1974: redelijk vanaf { DEC($middling, digits: 1) }). “{ $item }” deelt het minst ({ DEC($least) }), n = { NUM($n) }, { NUM($n_missing) } zonder alle antwoorden.
about-kmo = Delen de items van een schaal genoeg om naar factoren te zoeken?
method-kmo = De maat van Kaiser, Meyer en Olkin: gekwadrateerde correlaties van de items, gedeeld door die plus de gekwadrateerde partiële correlaties die tussen twee items overblijven gegeven alle andere.
label-sphericity = Bartletts toets op sfericiteit
test-sphericity = { $clear ->
    [yes] De items van “{ $x }” hebben iets gemeen.
   *[no] Of de items van “{ $x }” iets gemeen hebben, laten deze antwoorden open.
  } Bartletts toets: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder alle antwoorden.
about-sphericity = Hebben de items van een schaal eigenlijk wel iets gemeen?
method-sphericity = Bartletts toets of alle correlaties tussen de items nul zijn. Met veel respondenten verwerpt die bijna elke schaal.
label-parallel = Parallelle analyse
parallel-analysis = { $components ->
    [0] In “{ $scale }” komt geen component boven toeval uit.
    [one] In “{ $scale }” komt één component boven toeval uit.
   *[other] In “{ $scale }” komen { NUM($components) } componenten boven toeval uit.
  } Eigenwaarden { DEC($first) } en { DEC($second) }, tegen { DEC($bound) } en { DEC($second_bound) } bij antwoorden die niets gemeen hebben, n = { NUM($n) }, { NUM($n_missing) } zonder alle antwoorden.
about-parallel = Hoeveel dingen meten de items van een schaal, meer dan toeval zou geven?
method-parallel = Horns parallelle analyse: de eigenwaarden van de correlaties naast het 95e percentiel van die van 1.000 getrokken tabellen met onafhankelijke items en evenveel respondenten, steeds dezelfde trekkingen.
label-factor-fit = Passing van één factor
factor-fit = { $close ->
    [yes] Eén factor past goed bij de antwoorden op “{ $scale }”:
   *[no] Eén factor past niet goed bij de antwoorden op “{ $scale }”:
  } CFI { DEC($cfi) }, TLI { DEC($tli) }, RMSEA { DEC($rmsea, digits: 3) } ({ PERCENT($level) }-interval { DEC($low, digits: 3) } tot { DEC($high, digits: 3) }), SRMR { DEC($srmr, digits: 3) }; χ²({ NUM($df) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder { $missing ->
    [fiml] enig antwoord
   *[other] alle antwoorden
  }.
about-factor-fit = Vertelt één ding dat alle items delen hoe ze samengaan?
method-factor-fit = Eén factor met maximum likelihood, met de passingsmaten zoals lavaan ze bepaalt. Goed betekent CFI vanaf 0,95, RMSEA tot 0,06 en SRMR tot 0,08 (Hu en Bentler, 1999): grenzen die voor grotere modellen zijn gevonden, en geen toets.
label-rmsea = RMSEA
label-exact-fit = Exacte passing van één factor
label-no-correlation = Passing zonder enige correlatie
estimate-rmsea = De misfit van één factor per vrijheidsgraad in “{ $x }” is RMSEA = { DEC($value, digits: 3) } ({ PERCENT($level) }-interval { DEC($low, digits: 3) } tot { DEC($high, digits: 3) }); hoogstens 0,05: { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder alle antwoorden.
test-exact-fit = Tegenover elke covariantie zoals die is, heeft één factor χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder alle antwoorden.
test-no-correlation = Tegenover elke covariantie zoals die is, hebben items zonder iets gemeen χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder alle antwoorden.
method-noncentral-misfit = Het interval van RMSEA bevat elke misfit waarbij deze χ² niet ongewoon is.
assumes-normal-items = Items zijn normaal verdeeld, ook samen; weinig antwoordstappen of scheefheid maken toetsen te streng.
assumes-one-factor = De items delen één ding.
assumes-equal-loadings = Elk item heeft een gelijk deel in wat de items delen; zo niet, dan is de waarde iets te laag.


# Wat de items van een schaal delen, op de pagina ervan
answer-structure = { $components ->
    [0] In de items van “{ $scale }” komt geen component boven toeval uit;
    [one] In de items van “{ $scale }” komt één component boven toeval uit;
   *[other] In de items van “{ $scale }” komen { NUM($components) } componenten boven toeval uit;
  } { $close ->
    [yes] één factor past goed bij de antwoorden.
    [no] één factor past niet goed bij de antwoorden.
   *[unknown] hoe goed één factor past, is niet te zeggen.
  } Dit rust op n = { NUM($n) }; bij { NUM($n_missing) } ontbreekt een antwoord.
label-held-against = Afgezet tegen
label-at-least = ≥ { DEC($x) }
label-at-most = ≤ { DEC($x) }
label-more-than = > { DEC($x) }
label-chi-square-of = χ²({ NUM($df) }) = { DEC($x) }
label-cfi = CFI
label-tli = TLI
label-srmr = SRMR
label-eigenvalue = Eigenwaarde { NUM($place) }
method-structure = { method-kmo } { method-parallel } { method-factor-fit } { method-ordinal-alpha }

# Factoren van iedereen, van verschillende schalen, en in groepen
label-full-information = Passing van één factor, elk antwoord telt mee
about-full-information = Vertelt één ding dat alle items delen hoe ze samengaan, ook met respondenten van wie antwoorden ontbreken?
method-full-information = Eén factor uit de likelihood van elk gegeven antwoord, ook van respondenten van wie antwoorden ontbreken, naast vrije gemiddelden en covarianties die op dezelfde manier zijn gepast; maten als bij één factor.
assumes-missing-at-random = Of een antwoord ontbreekt, hangt af van de gegeven antwoorden en niet van het antwoord dat ontbreekt.
label-several-factors = Factoren achter verschillende schalen
about-several-factors = Meten verschillende schalen verschillende dingen, en hoe gaan die samen?
several-factors = { $close ->
    [yes] Een factor achter elk van { NUM($scales) } schalen past goed bij de antwoorden:
   *[no] Een factor achter elk van { NUM($scales) } schalen past niet goed bij de antwoorden:
  } CFI { DEC($cfi) }, TLI { DEC($tli) }, RMSEA { DEC($rmsea, digits: 3) } ({ PERCENT($level) }-interval { DEC($low, digits: 3) } tot { DEC($high, digits: 3) }), SRMR { DEC($srmr, digits: 3) }; χ²({ NUM($df) }) = { DEC($statistic) }, { P($p) }. Wat “{ $x }” en “{ $y }” meten, gaat het sterkst samen: { DEC($value) } ({ PERCENT($level) }-interval { DEC($least) } tot { DEC($most) }), n = { NUM($n) }, { NUM($n_missing) } zonder alle antwoorden.
method-several-factors = Een factor achter elke schaal met maximum likelihood, elk item alleen op de eigen factor, alle factoren vrij om samen te gaan. Hun correlaties zijn ontdaan van de meetfout in de items; dicht bij 1 meten twee schalen één ding.
label-factor-correlation = Correlatie van factoren
estimate-factor-correlation = Wat “{ $x }” en “{ $y }” meten, heeft een correlatie van { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) }), { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder alle antwoorden.
label-invariance = Meet een schaal in elke groep hetzelfde?
about-invariance = Mogen verbanden en gemiddelden van een schaal tussen groepen worden vergeleken?
invariance = { $reached ->
    [scalar] Niets wijst erop dat “{ $scale }” bij het ene niveau van “{ $group }” iets anders meet dan bij het andere: verbanden en gemiddelden zijn te vergelijken.
    [metric] Tussen niveaus van “{ $group }” worden items van “{ $scale }” bij dezelfde score hoger of lager beantwoord: verbanden zijn te vergelijken, gemiddelden niet.
   *[none] Tussen niveaus van “{ $group }” horen de items van “{ $scale }” er niet even sterk bij: verbanden en gemiddelden zijn niet zomaar te vergelijken.
  } Gelijke ladingen: χ²({ NUM($loadings_df) }) = { DEC($loadings) }, { P($loadings_p) }, CFI { DEC($loadings_cfi, digits: 3) }; gelijke intercepten: χ²({ NUM($intercepts_df) }) = { DEC($intercepts) }, { P($intercepts_p) }, CFI { DEC($intercepts_cfi, digits: 3) }, n = { NUM($n) }, { NUM($n_missing) } zonder alle antwoorden.
method-invariance = Eén factor per groep met maximum likelihood, met alles vrij, met dezelfde ladingen, en ook met dezelfde intercepten; elke stap getoetst op het verschil in χ², met wat CFI verliest (meer dan 0,01 geldt als veel: Cheung en Rensvold, 2002).
label-invariance-metric = Gelijke ladingen in elke groep
label-invariance-scalar = Gelijke intercepten in elke groep
test-invariance-metric = Ladingen die in elke groep gelijk zijn: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }; RMSEA van het verschil { DEC($effect, digits: 3) } ({ PERCENT($level) }-interval { DEC($effect_low, digits: 3) } tot { DEC($effect_high, digits: 3) }), n = { NUM($n) }, { NUM($n_missing) } zonder alle antwoorden.
test-invariance-scalar = Intercepten die in elke groep gelijk zijn: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }; RMSEA van het verschil { DEC($effect, digits: 3) } ({ PERCENT($level) }-interval { DEC($effect_low, digits: 3) } tot { DEC($effect_high, digits: 3) }), n = { NUM($n) }, { NUM($n_missing) } zonder alle antwoorden.
label-ordinal-fit = Passing van één factor, antwoorden op volgorde
about-ordinal-fit = Vertelt één ding dat alle items delen hoe ze samengaan, als antwoorden stappen zijn en geen metingen?
ordinal-fit = { $close ->
    [yes] Met antwoorden als stappen op volgorde past één factor goed bij “{ $scale }”:
   *[no] Met antwoorden als stappen op volgorde past één factor niet goed bij “{ $scale }”:
  } CFI { DEC($cfi) }, TLI { DEC($tli) }, RMSEA { DEC($rmsea, digits: 3) } ({ PERCENT($level) }-interval { DEC($low, digits: 3) } tot { DEC($high, digits: 3) }), SRMR { DEC($srmr, digits: 3) }; geschaalde χ²({ NUM($df) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder alle antwoorden.
method-ordinal-fit = Eén factor met gewogen kleinste kwadraten (DWLS) op polychorische correlaties; toetsen en maten zijn geschaald en verschoven naar hoe zeker die samen zijn. R's lavaan noemt dit WLSMV. De grenzen zijn die voor antwoorden als getallen en laten een misfit hier makkelijker door.
method-dwls = Gewogen kleinste kwadraten op polychorische correlaties, elk naar het omgekeerde van de variantie ervan.
method-scaled-shifted = Geschaald en verschoven, zodat gemiddelde en variantie van χ² die van het aantal vrijheidsgraden zijn.
test-ordinal-fit = Tegenover elke polychorische correlatie zoals die is: χ²({ NUM($df1) }) = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder alle antwoorden.
