fault-lone-item = “{ $score }” rust op één item, en dat zegt niet hoe precies die score is. Geef de schaal in study.toml een tweede item.
fault-unknown-reliability = De items van “{ $score }” hangen niet samen (alfa is 0 of minder), dus de meetfout van die score is niet bekend. Kijk op de pagina Schalen of een item omgekeerd moet worden.

# Eerst het antwoord
answer-misplaced = Waren beide schalen zonder fout gemeten, dan zat naar schatting { PERCENT($value) } van de respondenten in een ander kwadrant ({ PERCENT($level) }-interval { PERCENT($low) } tot { PERCENT($high) }, uit dat van alfa); n = { NUM($n) }, { NUM($n_missing) } zonder score op beide assen. { NUM($near) } van hen ({ PERCENT($share) }) zitten binnen de meetfout van een snijpunt.
honesty-axis = “{ $axis }”: alfa { DEC($alpha) }, meetfout { DEC($error) } punt; { NUM($near) } van { NUM($n) } zitten niet verder dan dat van het snijpunt op { DEC($cut) }. De kans om aan de verkeerde kant te zitten is gemiddeld { PERCENT($chance) }.
answer-uncut = { $both ->
    [yes-yes] In vieren gesneden en heel gelaten zeggen hetzelfde: de helling van “{ $y }” op “{ $x }” verschilt langs “{ $a }” en “{ $b }”.
    [open-open] In vieren gesneden en heel gelaten zeggen hetzelfde: of de helling van “{ $y }” op “{ $x }” verschilt langs “{ $a }” en “{ $b }” blijft open.
    [yes-open] De twee analyses spreken elkaar tegen: tussen de vier kwadranten verschilt de helling van “{ $y }” op “{ $x }”, langs het geheel van “{ $a }” en “{ $b }” blijft dat open. Wat de kwadranten laten zien, kan hangen op waar ze zijn gesneden.
   *[open-yes] De twee analyses spreken elkaar tegen: langs het geheel van “{ $a }” en “{ $b }” verschilt de helling van “{ $y }” op “{ $x }”, tussen de vier kwadranten blijft dat open. Snijden gooit weg waar in een kwadrant respondenten zitten.
  } Gesneden: F = { DEC($split_f) }, { P($split_p) }, n = { NUM($split_n) }; heel: F = { DEC($whole_f) }, { P($whole_p) }, n = { NUM($whole_n) }, { NUM($n_missing) } zonder antwoord.

# Onderdelen van de pagina
honesty-misplaced = Hoe zeker is wie in welk kwadrant hoort?
honesty-axes = De twee assen
honesty-expected = Waar respondenten van elk kwadrant kunnen horen
honesty-uncut = Hetzelfde zonder te snijden
honesty-mean = Op het gemiddelde van beide assen
honesty-corner = { $quadrant }, één standaardafwijking naar buiten

# Koppen van tabellen
label-axis = As
label-error = Meetfout
label-near = Daarbinnen van het snijpunt
label-misplaced = Kans elders te horen
label-placed = Ingedeeld bij
label-slope = Helling
label-value-range = { $value } ({ $range })

# Figuren
axis-misplaced = Kans elders te horen (0 tot 1)
chart-surface = De helling van “{ $y }” op “{ $x }” over beide assen, n = { NUM($n) }.
chart-surface-corner = { $corner }: { DEC($value) }.
chart-surface-point = { DEC($x) } opzij, { DEC($y) } omhoog: { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) })
chart-surface-label = { DEC($value) }
  { DEC($low) } tot { DEC($high) }
chart-surface-note = Getallen: de helling één standaardafwijking van beide gemiddelden
chart-surface-cuts = Streepjes: waar de kwadranten zijn gesneden

method-misplaced = Klassieke testtheorie: een score is een ware score met een normale fout, waarvan de standaardafwijking die van de score is maal √(1 − alfa). Een ware score is te verwachten op het gemiddelde plus alfa maal de afstand daartoe (Kelley), met standaardafwijking sd √(alfa (1 − alfa)); de fouten van beide assen zijn onafhankelijk. Het interval bevat alleen de onzekerheid van alfa. Alfa is een ondergrens van betrouwbaarheid, dus de kansen vallen eerder te hoog uit.
method-uncut = Kleinste kwadraten van de uitkomst op de voorspeller, beide assen en hun product, met en zonder de producten van de voorspeller met elke as: F-toets van de verandering in R². Daarnaast hetzelfde met de vier kwadranten als groep. De figuur toont de helling die daaruit volgt, waar respondenten zitten; intervallen hebben HC3-fouten.

# De helling langs een andere score
complexity-along = Hangt de helling van een andere score af?
label-moderator = Van welke score
label-along = { $at ->
    [low] Eén standaarddeviatie onder het gemiddelde ({ DEC($where) })
    [mean] Op het gemiddelde ({ DEC($where) })
   *[high] Eén standaarddeviatie boven het gemiddelde ({ DEC($where) })
  }
chart-along-note = Grijs: het interval bevat 0 daar niet
chart-along = De helling van “{ $y }” op “{ $x }” loopt langs “{ $z }” van { DEC($low) } tot { DEC($high) }, n = { NUM($n) }.
chart-along-region = Van { DEC($low) } tot { DEC($high) } bevat het interval 0 niet.
chart-along-nowhere = Nergens bevat het interval 0 niet.
chart-along-point = Bij { DEC($at) }: helling { DEC($value) } ({ DEC($low) } tot { DEC($high) })
chart-along-level = Band is het { PERCENT($level) }-interval
