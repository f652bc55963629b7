# De pagina waar een onderzoeker een eigen vraag stelt
page-explore = Stel een eigen vraag
explore-ask = Wat wilt u weten?
explore-ask-link = Gaan twee zaken samen?
explore-ask-repeated = Verschillen antwoorden van dezelfde respondenten?
explore-outcome = Uitkomst: waar gaat het om?
explore-predictor = Waar wordt die naast gezet?
explore-within = Herhaal binnen elk niveau van
explore-nobody = Niet herhalen
explore-answers = Antwoorden om te vergelijken
explore-answers-none = Kies er twee of meer
explore-test = Toets
explore-auto = De toets die past: { $procedure }
explore-scale = { $title } (schaal)
explore-group = { $title } (groep)
explore-item = { $title } (vraag)
explore-none = { $title }
explore-two = Om een uitkomst te zien, kiest u twee kolommen die verschillen.
explore-several = Om een uitkomst te zien, kiest u minstens twee van deze antwoorden.
explore-path = Waarom deze toets
explore-chosen = Dus: { $procedure }. { $answers }
explore-instead = Niet gekozen: { $procedure }. { $why }
explore-overridden = U koos zelf “{ $chosen }”. Volgens de regels hieronder zou hier “{ $fitting }” passen.
explore-then = Welke niveaus verschillen?
explore-rests = Waar dit op rust
explore-seen = Wat te zien was geweest
explore-copy = Om over te nemen in een artikel
explore-again = Om het over te doen
explore-again-command = In een terminal, vanuit de map van Kwadrant:
explore-again-r = In R, vanuit de map van het onderzoek:
explore-again-part = De opdracht kent geen selectie en geen ander snijpunt van de kwadranten dan dat van het onderzoek zelf; de regels voor R wel.
explore-within-parts = De uitkomsten per niveau
explore-within-none = Of de niveaus verschillen, wordt hier niet getoetst. Een niveau dat duidelijk uitvalt naast een dat dat niet doet, is nog geen verschil tussen die twee.
explore-within-note = p van elk niveau is niet aangepast aan hun aantal: lees eerst de toets of ze verschillen.

# Welke toets, stap voor stap: waar naar is gekeken, wat het betekent, waar het heen leidt
step-kind-number = “{ $name }” heeft { NUM($answers) } verschillende waarden met een bekende afstand ertussen: het telt als een getal.
step-kind-order = “{ $name }” heeft { $answers ->
    [one] één antwoord
   *[other] { NUM($answers) } antwoorden
  }: dat het ene hoger is dan het andere staat vast, hoeveel hoger niet. Het telt als een volgorde.
step-kind-yes-no = “{ $name }” heeft twee antwoorden: het telt als ja of nee.
step-kind-group = “{ $name }” verdeelt respondenten over { $answers ->
    [one] één groep
   *[other] { NUM($answers) } groepen
  } zonder volgorde.
step-kind-levels = “{ $name }” verdeelt respondenten over { $answers ->
    [one] één groep
   *[other] { NUM($answers) } groepen
  } die volgens het onderzoek een volgorde hebben: het telt als een volgorde.
