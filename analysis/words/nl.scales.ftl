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
