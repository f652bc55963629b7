# De omlijsting van elke pagina: menu, taal, keuzes

section-study = Onderzoek
section-findings = Bevindingen
section-evidence = Bewijs
section-about = Over

page-overview = Het antwoord op één scherm
page-data = Gegevens
page-questionnaire = Vragenlijst
page-scales = Schalen
page-quadrants = Kwadranten
page-complexity = Ingewikkeldheid en persoonlijke dienstverlening
page-organisations = Organisaties
page-hypotheses = Hypothesen
page-methods = Methoden

language-nl = Nederlands
language-en = English
label-language = Taal / Language

choices-title = Keuzes: onderzoek, kwadranten, selectie en zekerheid
choice-study = Onderzoek
choice-cut = Waar worden de kwadranten gesneden?
choice-cut-own = Zoals het onderzoek zegt
choice-cut-median = Op de mediaan
choice-cut-mean = Op het gemiddelde
choice-cut-midpoint = Op het midden van de antwoordschaal
choice-cut-fixed = Op een zelfgekozen getal
choice-cut-at = Snijpunt van { $axis }
choice-ties = Wie precies op het snijpunt zit
choice-ties-own = Zoals het onderzoek zegt
choice-ties-low = Telt als laag
choice-ties-high = Telt als hoog
choice-ties-out = Doet niet mee
choice-level = Zekerheid van de intervallen
choice-level-is = { PERCENT($level) }
choice-group1 = Alleen een deel van
choice-group2 = En alleen een deel van
choice-everybody = Iedereen
choice-levels = Welke: { $group }
choice-levels-none = Nog niets gekozen: iedereen doet mee
choice-told-everybody = Iedereen in het onderzoek doet mee.
choice-told-only = Alleen { $group }: { $levels }.
choice-told-cut = De kwadranten zijn gesneden { $cut ->
    [median] op de mediaan
    [mean] op het gemiddelde
   *[midpoint] op het midden van de antwoordschaal
  }; { $ties ->
    [low] wie precies op het snijpunt zit, telt als laag
    [high] wie precies op het snijpunt zit, telt als hoog
   *[out] wie precies op het snijpunt zit, doet niet mee
  }.
choice-told-cuts = De kwadranten zijn gesneden op { DEC($search) } (zoeken) en { DEC($decision) } (beslissen); { $ties ->
    [low] wie precies op het snijpunt zit, telt als laag
    [high] wie precies op het snijpunt zit, telt als hoog
   *[out] wie precies op het snijpunt zit, doet niet mee
  }.
choice-told-level = Intervallen bij { PERCENT($level) } zekerheid.
help-ties = Een score die gelijk is aan het snijpunt is niet hoger en niet lager. De mediaan is vaak zelf een score, dus dit gaat vaak over veel mensen.
help-link = Met dit adres ziet een ander precies deze weergave.

present-table = De getallen als tabel
present-method = Hoe dit is berekend

wait-reading = De antwoorden worden gelezen.

notice-simulated = Gesimuleerde gegevens: dit onderzoek is verzonnen om te laten zien wat Kwadrant kan. De uitkomsten zeggen niets over echte mensen.

fault-ours = Er ging iets mis, en dat ligt aan Kwadrant, niet aan u of uw gegevens. Kies iets anders of laad de pagina opnieuw. Blijft het zo, meld dan dit kenmerk: { $mark }.

# De pagina Gegevens

data-lead = { $count ->
    [one] Er is één onderzoek om te bekijken. Alle pagina's tonen het onderzoek dat u hier kiest.
   *[other] Er zijn { NUM($count) } onderzoeken om te bekijken. Alle pagina's tonen het onderzoek dat u hier kiest.
  }
origin-simulated = Voorbeeld met gesimuleerde gegevens
origin-example = Voorbeeld
origin-saved = Zelf gebracht, bewaard op deze computer
data-read = Wat is gelezen
data-contents = { NUM($n) } respondenten, { NUM($items) } vragen, { NUM($scales) } schalen en { NUM($groups) } groepen.
data-no-quadrants = Het onderzoek heeft geen kwadranten: wat daarover gaat, blijft weg.
data-no-question = Het onderzoek noemt geen hoofdvraag: wat daarover gaat, blijft weg.
data-faults = { $count ->
    [one] Dit onderzoek kan nog niet worden bekeken: er is één fout gevonden.
   *[other] Dit onderzoek kan nog niet worden bekeken: er zijn { NUM($count) } fouten gevonden.
  }
data-bring = Een eigen onderzoek

receipt-what = Wat
receipt-found = Gevonden
receipt-kind = Soort bestand
receipt-encoding = Tekens
receipt-delimiter = Scheidingsteken
receipt-decimal = Decimaalteken
receipt-sheet = Werkblad
receipt-header = Kopregels
receipt-rows = Rijen
receipt-read = Gelezen kolommen
receipt-columns = De gelezen kolommen, één voor één
receipt-column = Kolom
receipt-type = Soort
receipt-type-integer = gehele getallen
receipt-type-decimal = getallen
receipt-type-text = tekst
receipt-filled = Gevuld
receipt-empty = Leeg
receipt-count = { NUM($count) }
receipt-tab = tab
receipt-unused = Niet gebruikte kolommen
receipt-none = geen
receipt-some = { NUM($count) }: { $names }
receipt-many = { NUM($count) }: { $names } …

data-description = De beschrijving van dit onderzoek ophalen (study.toml)
bring-lead = Breng twee bestanden: de antwoorden, en een beschrijving die zegt wat gevraagd is. Ze blijven op deze computer. Er wordt pas iets bewaard als u daarmee instemt.
bring-answers = Antwoorden
help-answers = Een csv-, tsv-, xlsx-, sav- of parquet-bestand tot 50 MB, één rij per respondent.
bring-description = Beschrijving (study.toml)
help-toml = Een tekstbestand dat de vragen, schalen, groepen en hypothesen noemt. Kies hierboven het voorbeeld en haal daar de beschrijving op, als begin.
bring-answers-missing = De beschrijving is er. Kies nu ook het bestand met de antwoorden.
bring-toml-missing = De antwoorden zijn er. Kies nu ook de beschrijving, study.toml.
bring-replaces = Er is al een onderzoek bewaard met de naam { $id }. Dit komt ervoor in de plaats.
bring-consent = Bewaar deze antwoorden op deze computer; ik mag ze gebruiken
bring-keep = Bewaren en bekijken
bring-done = Het onderzoek is bewaard, en alle pagina's tonen het nu.
forget-title = Dit onderzoek verwijderen
forget-sure = Ik weet het zeker: de antwoorden en de beschrijving verdwijnen van deze computer, en de links ernaar tonen niets meer
forget = Verwijderen
forget-done = Het onderzoek is verwijderd.
fault-brought-engine = De beschrijving verwijst naar een database ([engine]). In de browser kan dat niet: noem een bestand bij answers, of open het onderzoek met de opdrachten.
fault-brought-swapped = De twee bestanden zijn verwisseld. Zet de antwoorden in het eerste veld en study.toml in het tweede.
fault-not-saved = Het onderzoek is niet bewaard: de schijf is vol of mag niet worden beschreven. Wat er al stond, staat er nog. Maak ruimte en probeer het opnieuw.