step-names = Zijn de antwoorden op zo'n vraag alleen namen, zonder volgorde? Kies dan hierboven een toets voor tabellen.
step-ranks = Twee scores: stijgt de ene mee met de andere? Met rangnummers hoeft het verband geen rechte lijn te zijn en weegt één vreemd antwoord niet zwaarder dan een ander. Dat leidt tot Spearmans ρ.
step-ties = Van beide staat alleen de volgorde vast, en er zijn weinig antwoorden: veel respondenten hebben hetzelfde, dus rangnummers zijn vaak gelijk. Paren van respondenten tellen houdt daar rekening mee. Dat leidt tot Kendalls τ-b.
step-turned = De uitkomst “{ $second }” is een groep. Of groepen en een score samengaan, blijkt door “{ $first }” tussen de groepen te vergelijken; dat zegt evenveel, maar niets over wat het eerst komt.
step-order = Van “{ $name }” staat alleen de volgorde van de antwoorden vast, dus een gemiddelde ervan staat op losse schroeven: rangnummers worden vergeleken.
step-along = { $by ->
    [jonckheere] De groepen naar “{ $second }” hebben een volgorde. Of “{ $first }” langs die volgorde stijgt of daalt, zegt meer dan of de groepen ergens verschillen. Dat leidt tot de trendtoets van Jonckheere en Terpstra.
   *[other] Van “{ $first }” staat alleen de volgorde van de niveaus vast, dus worden de rangnummers ervan vergeleken tussen de groepen naar “{ $second }”.
  }
step-along-share = “{ $first }” is ja of nee, en de groepen naar “{ $second }” hebben een volgorde. Stijgt of daalt het aandeel ja langs die volgorde? Dat leidt tot de trendtoets van Cochran en Armitage.
step-groups-unknown = Er zijn te weinig respondenten om naar groepen te kijken, dus de gebruikelijke toets wordt geprobeerd.
step-least = { $size ->
    [enough] De kleinste groep telt { NUM($least) } respondenten. Vanaf ongeveer dertig gedragen gemiddelden zich zoals de toets verwacht, hoe de antwoorden ook verdeeld zijn: gemiddelden zijn te vergelijken.
    [some] De kleinste groep telt { NUM($least) } respondenten, minder dan de dertig waarbij gemiddelden zich goed gedragen hoe de antwoorden ook verdeeld zijn. Daarom telt de vorm van de verdeling mee.
   *[few] De kleinste groep telt { NUM($least) } respondenten, te weinig om op een gemiddelde te vertrouwen: rangnummers worden vergeleken.
  }
step-skew = { $shape ->
    [skewed] De antwoorden zijn scheef verdeeld (scheefheid { DEC($skew) }, voorbij 1): de staart trekt aan een gemiddelde van zo weinig respondenten, dus rangnummers worden vergeleken.
   *[even] De antwoorden zijn niet erg scheef verdeeld (scheefheid { DEC($skew) }, binnen 1): gemiddelden zijn te vergelijken.
  }
step-spread = De grootste variantie is { DEC($ratio, digits: 1) } keer de kleinste. Welchs toets heeft geen gelijke varianties nodig, en waar ze gelijk zijn verliest die vrijwel niets.
step-odds = “{ $first }” is ja of nee. Hoe de kans op ja langs “{ $second }” loopt, kan geen rechte lijn zijn, want die kans blijft tussen 0 en 1. Dat leidt tot logistische regressie.
step-table = Beide verdelen respondenten over groepen, dus worden respondenten geteld in een tabel: verdelen de rijen zich op dezelfde manier over de kolommen?
step-expected = { $size ->
    [small] Zonder verband zou { PERCENT($low) } van de cellen minder dan vijf respondenten hebben (de kleinste { DEC($least, digits: 1) }). Chi-kwadraat is grof waar dat meer dan 20% is of waar er een onder 1 ligt: een exacte toets is nodig.
   *[enough] Zonder verband zou { PERCENT($low) } van de cellen minder dan vijf respondenten hebben (de kleinste { DEC($least, digits: 1) }). Tot 20%, en geen onder 1, is chi-kwadraat goed genoeg.
  }
