# Het vierde oordeel
ruling-no-effect = Geen effect dat ertoe doet
ruling-mark-no-effect = **≈ Geen effect dat ertoe doet**
rule-no-effect = Het hele interval ligt binnen plus of min { DEC($smallest) }, het kleinste effect dat ertoe doet.
rule-no-room = Aan de verwachte kant bevat het interval geen effect zo groot als { DEC($smallest) }, het kleinste dat ertoe doet.

# Herzien in de browser
fault-study-changed = De beschrijving van dit onderzoek is intussen veranderd, misschien in een ander tabblad. Er is niets bewaard. Kijk wat er nu staat, en doe het opnieuw.
