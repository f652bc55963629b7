# What a study has no options for, and why
multiverse-without-factor = Factor scores are left out: no scale of the question has three or more items that one factor tells apart.
multiverse-without-weights = Weights are left out: this study names no column with weights.
multiverse-without-careless = Careless answers cannot be recognised here: that takes a question of three or more items, some reversed and some not.
multiverse-without-quadrants = This study has no quadrants, so only the link over everybody is looked at.
multiverse-without-midpoint = The midpoint is left out as a cut: not every item has limits.
multiverse-without-covariates = Covariates are left out: this study names none for its question.
multiverse-covariates-many = Covariates are left out: together they make more than { NUM($most) } combinations, too many to compare respondents within.
multiverse-covariates-unanswered = Covariates are left out: nobody answered one of them.
multiverse-axis-unanswered = Nobody has a score on one of the axes, so there are no quadrants and only the link over everybody is looked at.
