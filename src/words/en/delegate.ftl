## Where am I?
place-ordinal = { $n }{ $ordinal ->
    [one] st
    [two] nd
    [few] rd
   *[other] th
}
place-on = on the list
expected-today = About { $time }{ $relative ->
    [none] { "" }
   *[other] , { $relative }
}
expected-day = About { $time } on { $day }{ $relative ->
    [none] { "" }
   *[other] , { $relative }
}
begins-today = Begins at { $time }{ $relative ->
    [none] { "" }
   *[other] , { $relative }
}
begins-day = Begins on { $day }, { $time }{ $relative ->
    [none] { "" }
   *[other] , { $relative }
}
own-time = ({ $time } your time)
expected-none = No meeting to come has this item on its programme yet.
expected-not-now = There is not enough time left for it in the meetings planned. It keeps its place.
expected-later = Not in the present meeting: it carries over, in order, to { $meeting }.
for-group = for { $group }
stance-waiting = Waiting
stance-called = Called
stance-speaking = Speaking
stance-late = Received late
stance-held = Held
stance-interrupted = Interrupted
stance-late-means = Your request came after the list closed. It is recorded with its number and its time, and waits for the President to accept it; it then takes the last place of its rank.
stance-held-means = { $kind ->
    [reply] Your delegation is not a State Party: the President decides whether you may reply. Until then your request is recorded and stands outside the order.
   *[statement] { $category ->
        [ngo] Your organization speaks once the President has invited it and the Conference has approved. Until then your request is recorded and stands outside the order; it then takes the place of its own time of receipt.
       *[other] Your delegation speaks at the invitation of the President. Until then your request is recorded and stands outside the order; it then takes the place of its own time of receipt.
    }
}
stance-interrupted-means = Your link was lost, and the floor went on. { $remaining ->
    [none] Your statement is kept.
   *[other] You keep { $remaining }.
} Once a test of your link has passed, you take the next free place.

## Coming near
near-three = { $count ->
    [one] One speaker before you
   *[other] { $count } speakers before you
}
near-one = One speaker before you
near-next = You are next
near-called = You are called
near-speaking = You have the floor
prepare-podium = Please come to the seats beside the podium.
prepare-floor = Please be at your seat, your microphone within reach.
prepare-remote = Your microphone and camera are being checked. Stay on this page.
prepare-video = Your video message is being made ready.
hint = This page tells you when three speakers remain before you.
hint-remote = Your microphone and camera will be checked when three speakers remain.
sound-on = Sound on
sound-off = Sound off

## Why this place
why = Why this place?
why-first = Nobody stands before you.
since-level-changed = Your place counts from your change of level.
since-absent = You were absent when called: to the end of your rank. Absent again, the request is removed.
since-late-accepted = Your late request was accepted, at the end of its rank.
profile-ministerial-priority = The rule of this list: States Parties first; ministers and higher before the rest; then the order of request.
profile-protocol-ladder = The rule of this list: States Parties first; then by rank; then the order of request.
profile-order-of-request = The rule of this list: States Parties first; then the order of request.
profile-plan-order = The rule of this list: the order of the programme.

## What happened
news = News of your requests
place-changed = You moved from { $from } to { $to } on the list.
place-changed-more = { $count ->
    [one] One more passed you in the same way.
   *[other] { $count } more passed you in the same way.
}
news-entered = The secretariat entered a request for you: { $list }.
news-amended = The secretariat changed your request: { $list }.
news-withdrawn = Your request was withdrawn by the secretariat: { $list }.
news-admitted = You are admitted to speak, decided by { $decidedBy }: { $list }.
news-late-accepted = The President accepted your late request: { $list }.
news-late-declined = The President did not accept your late request: { $reason }
news-reply-declined = The President did not grant your right of reply: { $reason }
news-moved = Your request was moved by hand: { $reason }
news-swapped = You exchanged places with another delegation: { $reason }
news-link-passed = Your link was tested: it is good.
news-link-failed = The test of your link failed. The technician will try again; please check your microphone, camera and network.
news-absent = You were called and did not answer: your request went to the end of its rank. Absent again, it is removed.
news-removed = You were called twice and did not answer: your request was removed. Please speak to the secretariat.
news-taken-back = You were called by mistake; you stand where you stood.
news-time-added = Your speaking time was changed by { $time }.
news-interrupted = { $reason ->
    [link-lost] Your statement was interrupted, because your link was lost. You keep the time that was left.
   *[other] The President interrupted your statement: { $reason }
}
news-delivered = Thank you. Your statement took { $used }.
news-ruled = The President ruled on your point of order: { $ruling }

