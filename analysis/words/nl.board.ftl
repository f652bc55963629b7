# Het vierde oordeel
ruling-no-effect = Geen effect dat ertoe doet
ruling-mark-no-effect = **≈ Geen effect dat ertoe doet**
rule-no-effect = Het hele interval ligt binnen plus of min { DEC($smallest) }, het kleinste effect dat ertoe doet.
rule-no-room = Aan de verwachte kant bevat het interval geen effect zo groot als { DEC($smallest) }, het kleinste dat ertoe doet.

# Het bord
label-smallest = Kleinste dat ertoe doet
board-differ = Niveaus verschillen: p (Holm)
board-p = { $raw } ({ $adjusted })
board-cell-supported = ✓ { DEC($effect) }
board-cell-contradicted = ✗ { DEC($effect) }
board-cell-no-effect = ≈ { DEC($effect) }
board-cell-undecided = ? { DEC($effect) }
board-legend = ✓ ondersteund, ✗ tegengesproken, ≈ geen effect dat ertoe doet, ? onbeslist, — niet berekend; het getal is het effect, elk in zijn eigen eenheid. p van de niveaus is volgens Holm aangepast over de niveaus van één hypothese, p van de toets of ze verschillen over alle hypothesen. Een hypothese over de groep zelf toont het verband dat ze vergelijkt.
board-per = Per niveau van “{ $group }”
board-one = Eén hypothese helemaal
board-choose = Hypothese
board-axis-correlation = Effect, als correlatie
board-axis-share = Aandeel min wat ervan gezegd wordt
board-axis-points = Verschil, in punten
board-differ-told = { $differs ->
    [yes] Het effect verschilt per “{ $group }”
   *[open] Deze antwoorden laten open of het effect verschilt per “{ $group }”
  }: { P($p) }, volgens Holm aangepast { P($adjusted) }, n = { NUM($n) }, { NUM($n_missing) } buiten de vergelijking.
board-level = { $ruling }, effect { DEC($effect) }, n = { NUM($n) }.
board-rules = { method-holm } Het oordeel, in deze volgorde: “geen effect dat ertoe doet” waar het hele interval binnen plus of min het kleinste effect ligt dat ertoe doet; “ondersteund” waar de aangepaste p kleiner is dan één min de zekerheid en het effect ligt waar het werd verwacht; “tegengesproken” waar het aan de andere kant ligt, of waar het interval daar geen ruimte laat voor een effect dat ertoe doet; anders “onbeslist”. Een hypothese dat er geen verband is, wordt ondersteund door twee eenzijdige toetsen. Zonder kleinste effect is niets te klein. Intervallen zijn niet verbreed om het aantal hypothesen.
board-former = { $status ->
    [confirmatory] Tot { $until } luidde deze hypothese, zoals vooraf vastgelegd{ $date ->
        [none] {""}
       *[other] {" "}op { $date }
      }: “{ $text }”
   *[exploratory] Tot { $until } luidde deze hypothese: “{ $text }”
  }
board-gone = Hypothesen die zijn weggehaald
board-gone-one = { $status ->
    [confirmatory] { $id }, vooraf vastgelegd, weggehaald op { $until }: “{ $text }”
   *[exploratory] { $id }, verkennend, weggehaald op { $until }: “{ $text }”
  }

# Herzien in de browser
fault-study-changed = De beschrijving van dit onderzoek is intussen veranderd, misschien in een ander tabblad. Er is niets bewaard. Kijk wat er nu staat, en doe het opnieuw.

# Hypothesen geschreven in de browser
board-edit = Een hypothese toevoegen, wijzigen of weghalen
board-edit-lead = De antwoorden zijn er al, dus wat u hier toevoegt of wijzigt is vanaf vandaag verkennend en krijgt die datum. Wat er stond, blijft in het onderzoek bewaard.
board-copy-lead = Dit is een voorbeeld, en het blijft zoals het is. Om hypothesen toe te voegen of te wijzigen, bewaart u een eigen kopie.
board-copy = Een kopie bewaren om te bewerken
board-which = Welke hypothese?
board-new = Een nieuwe
board-add = De hypothese toevoegen
board-change = De wijziging bewaren
board-remove = De hypothese weghalen
board-remove-sure = Ik weet het zeker: ze wordt niet meer beoordeeld, en blijft vermeld als weggehaald
board-planned = Deze hypothese is vooraf vastgelegd. Eenmaal gewijzigd is ze verkennend, met de datum van vandaag; de vastgelegde blijft ernaast vermeld.
board-saved = Bewaard. De oordelen hieronder rekenen er voortaan mee.
board-field-id = Korte naam
board-field-text-nl = In woorden (Nederlands)
board-field-text-en = In woorden (Engels)
board-field-predictor = Voorspeller
board-field-outcome = Uitkomst
board-field-counted = Vraag of groep die geteld wordt
board-field-groups = Groepen
board-field-level = Antwoord dat geteld wordt
board-field-bound = Aandeel waar het naast gelegd wordt (0 tot 1)
board-field-direction = Kant die verwacht wordt
board-field-smallest = Kleinste effect dat ertoe doet
help-smallest-correlation = Als correlatie: 0,1 is klein, 0,3 middelgroot, 0,5 groot. Laat dit leeg als er geen genoemd is; dan is niets te klein om ertoe te doen.
help-smallest-share = Als aandeel: 0,05 is vijf procentpunten. Laat dit leeg als er geen genoemd is; dan is niets te klein om ertoe te doen.
help-smallest-points = In punten van de antwoorden. Laat dit leeg als er geen genoemd is; dan is niets te klein om ertoe te doen.
board-direction-none = Geen kant: anders, welke kant ook op
board-direction-positive = Naar boven: hoger, meer
board-direction-negative = Naar beneden: lager, minder
board-kind-association = Samenhang: het een gaat met het ander samen
board-kind-difference = Verschil: groepen scoren ongelijk
board-kind-moderation = Moderatie: een verband is niet in alle groepen even sterk
board-kind-equivalence = Geen verband dat ertoe doet
board-kind-proportion = Aandeel: hoeveel een antwoord geven, naast een grens
board-kind-myth = Gangbare overtuiging over een aandeel
board-kind-myth-pair = Gangbare overtuiging over twee antwoorden van dezelfde respondenten
