# Links voor partners: wat er mis kan gaan
fault-links-unavailable = Wat de app van links onthoudt, is nu niet te lezen of te schrijven. Er is niets veranderd. Kijk of de schijf vol of alleen-lezen is en probeer het opnieuw.
fault-link-too-long = Een link duurt 1 tot { $most } dagen, niet { $days }. Kies een andere datum.
fault-link-without-name = Zeg voor wie de link is, in hoogstens 200 tekens.
fault-unknown-link = Er is geen link “{ $link }”. De opdracht links noemt ze.
fault-broken-snapshot = Wat deze link toont is weg of op schijf veranderd. Publiceer het opnieuw.
fault-snapshot-not-saved = Op de schijf kon niets meer bij, dus er is niets gepubliceerd. Maak ruimte en publiceer opnieuw.
