# Links for partners: what can go wrong
fault-links-unavailable = What the app remembers of links cannot be read or written now. Nothing was changed. Look whether the disk is full or read-only, then try again.
fault-link-too-long = A link lasts from 1 to { $most } days, not { $days }. Choose another date.
fault-link-without-name = Say for whom the link is, in at most 200 characters.
fault-unknown-link = There is no link “{ $link }”. The command links lists them.
fault-broken-snapshot = What this link shows is gone or was changed on disk. Publish it again.
fault-snapshot-not-saved = The disk took nothing more, so nothing was published. Make room and publish again.
