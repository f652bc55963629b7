# Links for partners: what can go wrong
fault-links-unavailable = What the app remembers of links cannot be read or written now. Nothing was changed. Look whether the disk is full or read-only, or the database does not answer, then try again.
fault-link-too-long = A link lasts from 1 to { $most } days, not { $days }. Choose another date.
fault-link-without-name = Say for whom the link is, in at most 200 characters.
fault-unknown-link = There is no link “{ $link }”. The command links lists them.
fault-broken-snapshot = What this link shows is gone or was changed on disk. Publish it again.
fault-snapshot-not-saved = The disk took nothing more, so nothing was published. Make room and publish again.
fault-broken-record = What the link for “{ $label }” shows can no longer be read back, so nothing can be judged beside it and nothing was published. End that link on the page Links and hand out a new one, or put back a backup.
fault-not-tidied = The link for “{ $label }” has ended and opens nothing any more. What it showed is still on the disk, which takes no changes now. Look whether the disk is full or read-only; it goes when a link of this study is made or ended next.
fault-not-forgotten = The links of study “{ $study }” have ended and open nothing any more. The study is still on the disk, which takes no changes now. Look whether the disk is full or read-only, then remove it again.

# Who may see what
section-share = Share
page-start = Welcome
page-privacy = Privacy
page-view = Shared results
page-publish = Publish
page-links = Links

notice-not-for-you = This page is for researchers of a study. Sign in, or ask who sent you here for a link.
notice-no-bringing = You can look at the studies that are shared with you here. Bringing one of your own is for the researchers of this app.
fault-no-studies = There is no study here that you may open. Ask a researcher to share one with you.

start-lead = Kwadrant is a research dashboard for studies of public-sector service. It answers first how the need for personal service is related to the complexity of the question.
start-viewer = Here shared results open, and nothing else: follow the link that you were sent. No answers of respondents can be reached from here.
start-no-sign-in = This app can be reached from elsewhere than its own computer and has no sign-in, so only shared links open. Whoever runs it can set up sign-in; the README tells how.
start-sign-in = Researchers and lecturers sign in. Partner organisations need no account: they follow the link that they were sent.
start-not-listed = You are signed in, but are not, or no longer, in this app's table of researchers and lecturers. Send the lines below to whoever runs the app, who can list you with them. Reload the page when that is done.
start-failed = Signing in did not work: the sign-in service did not answer, refused, or it took too long. Try again; if it stays so, ask whoever runs the app.
start-after = After signing in you begin at the first page. If you were given the address of another page, open it once more.
start-elsewhere = This page is for people with another role here. What is there for you is in the menu.
sign-in = Sign in
sign-out = Sign out

# The partner's view
view-ended = This link shows nothing any more. It may have come to its end, been ended by who made it, or been copied in part. Ask who sent it to you for a new one.
view-everybody = Everybody
view-state-left-out = These two together are not shown, to protect the people who answered. Below is everybody.
view-made = Made on { DAY($day) } from version { $version } of the answers. Numbers are rounded, and what rests on fewer than ten people is left out, to protect who answered.
view-until = This link can be opened until { DAY($day) }.
view-download = Download the tables (csv)

# The page Privacy
privacy-lead = What Kwadrant keeps of whom, where, for how long, and what leaves it.
privacy-answers = The answers of respondents
privacy-answers-text = Answers stay on the computer that runs the app, in the folder of their study. No request goes to any other place, and no answer stands in a log or in a message. A study that is removed is gone from disk at once; backups of it should end within 35 days. Agree on an end date for each study beforehand: a year is usual.
privacy-links = What partners see
privacy-links-text = A link opens a frozen view: sentences, pictures and tables that were computed and judged beforehand. Every number rests on at least ten people; numbers are rounded; what would make a small group known by subtraction is left out too. Free text, ages in years and single answers are never shared. Yet anonymous depends on who looks: organisations that put their views together know the remaining one, so agree beforehand that they do not.
privacy-visitors = Who opens a link
privacy-visitors-text = Of a link it is counted how often it is opened each day, and not by whom. The browser holds a random number for eight hours, which opens that one view. There are no other cookies than those that keep a page together, and no statistics are sent to anybody.
privacy-people = Who signs in
privacy-people-text = Of researchers and lecturers the app keeps what the table of people says: the number by which their sign-in service knows them, a name, a role, and which studies they may open. What the sign-in service tells of you is held by your own browser in a cookie, until you sign out and for thirty days at most; the app reads nothing from it but that number.
privacy-logs = Logs
privacy-logs-text = Logs tell kind and place of a fault. They hold no answers, no names and no links. Keep them no longer than thirty days.
privacy-rights = Before real answers come in
privacy-rights-text = Whoever brings real answers answers for them. Assess the risks beforehand (a data protection impact assessment), agree on processing where somebody else runs the app, and tell respondents what is shared with whom.

