# Waarvoor een studie geen opties heeft, en waarom
multiverse-without-factor = Factorscores vallen weg: geen schaal van de vraag heeft drie of meer items waartussen één factor onderscheid maakt.
multiverse-without-weights = Weging valt weg: deze studie noemt geen kolom met gewichten.
multiverse-without-careless = Achteloze antwoorden zijn hier niet te herkennen: daarvoor heeft de vraag drie of meer items nodig, waarvan een deel omgekeerd.
multiverse-without-quadrants = Deze studie heeft geen kwadranten; alleen het verband over iedereen is bekeken.
multiverse-without-midpoint = Het midden van de antwoordschaal valt weg als grens: niet elk item heeft een laagste en hoogste antwoord.
multiverse-without-covariates = Covariaten vallen weg: deze studie noemt er geen bij haar vraag.
multiverse-covariates-many = Covariaten vallen weg: samen geven ze meer dan { NUM($most) } combinaties, te veel om daarbinnen te vergelijken.
multiverse-covariates-unanswered = Covariaten vallen weg: een ervan is door niemand beantwoord.
multiverse-axis-unanswered = Niemand heeft een score op een van de assen; zonder kwadranten is alleen het verband over iedereen bekeken.
