# Links voor partners: wat er mis kan gaan
fault-links-unavailable = Wat de app van links onthoudt, is nu niet te lezen of te schrijven. Er is niets veranderd. Kijk of de schijf vol of alleen-lezen is, of de database niet antwoordt, en probeer het opnieuw.
fault-link-too-long = Een link duurt 1 tot { $most } dagen, niet { $days }. Kies een andere datum.
fault-link-without-name = Zeg voor wie de link is, in hoogstens 200 tekens.
fault-unknown-link = Er is geen link “{ $link }”. De opdracht links noemt ze.
fault-broken-snapshot = Wat deze link toont is weg of op schijf veranderd. Publiceer het opnieuw.
fault-snapshot-not-saved = Op de schijf kon niets meer bij, dus er is niets gepubliceerd. Maak ruimte en publiceer opnieuw.
fault-broken-record = Wat de link voor “{ $label }” toont is niet meer terug te lezen, dus er is niets naast te beoordelen en er is niets gepubliceerd. Beëindig die link op de pagina Links en deel een nieuwe uit, of zet een back-up terug.
fault-not-tidied = De link voor “{ $label }” is beëindigd en opent niets meer. Wat hij toonde staat nog op de schijf, die nu niets verandert. Kijk of de schijf vol of alleen-lezen is; het gaat weg zodra van dit onderzoek weer een link wordt gemaakt of beëindigd.
fault-not-forgotten = De links van onderzoek “{ $study }” zijn beëindigd en openen niets meer. Het onderzoek staat nog op de schijf, die nu niets verandert. Kijk of de schijf vol of alleen-lezen is en verwijder het opnieuw.

# Wie wat mag zien
section-share = Delen
page-start = Welkom
page-privacy = Privacy
page-view = Gedeelde resultaten
page-publish = Publiceren
page-links = Links

notice-not-for-you = Deze pagina is voor onderzoekers van een onderzoek. Meld u aan, of vraag een link aan wie u hierheen stuurde.
notice-no-bringing = U kunt hier de onderzoeken bekijken die met u gedeeld zijn. Zelf een onderzoek inbrengen is voor de onderzoekers van deze app.
fault-no-studies = Er is hier geen onderzoek dat u mag openen. Vraag een onderzoeker er een met u te delen.

start-lead = Kwadrant is een onderzoeksdashboard voor onderzoek naar publieke dienstverlening. Het beantwoordt eerst hoe de behoefte aan persoonlijke dienstverlening samenhangt met de ingewikkeldheid van de vraag.
start-viewer = Hier openen gedeelde resultaten, en niets anders: volg de link die u kreeg. Antwoorden van respondenten zijn van hieruit niet te bereiken.
start-no-sign-in = Deze app is ook vanaf andere computers bereikbaar en kent geen aanmelding, dus alleen gedeelde links openen. Wie de app beheert kan aanmelding instellen; de README vertelt hoe.
start-sign-in = Onderzoekers en docenten melden zich aan. Partnerorganisaties hebben geen account nodig: zij volgen de link die ze kregen.
start-not-listed = U bent aangemeld, maar staat niet of niet meer in de tabel van onderzoekers en docenten van deze app. Stuur de regels hieronder aan wie de app beheert: daarmee kan die u erin zetten. Herlaad de pagina als dat is gebeurd.
start-failed = Het aanmelden is niet gelukt: de aanmelddienst antwoordde niet, weigerde, of het duurde te lang. Probeer het opnieuw; blijft het zo, vraag het dan aan wie de app beheert.
start-after = Na het aanmelden begint u op de eerste pagina. Kreeg u het adres van een andere pagina, open dat dan opnieuw.
start-elsewhere = Deze pagina is voor wie hier een andere rol heeft. Wat er voor u is, staat in het menu.
sign-in = Aanmelden
sign-out = Afmelden

# Wat de partner ziet
view-ended = Deze link toont niets meer. Misschien is hij verlopen, is hij beëindigd door wie hem maakte, of is hij maar half gekopieerd. Vraag een nieuwe aan wie hem u stuurde.
view-everybody = Iedereen
view-state-left-out = Deze twee samen zijn niet te zien, om wie antwoordde te beschermen. Hieronder staat iedereen.
view-made = Gemaakt op { DAY($day) } uit versie { $version } van de antwoorden. Getallen zijn afgerond, en wat op minder dan tien mensen rust is weggelaten, om wie antwoordde te beschermen.
view-until = Deze link is te openen tot { DAY($day) }.
view-download = Download de tabellen (csv)

