# Oordelen over hypothesen
ruling-supported = Ondersteund
ruling-contradicted = Tegengesproken
ruling-undecided = Onbeslist
rule-supported = De aangepaste p is kleiner dan { DEC($risk) } en het effect ligt niet aan een andere kant dan verwacht.
rule-other-side = De aangepaste p is kleiner dan { DEC($risk) }, maar het effect ligt aan de andere kant.
rule-equivalent = De aangepaste p is kleiner dan { DEC($risk) }: het effect ligt binnen plus of min { DEC($smallest) }, het kleinste effect dat ertoe doet.
rule-not-equivalent = Het hele interval ligt buiten plus of min { DEC($smallest) }, het kleinste effect dat ertoe doet.
rule-open = De antwoorden passen bij het effect dat verwacht werd, maar ook bij geen effect dat ertoe doet.
rule-not-computed = Voor deze hypothese viel niets te berekenen, dus blijft ze onbeslist.
family-confirmatory = Vooraf vastgelegd
family-exploratory = Verkennend
kind-association = Samenhang
kind-difference = Verschil tussen groepen
kind-moderation = Verschil in het verband tussen groepen
kind-equivalence = Geen verband dat ertoe doet
kind-proportion = Aandeel
kind-myth = Gangbare overtuiging
method-holm = Binnen elke familie (vooraf vastgelegd, verkennend) is p volgens Holm aangepast aan het aantal hypothesen dat te berekenen was.

# Toetsen bij hypothesen
label-equivalence = Equivalentie, twee eenzijdige toetsen
label-share-against-bound = Aandeel tegenover een grens
label-paired-t = Gepaarde t-toets
label-mean-difference = Gemiddeld verschil
label-share-above-bound = Aandeel min de grens
test-equivalence = Spearmans ρ tussen “{ $x }” en “{ $y }” is { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }). De toets dat die binnen plus of min { DEC($smallest) } ligt, geeft { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-share-against-bound = { $direction ->
    [up] Meer dan { PERCENT($bound) } antwoordde “{ $a }” op “{ $x }”.
    [down] Minder dan { PERCENT($bound) } antwoordde “{ $a }” op “{ $x }”.
   *[open] Deze antwoorden laten open of meer of minder dan { PERCENT($bound) } “{ $a }” antwoordt op “{ $x }”.
  } Het aandeel min die grens is { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }); z = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-paired-t = “{ $x }” min “{ $y }” is gemiddeld { DEC($effect) } ({ PERCENT($level) }-interval { DEC($effect_low) } tot { DEC($effect_high) }); t = { DEC($statistic) }, df = { NUM($df1) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
method-equivalence = Twee eenzijdige toetsen op Fishers z van Spearmans ρ, met de standaardfout van Bonett en Wright (2000); het interval hoort bij die twee toetsen.
method-score-test = Scoretoets van een aandeel tegenover een grens, met het interval van Wilson.
method-paired-t = Students t van het verschil tussen twee antwoorden van dezelfde respondent.

# Fouten van de opdracht test
fault-unknown-procedure = Er is geen procedure “{ $procedure }”. Kies er een uit: { $known }.
fault-unknown-column = Het onderzoek heeft geen schaal, item of groep “{ $column }”. Kijk in study.toml hoe die heet.
fault-columns = De procedure “{ $procedure }” vraagt { $needed } kolommen, niet { $found }. Noem ze met --x, --y en --z.
fault-column-twice = “{ $column }” is twee keer genoemd. Kies telkens een andere kolom.
fault-not-a-score = “{ $column }” is een groep; hier is een schaal of item nodig. Kies een andere kolom.
fault-not-a-group = “{ $column }” is een score; hier is een groep nodig, of de kwadranten (quadrants). Kies een andere kolom.

# Wat elke procedure beantwoordt
about-description = Hoe ziet één score eruit?
about-share = Welk deel van de respondenten hoort bij elk niveau van een groep?
about-spearman = Gaan twee scores samen omhoog, hoe groot de stappen tussen antwoorden ook zijn?
about-pearson = Gaan twee scores samen omhoog langs een rechte lijn?
about-kendall = Hoeveel vaker staan twee respondenten op beide scores in dezelfde volgorde dan in de omgekeerde?
about-gamma = Hetzelfde, maar dan alleen van paren die op geen van beide scores gelijk staan.
about-dependent = Gaat een score sterker samen met de ene uitkomst dan met de andere, bij dezelfde respondenten?
about-paired-t = Beantwoorden respondenten twee vragen gemiddeld verschillend?
about-welch-t = Verschillen twee groepen in hun gemiddelde, hoe ongelijk hun varianties ook zijn?
about-mann-whitney = Scoort de ene van twee groepen doorgaans hoger dan de andere?
about-anova = Verschillen groepen in hun gemiddelde, aangenomen dat hun varianties gelijk zijn?
about-welch = Verschillen groepen in hun gemiddelde, hoe ongelijk hun varianties ook zijn?
about-games-howell = Welke paren van groepen verschillen, hoe ongelijk hun varianties en hun grootte ook zijn?
about-kruskal-wallis = Scoren sommige groepen doorgaans hoger dan andere?

# Hypothesen die niet te toetsen zijn
fault-uncounted-answer = “{ $score }” heeft geen antwoord “{ $answer }” om te tellen. Verbeter level bij de hypothese in study.toml.
fault-outside-bounds = De waarde { DEC($value) } is hier niet te toetsen: ze moet tussen 0 en 1 liggen. Verbeter de hypothese in study.toml.

# Koppen van de opdracht results
label-part-scales = Schalen
label-part-quadrants = Kwadranten
label-part-question = De hoofdvraag
label-part-hypotheses = Hypothesen
