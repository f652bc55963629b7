fault-no-reference-cases = In { $folder } staan geen referentiegevallen: geen bestand waarvan de naam op .json eindigt. Geef de map waarin ze staan.
fault-unreadable-cases = { $file } is geen bestand met referentiegevallen dat hier te lezen is: het moet JSON zijn met het schema refcase/2. Herstel het, of haal het uit de map.
fault-no-reference-data = De antwoorden waarop het referentiegeval is berekend, ontbreken: { $file }. Zet het bestand terug in de map met de gevallen.
verify-differs = { $case }: { $path } is hier { $ours } en in de referentie { $theirs } (toegestaan: relatief { $rel }, absoluut { $abs }).
verify-refused = { $case }: { $path } is in de referentie { $theirs }, maar wordt hier geweigerd ({ $ours }).
verify-not-computed = { $case }: { $path } is in de referentie { $theirs } en hoort vergeleken te worden, maar is hier niet berekend.
verify-crashed = { $case }: { $path } is in de referentie { $theirs }; hier brak de berekening af ({ $ours }).
verify-procedure = { $family }, { $procedure }: { NUM($n) } { $n ->
    [one] geval
   *[other] gevallen
  }, { NUM($numbers) } getallen vergeleken.
verify-compared = { "    " }vergeleken: { $path }
verify-not-compared = { "    " }niet vergeleken: { $path }
verify-nothing-to-compare = Niet gedekt, { NUM($n) }: { $procedure }. De referentie bevat geen getal dat hier wordt berekend.
verify-not-built = Niet gedekt, { NUM($n) }: { $procedure }. Deze procedure wordt hier niet berekend.
