quadrants-name = Quadrant
quadrant-hh = Independent searcher
quadrant-hl = Guided searcher
quadrant-lh = Independent doer
quadrant-ll = Guided doer
chart-of = { $title }, n = { NUM($n) }