step-repeated-means = Dezelfde respondenten gaven beide antwoorden, op dezelfde antwoordschaal. Het verschil per respondent haalt eruit wat iemand altijd hoger antwoordt dan een ander: een gepaarde toets.
step-repeated-order = Dezelfde respondenten gaven beide antwoorden, en alleen de volgorde ervan staat vast: de verschillen per respondent krijgen rangnummers.
step-repeated-ranks = Dezelfde respondenten gaven alle { NUM($columns) } antwoorden: binnen elke respondent krijgen ze rangnummers, wat eruit haalt wat iemand altijd hoger antwoordt dan een ander.
step-repeated-shares = Dezelfde respondenten antwoordden op alle { NUM($columns) } ja of nee: alleen wie op de ene anders antwoordt dan op de andere, zegt iets.
step-changes = { $few ->
    [yes] { NUM($changed) } respondenten beantwoorden de twee verschillend, minder dan tien: McNemars chi-kwadraat zou grof zijn, dus een exacte toets is nodig.
   *[no] { NUM($changed) } respondenten beantwoorden de twee verschillend. Vanaf tien is McNemars chi-kwadraat goed genoeg.
  }

# Wat tegen de andere pleit
reject-spearman = { $because ->
    [ties] Rangnummers kunnen ook, maar er zijn er zo veel gelijk dat ρ alleen al door het aantal antwoorden hoger of lager uitvalt.
    [along] Zegt ook of de twee samen stijgen, maar bij weinig groepen zijn veel rangnummers gelijk, dus hangt ρ ook van het aantal groepen af.
   *[other] Zegt of de twee samengaan, maar niet hoeveel de kans verandert.
  }
reject-pearson = Meet alleen hoe dicht de antwoorden bij een rechte lijn liggen, en één vreemd antwoord weegt zwaar. Waar de lijn recht is, zegt die bijna hetzelfde.
reject-kendall = Telt paren van respondenten. Die zegt hetzelfde in een andere eenheid, die minder lezers kennen.
reject-gamma = Laat alle gelijke antwoorden weg en valt daardoor bij weinig antwoorden veel hoger uit dan andere maten.
reject-student-t = Neemt aan dat de groepen even sterk gespreid zijn. Is dat niet zo, dan klopt p niet; is dat wel zo, dan is die van Welch even goed.
reject-welch-t = { $because ->
    [order] Vergelijkt gemiddelden, en die vragen een bekende afstand tussen antwoorden.
   *[few] Vergelijkt gemiddelden, en die zijn bij zo weinig respondenten niet te vertrouwen.
  }
reject-mann-whitney = Vergelijkt rangnummers: of de ene groep doorgaans hoger scoort. Gemiddelden zeggen hier meer, en in de eenheid van de score.
reject-welch = { $because ->
    [order] Vergelijkt gemiddelden, en die vragen een bekende afstand tussen antwoorden.
   *[few] Vergelijkt gemiddelden, en die zijn bij zo weinig respondenten niet te vertrouwen.
  }
reject-anova = { $because ->
    [usual] Neemt aan dat de groepen even sterk gespreid zijn. Is dat niet zo, dan klopt p niet; is dat wel zo, dan is die van Welch even goed.
   *[other] Vergelijkt gemiddelden, en neemt bovendien aan dat de groepen even sterk gespreid zijn.
  }
reject-kruskal-wallis = { $because ->
    [along] Vraagt of de groepen ergens verschillen en laat hun volgorde weg, en ziet een stijging of daling dus minder snel.
   *[other] Vergelijkt rangnummers: of sommige groepen doorgaans hoger scoren. Gemiddelden zeggen hier meer, en in de eenheid van de score.
  }
reject-chi-square = { $because ->
    [along] Laat de volgorde van de niveaus weg, en ziet een stijging of daling dus minder snel.
   *[other] De p ervan is een benadering die te grof is waar zo weinig respondenten te verwachten zijn.
  }
reject-fisher = Heeft geen benadering nodig, maar bij zo veel respondenten geeft chi-kwadraat hetzelfde en zegt die welke cellen opvallen.
reject-signed-rank = Geeft de verschillen rangnummers. Hun gemiddelde zegt hier meer, en in de eenheid van de antwoorden.
reject-paired-t = Neemt het gemiddelde van de verschillen, en dat vraagt een bekende afstand tussen antwoorden.
reject-mcnemar = De p ervan is een benadering die te grof is waar minder dan tien respondenten verschillend antwoorden.
reject-mcnemar-exact = Heeft geen benadering nodig, maar geeft bij zo veel respondenten hetzelfde.
reject-cochran-q = Geeft bij twee vragen hetzelfde; die is bedoeld voor drie of meer.

