# Links for partners: what can go wrong
fault-links-unavailable = What the app remembers of links cannot be read or written now. Nothing was changed. Look whether the disk is full or read-only, then try again.
fault-link-too-long = A link lasts from 1 to { $most } days, not { $days }. Choose another date.
fault-link-without-name = Say for whom the link is, in at most 200 characters.
fault-unknown-link = There is no link “{ $link }”. The command links lists them.
fault-broken-snapshot = What this link shows is gone or was changed on disk. Publish it again.
fault-snapshot-not-saved = The disk took nothing more, so nothing was published. Make room and publish again.

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
start-not-listed = You are signed in, but this app does not know you as researcher or lecturer. Ask a researcher to add you, then reload the page.
sign-in = Sign in
sign-out = Sign out

# The partner's view
view-ended = This link shows nothing any more. It may have come to its end, been ended by who made it, or been copied in part. Ask who sent it to you for a new one.
view-everybody = Everybody
view-state-left-out = This choice was left out to protect the people who answered: too few of them are behind it. Below is everybody.
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
privacy-people-text = Of researchers and lecturers the app keeps what the table of people says: the number by which their sign-in service knows them, a name, a role, and which studies they may open.
privacy-logs = Logs
privacy-logs-text = Logs tell kind and place of a fault. They hold no answers, no names and no links. Keep them no longer than thirty days.
privacy-rights = Before real answers come in
privacy-rights-text = Whoever brings real answers answers for them. Assess the risks beforehand (a data protection impact assessment), agree on processing where somebody else runs the app, and tell respondents what is shared with whom.