## What goes on
floor-now = The floor now
floor-called = is called
floor-speaking = has the floor
floor-point = point of order
floor-free = The floor is free
meeting-scheduled = Not yet begun
meeting-suspended = The meeting is suspended
meeting-adjourned = The meeting is over

## The request
speaker = Speaker
manner = How
text = Text
text-in = handed in
text-words = { $words ->
    [one] handed in, one word
   *[other] handed in, { $words } words
}
link = Link
link-good = tested { $time }, good
link-bad = tested { $time }, not good
received = Received
receipt = { $time }, no. { $seq }
amend = Change
withdraw = Withdraw
text-hand-in = Hand in the text
ask = Ask for the floor
ask-another = Ask for the floor on another list
ask-reply = Right of reply
no-request = You are on no list
no-request-open = These lists are open to you:
no-request-closed = No list is open now. A request is still taken, as late, and waits for the President.
others = Your other requests
earlier = Earlier requests
status-delivered = delivered
status-withdrawn = withdrawn
status-removed = removed: absent twice
status-declined = not granted
list-summary = { $count } waiting · { $status ->
    [open] open
    [closed] closed
   *[not-open] not open yet
}
list-empty = Nobody is waiting.
list-aside = Outside the order: { $held } held, { $late } late.

## When a list takes requests
window-open = Open.
window-open-until = Open until { $day }, { $time }{ $own ->
    [none] .
   *[other] { " " }({ $own } your time).
}
window-closed = Closed. Your request is taken as late and waits for the President.
window-not-open = Not open yet.
window-not-open-until = Opens { $day }, { $time }{ $own ->
    [none] .
   *[other] { " " }({ $own } your time).
}
window-reply = Heard at the end of the day or of the meeting, in order of request.

## Point of order
point-of-order = Point of order
point-no-meeting = No meeting is open
point-sure = Rise to a point of order?
point-means = You are heard at once, and whoever speaks is paused. A point of order is about procedure, not about substance.
point-meeting = In which meeting
point-subject = Subject (may be left out)
point-confirm = Yes, point of order
point-raised = Point of order raised at { $time }. The President sees it now.
point-heard = Your point of order is heard
point-heard-means = Please speak. The President rules on it at once.

## On the floor
called = You are called
you-speak = You have the floor
ready-podium = Please come to the podium.
ready-floor = Switch on your microphone.
ready-remote = Switch on your microphone and camera. Speak when the President invites you.
ready-video = Your video message is about to be played.
you-speak-in = Interpreted from: { $language }
slower = Slower, please
conclude = { $enforcement ->
    [strict] Please conclude. The President will call you to order.
   *[advisory] Please conclude.
}
cut-off-soon = At zero your statement ends by itself.
paused-president = { $reason ->
    [none] The President has stopped the clock.
   *[other] The President has stopped the clock: { $reason }
}
paused-point-of-order = { $delegation ->
    [none] A point of order is heard. Your clock stands still.
   *[other] { $delegation } rises to a point of order. Your clock stands still.
}
paused-link = { $grace ->
    [none] Your link is lost. Your clock stands still.
   *[other] Your link is lost. Your clock stands still; you are waited for another { $grace }.
}
paused-suspension = The meeting is suspended. Your clock stands still.

no-delegation = This page belongs to a delegation
no-delegation-help = Your badge is for another place. Open the link that the secretariat gave you again.