# De pagina Privacy
privacy-lead = Wat Kwadrant van wie bewaart, waar, hoe lang, en wat ervan naar buiten gaat.
privacy-answers = De antwoorden van respondenten
privacy-answers-text = Antwoorden blijven op de computer waarop de app draait, in de map van hun onderzoek. Er gaat geen verzoek naar enige andere plek, en geen antwoord staat in een log of een melding. Een onderzoek dat wordt verwijderd is meteen van de schijf; back-ups ervan horen binnen 35 dagen te eindigen. Spreek vooraf een einddatum per onderzoek af: een jaar is gebruikelijk.
privacy-links = Wat partners zien
privacy-links-text = Een link opent een bevroren weergave: zinnen, plaatjes en tabellen die vooraf zijn berekend en beoordeeld. Elk getal rust op minstens tien mensen; getallen zijn afgerond; ook wat een kleine groep door aftrekken bekend zou maken is weggelaten. Vrije tekst, leeftijden in jaren en losse antwoorden worden nooit gedeeld. Toch hangt anoniem af van wie kijkt: organisaties die hun weergaven naast elkaar leggen kennen de overgebleven, dus spreek vooraf af dat ze dat niet doen.
privacy-visitors = Wie een link opent
privacy-visitors-text = Van een link wordt geteld hoe vaak hij per dag wordt geopend, en niet door wie. De browser houdt acht uur een willekeurig getal vast, dat die ene weergave opent. Andere cookies dan die een pagina bijeenhouden zijn er niet, en er gaan geen statistieken naar wie dan ook.
privacy-people = Wie zich aanmeldt
privacy-people-text = Van onderzoekers en docenten bewaart de app wat in de tabel van mensen staat: het nummer waaronder hun aanmelddienst hen kent, een naam, een rol, en welke onderzoeken ze mogen openen. Wat de aanmelddienst over u vertelt houdt uw eigen browser vast in een cookie, tot u zich afmeldt en hoogstens dertig dagen; de app leest er alleen dat nummer uit.
privacy-logs = Logs
privacy-logs-text = Logs vertellen soort en plaats van een fout. Ze bevatten geen antwoorden, geen namen en geen links. Bewaar ze niet langer dan dertig dagen.
privacy-rights = Voordat echte antwoorden binnenkomen
privacy-rights-text = Wie echte antwoorden inbrengt, staat ervoor in. Beoordeel vooraf de risico's (een gegevensbeschermingseffectbeoordeling), maak afspraken over verwerking waar een ander de app beheert, en vertel respondenten wat met wie wordt gedeeld.

# De pagina Publiceren
publish-lead = Deel een resultaat met een partnerorganisatie: die krijgt een link die dat toont en niets anders, tot de dag die u kiest. Wat iemand prijs zou geven wordt er eerst uitgehaald.
publish-what = Wat deelt u?
publish-scope = Wiens resultaat
publish-scope-whole = Het hele onderzoek
publish-scope-own = Eén organisatie naast de andere
publish-group = Organisaties zijn de niveaus van
help-publish-group = Een organisatie weet wie van haar klanten in welke groep zit. Waar naast hen nog maar enkele anderen zijn, wordt daarom niets getoond. Wie geen organisatie heeft, telt dan niet mee. Kies “Niets gekozen” alleen als geen partner respondenten kent.
publish-own = Voor welke organisatie
publish-pages = Wat er te zien is
publish-filter = Wat de kijker mag kiezen ({ NUM($place) })
help-publish-filters = Elke keuze die een kijker kan maken wordt vooraf berekend en beoordeeld. Hoe meer keuzes, hoe meer er weggelaten moet worden.
publish-others = De andere organisaties krijgen ook zo'n link
help-publish-others = Partners kunnen hun weergaven naast elkaar leggen. Daarom wordt nu ruimte gehouden voor wat de andere te zien krijgen; anders kan deze link een latere niets meer laten tonen.
publish-none = Niets gekozen
publish-look = Bekijk wat de partner zal zien
publish-judging = Elke weergave wordt berekend en beoordeeld. Dat duurt een paar seconden.
publish-changed = U hebt veranderd wat u deelt. Bekijk opnieuw wat de partner zal zien voordat u het publiceert.
publish-preview = Zoals de partner het ziet
publish-preview-lead = Precies dit wordt bevroren als u publiceert. In de andere taal staat hetzelfde.
publish-left-out = Wat eruit is gehaald
publish-left-out-lead = { $count ->
    [0] Er hoefde niets uit.
    [one] Eén groep is eruit gehaald om wie antwoordde te beschermen. De partner ziet niet welke, of waarom.
   *[other] { NUM($count) } groepen zijn eruit gehaald om wie antwoordde te beschermen. De partner ziet niet welke, of waarom.
  }
publish-why = Welke groepen, en door welke regel
publish-hand-over = Publiceren
publish-for = Voor wie is deze link
publish-days = Hoeveel dagen hij duurt
publish-ends = Hij eindigt op { DAY($day) }.
publish = Publiceer en maak een link

handed-done = De link voor { $label } is gemaakt. Kopieer hem nu:
handed-once = Hij is alleen nu te zien en wordt nergens bewaard. Wie hem heeft kan hem openen: stuur hem aan wie hij bedoeld is.
handed-note = Een briefje om mee te sturen
handed-note-text = Hier zijn de resultaten van ons onderzoek, voor u gemaakt. De link opent zonder account, op elk apparaat, tot { DAY($day) }. U kunt wisselen tussen Nederlands en Engels, afdrukken, en de tabellen downloaden. Geef hem alstublieft niet door: de getallen zijn beschermd, maar weergaven van verschillende organisaties naast elkaar vertellen meer dan één alleen.

