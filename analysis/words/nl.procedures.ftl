# Wat procedures aannemen
assumes-independent = Respondenten antwoordden onafhankelijk van elkaar.
assumes-monotone = Het een stijgt (of daalt) steeds met het ander mee.
assumes-straight = Het een verandert in een rechte lijn met het ander mee.
assumes-even-spread = De spreiding rond de lijn is overal ongeveer even groot.
assumes-equal-spread = De groepen zijn even sterk gespreid.
assumes-normal-means = Gemiddelden variëren volgens een normale verdeling: bijna altijd zo vanaf ongeveer dertig respondenten per groep.

# Waar procedures over gaan
subject-description = Beschrijven
subject-association = Verbanden tussen scores
subject-tables = Tabellen van aantallen
subject-two-groups = Twee groepen
subject-groups = Meer groepen
subject-repeated = Dezelfde respondenten, meer antwoorden
subject-models = Modellen
subject-scales = Schalen en hun items
subject-weights = Steekproefgewichten
subject-power = Wat te zien was geweest

# Fouten van de opdrachten test en procedures
fault-not-a-category = “{ $column }” is een schaal, met te veel waarden om een voor een te tellen. Kies een item, een groep of de kwadranten (quadrants).
fault-not-a-scale = “{ $column }” is geen schaal. Kies een schaal van het onderzoek.
fault-not-inside = De procedure “{ $procedure }” is niet per niveau van een groep te herhalen. Laat --by weg.