# Hoe groot is het?
size-told = Naar de vuistregel van { $rule ->
    [pairs] Cohen (1988), voor de correlatie die bij normale scores met zo'n τ-b samengaat (Kruskal, 1958),
    [odds] Chen, Cohen en Chen (2010)
    [ranks] Vargha en Delaney (2000)
   *[other] Cohen (1988)
  } is dat { $size ->
    [negligible] minder dan een klein
    [small] een klein
    [medium] een middelgroot
   *[large] een groot
  } { $rule ->
    [correlation] verband.
    [pairs] verband.
    [table] verband.
    [odds] verband.
   *[other] verschil.
  }
size-read-gamma = Voor gamma bestaat geen vuistregel, omdat die groeit als er minder antwoorden zijn. Lees het als paren: van twee respondenten die op beide verschillen, staat { PERCENT($same) } in dezelfde volgorde en { PERCENT($opposite) } in de omgekeerde.
size-read-kendalls-w = Voor W bestaat geen vuistregel die op meer dan gewoonte rust. Lees het als een correlatie: de volgordes van twee respondenten hebben gemiddeld een Spearmans ρ van ongeveer { DEC($mean) }.

# Wat is nagegaan van wat een toets aanneemt
check-told = { $assumes } { $found }
check-unchecked = Dit is hier niet nagegaan.
check-independent = Antwoorden kunnen dat niet laten zien: het volgt uit hoe respondenten zijn gevonden.
check-monotone = Of dat zo is, laat het plaatje zien.
check-straight = { $bends ->
    [yes] Een bocht past beter dan de rechte lijn ({ P($p) }): lees dit naast Spearmans ρ, die geen lijn nodig heeft.
   *[no] Een bocht past niet duidelijk beter dan de rechte lijn ({ P($p) }): geen reden om eraan te twijfelen.
  }
check-straight-log-odds = { $bends ->
    [yes] Een bocht past beter ({ P($p) }): de odds veranderen niet overal evenveel.
   *[no] Een bocht past niet duidelijk beter ({ P($p) }): geen reden om eraan te twijfelen.
  }
check-even-spread = { $uneven ->
    [yes] De spreiding is niet overal gelijk (Breusch-Pagan, { P($p) }): ga af op Spearmans ρ, niet op dit interval.
   *[no] Deze antwoorden laten niets anders zien (Breusch-Pagan, { P($p) }).
  }
check-equal-spread = { $uneven ->
    [yes] Dat zijn ze niet: de grootste variantie is { DEC($ratio, digits: 1) } keer de kleinste (Brown-Forsythe, { P($p) }). Ga af op Welchs toets.
   *[no] Deze antwoorden laten niets anders zien: de grootste variantie is { DEC($ratio, digits: 1) } keer de kleinste (Brown-Forsythe, { P($p) }).
  }
check-normal-means = { $of ->
    [paired] { $size ->
        [enough] { NUM($least) } respondenten gaven beide antwoorden.
        [some] { NUM($least) } respondenten gaven beide antwoorden; de scheefheid van hun verschillen is { DEC($skew) } (tot 1 is mild).
       *[few] { NUM($least) } respondenten gaven beide antwoorden: te weinig om erop te vertrouwen. Lees de toets op rangnummers ernaast.
      }
   *[groups] { $size ->
        [enough] De kleinste groep telt { NUM($least) } respondenten.
        [some] De kleinste groep telt { NUM($least) } respondenten, met een scheefheid van { DEC($skew) } (tot 1 is mild).
       *[few] De kleinste groep telt { NUM($least) } respondenten: te weinig om erop te vertrouwen. Lees de toets op rangnummers ernaast.
      }
  }
