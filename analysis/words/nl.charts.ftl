quadrants-name = Kwadrant
quadrant-hh = Zelfstandige zoeker
quadrant-hl = Begeleide zoeker
quadrant-lh = Zelfstandige doener
quadrant-ll = Begeleide doener
chart-of = { $title }, n = { NUM($n) }