# The page Publish
publish-lead = Share a result with a partner organisation: they get a link that shows it and nothing else, until the day you choose. What would give somebody away is taken out first.
publish-what = What do you share?
publish-scope = Whose result
publish-scope-whole = The whole study
publish-scope-own = One organisation beside the others
publish-group = Organisations are the levels of
help-publish-group = An organisation knows which of its customers is in which group. So nothing is shown where besides them there are only a few others. Who has no organisation does not count then. Choose “Nothing chosen” only if no partner knows any respondents.
publish-own = For which organisation
publish-pages = What is shown
publish-filter = What the viewer may choose ({ NUM($place) })
help-publish-filters = Every choice a viewer can make is computed and judged beforehand. The more choices, the more has to be left out.
publish-others = The other organisations get such a link too
help-publish-others = Partners may lay their views side by side. So room is kept now for what the others will be shown; otherwise this link could leave a later one nothing to show.
publish-none = Nothing chosen
publish-look = See what the partner will see
publish-judging = Every view is being computed and judged. This takes a few seconds.
publish-changed = You have changed what is shared. Look again at what the partner will see before you publish it.
publish-preview = As the partner sees it
publish-preview-lead = Exactly this is frozen when you publish. In the other language it says the same.
publish-left-out = What was taken out
publish-left-out-lead = { $count ->
    [0] Nothing had to be taken out.
    [one] One group was taken out to protect who answered. The partner does not see which, or why.
   *[other] { NUM($count) } groups were taken out to protect who answered. The partner does not see which, or why.
  }
publish-why = Which groups, and by which rule
publish-hand-over = Publish
publish-for = For whom is this link
publish-days = How many days it lasts
publish-ends = It ends on { DAY($day) }.
publish = Publish and make a link

handed-done = The link for { $label } is made. Copy it now:
handed-once = It is shown this once and kept nowhere. Anyone who has it can open it: send it to those it is for.
handed-note = A note to send along
handed-note-text = Here are the results of our study, made for you. The link opens without an account, on any device, until { DAY($day) }. You can switch between Dutch and English, print it, and download the tables. Please do not pass it on: numbers are protected, but views of several organisations side by side tell more than one alone.

# The page Links
links-lead = Every link that was made here: for whom, until when, how often opened. End one, and it shows nothing any more within half a minute, also where it stands open.
links-none = There are no links yet.
links-ended = { $count ->
    [one] One link that has ended
   *[other] { NUM($count) } links that have ended
  }
links-what = { $by ->
    [local] Study { $study }, made on this computer
    [command] Study { $study }, made with the command publish
   *[other] Study { $study }, made by { $by }
  }
links-days = Made on { DAY($made) } from version { $version } of the answers; ends on { DAY($ends) }.
links-opened = { $times ->
    [one] Opened once, on { DAY($last) }.
   *[other] Opened { NUM($times) } times, last on { DAY($last) }.
  }
links-not-opened = Not opened yet.
links-revoked = Ended on { DAY($day) }.
links-expired = Came to its end on { DAY($day) }.
links-trail = What happened, day by day
links-on = Day
links-happened = What
links-day = { DAY($day) }
links-event = { $what ->
    [created] Made
    [revoked] Ended by hand
    [past] Came to its end
   *[opened] { $times ->
        [one] Opened once
       *[other] Opened { NUM($times) } times
    }
  }
links-sure = I am sure: who has this link sees nothing any more
links-end = End this link
links-look = As the partner sees it
links-look-at = Which link
fault-study-moved-on = The study was saved anew or removed meanwhile, so this draft no longer shows what is there now, and nothing was published. Look again at what the partner will see.
fault-live-changed = Meanwhile another link of this study was made or ended, so this draft was judged beside the wrong company. Look again at what the partner will see, then publish.

# The commands publish, links and revoke
publish-done = The link for { $label } is made and ends on { DAY($day) }. It is printed this once:
link-told = { $id }: { $label }, study { $study }, { $state ->
    [live] until { DAY($day) }
    [revoked] ended
   *[expired] came to its end on { DAY($day) }
  }, { $times ->
    [0] not opened
    [one] opened once
   *[other] opened { NUM($times) } times
  }.
revoke-done = The link for { $label } has ended.

# The commands backup and restore
backup-done = { NUM($count) } files were copied to { $folder }, with a list of their hashes. They hold answers: keep them as safe as the answers, and no longer than 35 days.
restore-done = { NUM($count) } files were put back from { $folder }. Links that were ended after that backup open again now: look on the page Links, or with the command links, and end them again.
fault-backup-there = { $folder } is not empty. Choose an empty folder, so that nothing is overwritten.
fault-broken-backup = The backup is not what was written: look at { $file }. Nothing was put back. Take another backup.
fault-backup-not-written = The backup could not be written to { $folder }: the disk is full or cannot be written. Choose another place.
fault-backup-not-put-back = The backup could not be put back in { $folder }: the disk or the database took nothing. Nothing was put back. Look whether it is full or read-only, then try again.

# Before the server starts, in the terminal
ready-folder = Kwadrant does not start: { $folder } cannot be written. Give its user the right to, make room, or set KWADRANT_HOME (or KWADRANT_DATABASE, KWADRANT_VISITS) to another place.
ready-database = Kwadrant does not start: { $name } is no address of a database that SQLAlchemy knows. Write it as postgresql+pg8000://USER:PASSWORD@HOST/NAME.
ready-driver = Kwadrant does not start: { $name } needs the Python package { $driver }. Install it beside Kwadrant.
ready-secrets = Kwadrant does not start: { $file } cannot be read as TOML. Mend it; until then it is not known who may sign in.
ready-lacks = Kwadrant does not start: [auth] in secrets.toml lacks { $names }. Fill them in (the README has an example), or leave [auth] out: then only links open.
ready-cookie-secret = Kwadrant does not start: cookie_secret in secrets.toml is shorter than { $least } characters, so a sign-in could be forged. Choose a long random one.
ready-redirect = Kwadrant does not start: redirect_uri in secrets.toml must end in { $end }.