check-symmetric = { $skewed ->
    [yes] Dat doen ze niet: hun scheefheid is { DEC($skew) }, voorbij 1. Lees de gepaarde t-toets ernaast.
   *[no] Hun scheefheid is { DEC($skew) }, binnen 1.
  }
check-ten-changes = { $few ->
    [yes] Hier zijn het er { NUM($changed) }: ga af op de exacte toets.
   *[no] Hier zijn het er { NUM($changed) }.
  }
check-same-answer-scale = De grenzen van hun antwoorden zijn gelijk.
check-expected-five = { $size ->
    [small] In { PERCENT($low) } van de cellen zijn er minder dan vijf te verwachten, de kleinste { DEC($least, digits: 1) }: ga af op de exacte toets.
   *[enough] In { PERCENT($low) } van de cellen zijn er minder dan vijf te verwachten, de kleinste { DEC($least, digits: 1) }.
  }

fault-no-fitting-test = Voor een vraag over zulke kolommen is er nog geen toets (n = { NUM($n) }). Kies een andere kolom of een andere vraag.

# Zoals een artikel het zou afdrukken
apa-link = { $direction ->
    [up] “{ $x }” en “{ $y }” hingen positief samen,
    [down] “{ $x }” en “{ $y }” hingen negatief samen,
   *[open] “{ $x }” en “{ $y }” hingen niet duidelijk samen,
  } { $df ->
    [0] { $symbol } = { BOUNDED($value) },
   *[other] { $symbol }({ DF($df) }) = { BOUNDED($value) },
  } { PERCENT($level) }-BI [{ BOUNDED($low) }; { BOUNDED($high) }], { P($p) }, N = { NUM($n) }.
apa-means-two = { $clear ->
    [yes] “{ $x }” verschilde tussen “{ $a }” (M = { DEC($mean_a) }, SD = { DEC($sd_a) }) en “{ $b }” (M = { DEC($mean_b) }, SD = { DEC($sd_b) }),
   *[no] “{ $x }” verschilde niet duidelijk tussen “{ $a }” (M = { DEC($mean_a) }, SD = { DEC($sd_a) }) en “{ $b }” (M = { DEC($mean_b) }, SD = { DEC($sd_b) }),
  } t({ DF($df1) }) = { DEC($statistic) }, { P($p) }, g = { DEC($effect) }, { PERCENT($level) }-BI [{ DEC($low) }; { DEC($high) }], N = { NUM($n) }.
apa-ranks-two = { $clear ->
    [yes] De antwoorden op “{ $x }” verschilden tussen “{ $a }” en “{ $b }”,
   *[no] De antwoorden op “{ $x }” verschilden niet duidelijk tussen “{ $a }” en “{ $b }”,
  } U = { DEC($statistic, digits: 1) }, { P($p) }, r_rb = { BOUNDED($effect) }, { PERCENT($level) }-BI [{ BOUNDED($low) }; { BOUNDED($high) }], N = { NUM($n) }.
apa-means = { $clear ->
    [yes] De gemiddelden op “{ $x }” verschilden per “{ $y }”,
   *[no] De gemiddelden op “{ $x }” verschilden niet duidelijk per “{ $y }”,
  } F({ DF($df1) }; { DF($df2) }) = { DEC($statistic) }, { P($p) }, η² = { BOUNDED($effect) }, { PERCENT($level) }-BI [{ BOUNDED($low) }; { BOUNDED($high) }], N = { NUM($n) }.
apa-ranks = { $clear ->
    [yes] De antwoorden op “{ $x }” verschilden per “{ $y }”,
   *[no] De antwoorden op “{ $x }” verschilden niet duidelijk per “{ $y }”,
  } H({ DF($df1) }) = { DEC($statistic) }, { P($p) }, ε² = { BOUNDED($effect) }, { PERCENT($level) }-BI [{ BOUNDED($low) }; { BOUNDED($high) }], N = { NUM($n) }.
