# De poort: waarom iets niet naar buiten mag, alleen voor de eigenaar van een onderzoek

gate-everybody = iedereen
gate-bin = { $title }: deel { $bin } van de lijn
gate-rule-persons = { $group }: verborgen, want n = { NUM($n) }, en alles wat te zien is rust op minstens tien respondenten.
gate-rule-empty = { $group }: verborgen, want van het geheel waar dit bij hoort zit niemand of juist iedereen hierin (n = { NUM($n) }).
gate-rule-concentrated = { $group }: verborgen, want in deze groep of verdeling gaf bijna iedereen hetzelfde antwoord, zodat ze over elk van hen iets zou zeggen (n = { NUM($n) }).
gate-rule-pairs = { $group }: verborgen, want dit scheelt minder dan tien respondenten met een andere groep die te zien is (n = { NUM($n) }).
gate-rule-complementary = { $group }: verborgen om een groep ernaast te beschermen, waarvan de omvang anders door aftrekken te vinden is (n = { NUM($n) }).
gate-rule-audit = { $group }: verborgen, want hiermee is een verborgen groep te berekenen uit alles wat te zien is, of een organisatie kent op enkelen na alle respondenten hierin (n = { NUM($n) }).
gate-rule-points = { $measure } van { $group }: verborgen, want dit zou de waarde van één respondent tonen (n = { NUM($n) }).
gate-rule-models = { $measure } van { $group }: verborgen, want het model vraagt te veel van { NUM($n) } respondenten: tien voor elke parameter, en tien meer dan er parameters zijn.
gate-rule-versions = { $group }: verborgen, want hierin zitten bijna dezelfde respondenten als in een link die nog loopt, zodat de paar verschillen te vinden zijn (n = { NUM($n) }).
gate-rule-own = { $group }: verborgen, want dit voegt minder dan drie organisaties samen, of een ervan is meer dan driekwart van het geheel (n = { NUM($n) }).
gate-rule-live = { $group }: verborgen, want een link die nog loopt verbergt dit ook (n = { NUM($n) }).

fault-too-many-filters = Een gedeelde link kan hooguit { NUM($most) } filters hebben, en deze vraagt er { NUM($found) }. Kies er minder.
fault-too-many-states = Deze filters geven { NUM($found) } combinaties, en er zijn er hooguit { NUM($most) } te delen. Kies filters met minder niveaus.
fault-too-many-unknowns = Wat deze link deelt, heeft samen met de links die nog lopen { NUM($found) } combinaties: te veel om zeker te weten dat er niemand uit te herleiden is (hooguit { NUM($most) }). Kies minder filters of pagina's, of trek een link in.
fault-audit-unfinished = Na { NUM($rounds) } ronden verbergen waren kleine groepen nog te berekenen uit wat overblijft. Kies minder filters of pagina's.
fault-live-leaves-no-room = Samen met de links die nog lopen geeft deze kleine groepen prijs, wat er ook in verborgen wordt. Trek eerst een lopende link in, of kies minder filters.
fault-too-few-others = Naast één organisatie moeten er minstens { NUM($needed) } andere samen staan, en hier { $found ->
    [one] is er maar één
   *[other] zijn het er { NUM($found) }
  }. Deel in plaats daarvan het hele onderzoek.
fault-other-organisations = Een link die nog loopt houdt rekening met “{ $name }” als de groep van organisaties. Kies dezelfde, of trek die link eerst in.
fault-undeclared = “{ $name }” is niet te delen: alleen items met vaste antwoorden, schalen en groepen zijn dat. Laat het weg.
fault-close-version = De antwoorden zijn veranderd sinds een link is gepubliceerd, en zo weinig dat uit de twee samen te herleiden is wie er veranderde. Trek de lopende links in, of wacht tot er minstens tien respondenten veranderd zijn.
fault-nothing-to-release = Er blijft niets over dat gedeeld kan worden: elke groep hier is te klein of geeft een kleine groep prijs. Kies minder filters of pagina's, of wacht op meer respondenten.
fault-changed-definition = “{ $name }” is anders omschreven dan toen een link werd gepubliceerd die nog loopt. Trek die link eerst in, of zet de omschrijving terug.
fault-unknown-page = Een link kan geen pagina “{ $page }” hebben. Van dit onderzoek zijn er: { $known }.
fault-organisation-page = Wat over één organisatie gaat moet weten welke dat is, en van welke groep ze een niveau is. Kies beide, of deel het hele onderzoek.
fault-filtered-organisation = In een link over één organisatie kan een kijker niet kiezen uit “{ $name }”: daarin staat die naast de andere samen. Laat dat filter weg, of deel het hele onderzoek.
fault-no-key-question = Dit onderzoek noemt geen vraag met een voorspeller en een uitkomst, dus is er nog niets te delen. Voeg [question] toe aan study.toml.
