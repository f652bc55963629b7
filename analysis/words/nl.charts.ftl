# Namen die een onderzoek kan weglaten
quadrants-name = Kwadrant
quadrant-hh = Zelfstandige zoeker
quadrant-hl = Begeleide zoeker
quadrant-lh = Zelfstandige doener
quadrant-ll = Begeleide doener

# Assen
axis-high-right = { $title } (rechts is hoog)
axis-high-up = { $title } (boven is hoog)

# Koppen van tabellen en korte teksten in beelden
label-all = Alle
label-answer = { $code } { $label }
label-estimate = Schatting
label-from-to = Van – tot
label-group = Groep
label-interval = { PERCENT($level) }-interval
label-item = Vraag
label-mean = Gemiddelde
label-missing = Zonder antwoord
label-n = n
label-not-computed = niet berekend
label-p = p
label-range = { DEC($low) } tot { DEC($high) }
label-range-percent = { PERCENT($low, digits: 1) } tot { PERCENT($high, digits: 1) }
label-range-whole = { PERCENT($low) } tot { PERCENT($high) }
label-remark = Opmerking
label-respondents = Respondenten
label-share = Aandeel
label-share-weighted = Gewogen aandeel
label-share-n = { PERCENT($share) }, n = { NUM($n) }
label-with-n = { $label } (n{"\u00A0"}={"\u00A0"}{ NUM($n) })

# Wat onder de titel van een beeld staat
chart-simulated = Simulatie: verzonnen antwoorden
chart-intervals = Lijnen zijn { PERCENT($level) }-intervallen
chart-smallest = Grijs: kleiner dan { DEC($smallest) } doet er niet toe
chart-curve-note = Gemiddelden en passende lijn, { PERCENT($level) }-intervallen
chart-curve-note-without-line = Gemiddelden, { PERCENT($level) }-intervallen
chart-rows-note = Rijen: { $rows }
chart-colours-note = Kleuren: { $columns }
chart-shares-note = Onder elk aandeel het { PERCENT($level) }-interval
chart-density-note = Hoe sterker een vakje, hoe meer respondenten

# Wat beelden zeggen voor wie ze niet kan zien
chart-nothing = Er valt niets te tekenen: geen enkele groep heeft genoeg antwoorden.
chart-refused = { $group }: niet berekend.
chart-estimate = { $ends ->
    [known] { $group }: { DEC($value) } ({ PERCENT($level) }-interval { DEC($low) } tot { DEC($high) })
   *[none] { $group }: { DEC($value) }
  }
chart-forest = { $refused ->
    [0] Schattingen met intervallen voor { $found ->
        [one] één groep
       *[other] { NUM($found) } groepen
      }. Laagst: { $lowest }, { DEC($low) }. Hoogst: { $highest }, { DEC($high) }.
   *[other] Schattingen met intervallen voor { $found ->
        [one] één groep
       *[other] { NUM($found) } groepen
      }; { NUM($refused) } niet te berekenen. Laagst: { $lowest }, { DEC($low) }. Hoogst: { $highest }, { DEC($high) }.
  }
chart-means = { $refused ->
    [0] Gemiddelden met intervallen voor { $found ->
        [one] één groep
       *[other] { NUM($found) } groepen
      }. Laagst: { $lowest }, { DEC($low) }. Hoogst: { $highest }, { DEC($high) }.
   *[other] Gemiddelden met intervallen voor { $found ->
        [one] één groep
       *[other] { NUM($found) } groepen
      }; { NUM($refused) } niet te berekenen. Laagst: { $lowest }, { DEC($low) }. Hoogst: { $highest }, { DEC($high) }.
  }
chart-bin = { $group }: { DEC($from) } tot { DEC($to) }, gemiddeld { DEC($value) }, n = { NUM($n) }
chart-curve = { $group }: langs “{ $x }” loopt de lijn voor “{ $y }” van { DEC($y0) } bij { DEC($x0) } naar { DEC($y1) } bij { DEC($x1) } (n = { NUM($n) }).
chart-curve-without-line = { $group }: alleen gemiddelden, er past geen lijn (n = { NUM($n) }).
chart-quadrants = { NUM($n) } respondenten in vier kwadranten, gesplitst bij { DEC($search_cut) } op “{ $search }” en bij { DEC($decision_cut) } op “{ $decision }”.
chart-quadrant = { $name }: { PERCENT($share) }, n = { NUM($n) }.
chart-grid = { NUM($n) } respondenten: { DEC($x0) } tot { DEC($x1) } naar rechts, { DEC($y0) } tot { DEC($y1) } omhoog
chart-distribution = { $score }: { NUM($n) } respondenten, het vaakst van { DEC($low) } tot { DEC($high) } ({ NUM($most) }).
chart-answers = { $score }: { NUM($n) } antwoorden, het vaakst { $answer } ({ NUM($most) }).
chart-bar = { $label }: n = { NUM($n) }
chart-segment = { $answer }: { PERCENT($share) }, n = { NUM($n) }