apa-trend = { $clear ->
    [yes] { $direction ->
        [up] De antwoorden op “{ $x }” stegen langs de volgorde van “{ $y }”,
       *[down] De antwoorden op “{ $x }” daalden langs de volgorde van “{ $y }”,
      }
   *[no] De antwoorden op “{ $x }” stegen of daalden niet duidelijk langs de volgorde van “{ $y }”,
  } J = { DEC($statistic, digits: 1) }, z = { DEC($z) }, { P($p) }, d = { BOUNDED($effect) }, { PERCENT($level) }-BI [{ BOUNDED($low) }; { BOUNDED($high) }], N = { NUM($n) }.
apa-line = { $clear ->
    [yes] { $direction ->
        [up] “{ $x }” steeg langs de volgorde van “{ $y }”,
       *[down] “{ $x }” daalde langs de volgorde van “{ $y }”,
      }
   *[no] “{ $x }” steeg of daalde niet duidelijk langs de volgorde van “{ $y }”,
  } χ²({ DF($df1) }, N = { NUM($n) }) = { DEC($statistic) }, { P($p) }, r = { BOUNDED($effect) }, { PERCENT($level) }-BI [{ BOUNDED($low) }; { BOUNDED($high) }].
apa-table = { $clear ->
    [yes] “{ $x }” en “{ $y }” hingen samen,
   *[no] “{ $x }” en “{ $y }” hingen niet duidelijk samen,
  } χ²({ DF($df1) }; N = { NUM($n) }) = { DEC($statistic) }, { P($p) }, V = { BOUNDED($effect) }, { PERCENT($level) }-BI [{ BOUNDED($low) }; { BOUNDED($high) }].
apa-paired = { $clear ->
    [yes] Dezelfde respondenten beantwoordden “{ $x }” en “{ $y }” verschillend,
   *[no] Dezelfde respondenten beantwoordden “{ $x }” en “{ $y }” niet duidelijk verschillend,
  } t({ DF($df1) }) = { DEC($statistic) }, { P($p) }, gemiddeld verschil = { DEC($effect) }, { PERCENT($level) }-BI [{ DEC($low) }; { DEC($high) }], N = { NUM($n) }.
apa-signed = { $clear ->
    [yes] Dezelfde respondenten beantwoordden “{ $x }” en “{ $y }” verschillend,
   *[no] Dezelfde respondenten beantwoordden “{ $x }” en “{ $y }” niet duidelijk verschillend,
  } V = { DEC($statistic, digits: 1) }, { P($p) }, r_rb = { BOUNDED($effect) }, { PERCENT($level) }-BI [{ BOUNDED($low) }; { BOUNDED($high) }], N = { NUM($n) }.
apa-changes = { $clear ->
    [yes] Dezelfde respondenten zeiden niet even vaak ja op “{ $x }” en “{ $y }”,
   *[no] Of dezelfde respondenten even vaak ja zeiden op “{ $x }” en “{ $y }”, bleef open,
  } χ²({ DF($df1) }) = { DEC($statistic) }, { P($p) }, verschil in aandelen = { BOUNDED($effect) }, { PERCENT($level) }-BI [{ BOUNDED($low) }; { BOUNDED($high) }], N = { NUM($n) }.
apa-repeated = { $clear ->
    [yes] Dezelfde respondenten beantwoordden { NUM($columns) } vragen verschillend,
   *[no] Dezelfde respondenten beantwoordden { NUM($columns) } vragen niet duidelijk verschillend,
  } χ²({ DF($df1) }) = { DEC($statistic) }, { P($p) }, W = { BOUNDED($effect) }, { PERCENT($level) }-BI [{ BOUNDED($low) }; { BOUNDED($high) }], N = { NUM($n) }.
