# Oordelen over hypothesen
ruling-supported = Gesteund
ruling-contradicted = Weersproken
ruling-undecided = Onbeslist
rule-supported = De aangepaste p is kleiner dan { DEC($risk) } en het effect ligt waar het verwacht werd.
rule-other-side = De aangepaste p is kleiner dan { DEC($risk) }, maar het effect ligt aan de andere kant.
rule-too-small = Het interval wijst op een effect dat kleiner is dan het kleinste dat ertoe doet, { DEC($smallest) }.
rule-equivalent = Het hele effect ligt binnen plus of min { DEC($smallest) }, het kleinste effect dat ertoe doet.
rule-not-equivalent = Het hele interval ligt buiten plus of min { DEC($smallest) }, het kleinste effect dat ertoe doet.
rule-open = De antwoorden passen bij het verwachte effect, en ook bij geen effect dat ertoe doet.
rule-not-computed = Voor deze hypothese viel niets te berekenen; ze blijft open.
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
test-equivalence = Spearmans ρ tussen { $x } en { $y } is { DEC($effect) }; de toets dat die binnen plus of min het kleinste effect ligt dat ertoe doet, geeft { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
test-share-against-bound = Het aandeel dat dit antwoord gaf op “{ $x }” verschilt { DEC($effect) } van de grens (z = { DEC($statistic) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord).
test-paired-t = “{ $x }” en “{ $y }” verschillen gemiddeld { DEC($effect) } (t = { DEC($statistic) }, df = { NUM($df1) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord).
method-equivalence = Twee eenzijdige toetsen op Fishers z van Spearmans ρ, met de standaardfout van Bonett en Wright (2000).
method-score-test = Scoretoets van een aandeel tegenover een grens, met het interval van Wilson.
method-paired-t = Students t van het verschil tussen twee antwoorden van dezelfde respondent.

# Fouten van de opdracht test
fault-unknown-procedure = Er is geen procedure “{ $procedure }”. Kies er een uit: { $known }.
fault-unknown-column = De studie heeft geen schaal, item of groep “{ $column }”. Kijk in study.toml hoe die heet.
fault-columns = De procedure “{ $procedure }” vraagt { $needed } kolommen, niet { $found }. Geef ze met --x, --y en --z.
fault-not-a-score = “{ $column }” is een groep; deze procedure vraagt daar een schaal of item.
fault-not-a-group = “{ $column }” is een score; deze procedure vraagt daar een groep of de kwadranten.

# Wat elke procedure beantwoordt
about-description = Hoe ziet één score eruit?
about-share = Een hoe groot deel van de respondenten heeft elk niveau?
about-spearman = Gaan twee scores samen omhoog, wat de stappen tussen antwoorden ook betekenen?
about-pearson = Gaan twee scores samen omhoog langs een rechte lijn?
about-kendall = Hoeveel vaker staan twee respondenten op beide scores in dezelfde volgorde dan in de omgekeerde?
about-gamma = Hetzelfde, van de paren die op geen van beide scores gelijk staan.
about-dependent = Gaat een score sterker samen met de ene uitkomst dan met de andere, bij dezelfde respondenten?
about-paired-t = Beantwoorden respondenten twee vragen gemiddeld verschillend?
about-welch-t = Verschillen twee groepen in hun gemiddelde, hoe ongelijk hun varianties ook zijn?
about-mann-whitney = Scoort de ene van twee groepen doorgaans hoger dan de andere?
about-anova = Verschillen meer groepen in hun gemiddelde, als hun varianties gelijk zijn?
about-welch = Verschillen meer groepen in hun gemiddelde, hoe ongelijk hun varianties ook zijn?
about-games-howell = Welke paren van groepen verschillen, hoe ongelijk hun varianties en groottes ook zijn?
about-kruskal-wallis = Scoort een van meer groepen doorgaans hoger dan een andere?