# De pagina Links
links-lead = Elke link die hier gemaakt is: voor wie, tot wanneer, hoe vaak geopend. Beëindig er een, en hij toont binnen een halve minuut niets meer, ook waar hij openstaat.
links-none = Er zijn nog geen links.
links-ended = { $count ->
    [one] Eén link die beëindigd is
   *[other] { NUM($count) } links die beëindigd zijn
  }
links-what = { $by ->
    [local] Onderzoek { $study }, gemaakt op deze computer
    [command] Onderzoek { $study }, gemaakt met de opdracht publish
   *[other] Onderzoek { $study }, gemaakt door { $by }
  }
links-days = Gemaakt op { DAY($made) } uit versie { $version } van de antwoorden; eindigt op { DAY($ends) }.
links-opened = { $times ->
    [one] Eén keer geopend, op { DAY($last) }.
   *[other] { NUM($times) } keer geopend, het laatst op { DAY($last) }.
  }
links-not-opened = Nog niet geopend.
links-revoked = Beëindigd op { DAY($day) }.
links-expired = Verlopen op { DAY($day) }.
links-trail = Wat er gebeurde, per dag
links-on = Dag
links-happened = Wat
links-day = { DAY($day) }
links-event = { $what ->
    [created] Gemaakt
    [revoked] Met de hand beëindigd
    [past] Verlopen
   *[opened] { $times ->
        [one] Eén keer geopend
       *[other] { NUM($times) } keer geopend
    }
  }
links-sure = Ik weet het zeker: wie deze link heeft ziet niets meer
links-end = Beëindig deze link
links-look = Zoals de partner het ziet
links-look-at = Welke link
fault-study-moved-on = Het onderzoek is intussen opnieuw opgeslagen of verwijderd, dus dit ontwerp toont niet meer wat er nu is, en er is niets gepubliceerd. Bekijk opnieuw wat de partner zal zien.
fault-live-changed = Intussen is een andere link van dit onderzoek gemaakt of beëindigd, dus dit ontwerp is naast het verkeerde gezelschap beoordeeld. Bekijk opnieuw wat de partner zal zien en publiceer dan.

# De opdrachten publish, links en revoke
publish-done = De link voor { $label } is gemaakt en eindigt op { DAY($day) }. Hij staat alleen hier:
link-told = { $id }: { $label }, onderzoek { $study }, { $state ->
    [live] tot { DAY($day) }
    [revoked] beëindigd
   *[expired] verlopen op { DAY($day) }
  }, { $times ->
    [0] niet geopend
    [one] één keer geopend
   *[other] { NUM($times) } keer geopend
  }.
revoke-done = De link voor { $label } is beëindigd.

# De opdrachten backup en restore
backup-done = { NUM($count) } bestanden zijn gekopieerd naar { $folder }, met een lijst van hun hashes. Er staan antwoorden in: bewaar ze even veilig als de antwoorden, en niet langer dan 35 dagen.
restore-done = { NUM($count) } bestanden zijn teruggezet uit { $folder }. Links die na die back-up zijn beëindigd, openen nu weer: kijk op de pagina Links, of met de opdracht links, en beëindig ze opnieuw.
fault-backup-there = { $folder } is niet leeg. Kies een lege map, zodat er niets wordt overschreven.
fault-broken-backup = De back-up is niet wat er geschreven is: kijk naar { $file }. Er is niets teruggezet. Neem een andere back-up.
fault-backup-not-written = De back-up kon niet naar { $folder } worden geschreven: de schijf is vol of alleen-lezen. Kies een andere plek.
fault-backup-not-put-back = De back-up kon niet worden teruggezet in { $folder }: de schijf of de database nam niets aan. Er is niets teruggezet. Kijk of er ruimte is en of er geschreven mag worden, en probeer het opnieuw.

# Voor de server start, in de terminal
ready-folder = Kwadrant start niet: { $folder } is niet te schrijven. Geef de gebruiker dat recht, maak ruimte, of zet KWADRANT_HOME (of KWADRANT_DATABASE, KWADRANT_VISITS) op een andere plek.
ready-database = Kwadrant start niet: { $name } is geen adres van een database dat SQLAlchemy kent. Schrijf het als postgresql+pg8000://GEBRUIKER:WACHTWOORD@HOST/NAAM.
ready-driver = Kwadrant start niet: { $name } heeft het Python-pakket { $driver } nodig. Installeer het naast Kwadrant.
ready-secrets = Kwadrant start niet: { $file } is niet als TOML te lezen. Herstel het; tot dan is niet bekend wie zich mag aanmelden.
ready-lacks = Kwadrant start niet: in [auth] van secrets.toml ontbreken { $names }. Vul ze in (de README geeft een voorbeeld), of laat [auth] weg: dan openen alleen links.
ready-cookie-secret = Kwadrant start niet: cookie_secret in secrets.toml heeft minder dan { $least } tekens, zodat een aanmelding te vervalsen is. Kies een lange, willekeurige.
ready-redirect = Kwadrant start niet: redirect_uri in secrets.toml moet eindigen op { $end }.