apa-shares = { $clear ->
    [yes] Dezelfde respondenten zeiden niet op alle { NUM($columns) } vragen even vaak ja,
   *[no] Of dezelfde respondenten op alle { NUM($columns) } vragen even vaak ja zeiden, bleef open,
  } Q({ DF($df1) }) = { DEC($statistic) }, { P($p) }, N = { NUM($n) }.
apa-exact = { $clear ->
    [yes] “{ $x }” en “{ $y }” hingen samen (Fishers exacte toets, { P($p) }, N = { NUM($n) }).
   *[no] “{ $x }” en “{ $y }” hingen niet duidelijk samen (Fishers exacte toets, { P($p) }, N = { NUM($n) }).
  }
apa-exact-odds = { $clear ->
    [yes] “{ $x }” en “{ $y }” hingen samen (Fishers exacte toets), OR = { DEC($effect) }, { PERCENT($level) }-BI [{ DEC($low) }; { DEC($high) }], { P($p) }, N = { NUM($n) }.
   *[no] “{ $x }” en “{ $y }” hingen niet duidelijk samen (Fishers exacte toets), OR = { DEC($effect) }, { PERCENT($level) }-BI [{ DEC($low) }; { DEC($high) }], { P($p) }, N = { NUM($n) }.
  }
apa-equal-links = { $clear ->
    [yes] De correlatie van “{ $x }” en “{ $y }” verschilde per “{ $group }”,
   *[no] De correlatie van “{ $x }” en “{ $y }” verschilde niet duidelijk per “{ $group }”,
  } χ²({ DF($df1) }) = { DEC($statistic) }, { P($p) }, N = { NUM($n) }.
apa-interaction = { $clear ->
    [yes] Hoe “{ $x }” verschilde per “{ $y }”, hing samen met “{ $group }”,
   *[no] Hoe “{ $x }” verschilde per “{ $y }”, hing niet duidelijk samen met “{ $group }”,
  } F({ DF($df1) }; { DF($df2) }) = { DEC($statistic) }, { P($p) }, ΔR² = { BOUNDED($effect, digits: 3) }, { PERCENT($level) }-BI [{ BOUNDED($low, digits: 3) }; { BOUNDED($high, digits: 3) }], N = { NUM($n) }.
apa-odds = { $direction ->
    [up] Wie hoger scoorde op “{ $y }”, antwoordde vaker “{ $a }” op “{ $x }”,
    [down] Wie hoger scoorde op “{ $y }”, antwoordde minder vaak “{ $a }” op “{ $x }”,
   *[open] Of wie hoger scoorde op “{ $y }” vaker of minder vaak “{ $a }” antwoordde op “{ $x }”, bleef open,
  } OR = { DEC($value) }, { PERCENT($level) }-BI [{ DEC($low) }; { DEC($high) }], { P($p) }, N = { NUM($n) }.

answer-interaction = { $differs ->
    [yes] Hoeveel “{ $x }” verschilt per “{ $y }”, is niet overal gelijk: dat hangt samen met “{ $group }”.
   *[open] Deze antwoorden laten open of het verschil in “{ $x }” per “{ $y }” overal gelijk is, wat “{ $group }” betreft.
  } De interactie voegt { DEC($effect, digits: 3) } toe aan R²: F = { DEC($statistic) }, df = { NUM($df1) } en { NUM($df2) }, { P($p) }, n = { NUM($n) }, { NUM($n_missing) } zonder antwoord.
lacks-columns = Dit onderzoek heeft minder dan twee kolommen om naar te vragen. Om een vraag te stellen, zet u schalen, items of groepen in study.toml.

# Tabellen van aantallen
label-count-share = { NUM($n) } ({ PERCENT($share) })
label-count = Respondenten
label-expected = Verwacht zonder verband
label-residual = Aangepast residu
explore-cells = Welke cellen vallen het meest op?
