chair-title = Chair
chair-title-point = Point of order · Chair
chair-meeting = Meeting
chair-floor = The floor
chair-say = To read out
chair-then = Then

## The one next thing
chair-step-call-to-order = Call meeting { $number } to order
chair-step-resume-meeting = Resume the meeting
chair-step-hear = Hear { $delegation }
chair-step-rule = Rule on the point of { $delegation }
chair-step-interpretation = Decide on interpretation
chair-step-give-floor = Give the floor to { $delegation }
chair-step-start = Start the clock
chair-step-resume-clock = Resume the clock
chair-step-end = End the statement
chair-step-take-up = Take up item { $symbol }
chair-step-adjourn = Adjourn the meeting

## The floor
chair-all-over = All meetings are over
chair-meeting-scheduled = Not yet called to order
chair-meeting-open = The floor is free
chair-meeting-suspended = Suspended
chair-has-floor = has the floor
chair-is-called = called, not yet speaking
chair-reply = right of reply
chair-provisional = provisional
chair-on-behalf = on behalf of the { $group }
chair-limit-strict = of { $time }, strict
chair-limit-advisory = of { $time }, advisory
chair-no-limit = no limit
chair-started = started { $time }
chair-without-interpretation = without interpretation
chair-absent = Absent
chair-take-back = Take back the call
chair-end-and-call = End and call { $delegation }
chair-pause = Pause
chair-pause-reason = Paused by the President
chair-space = Space
chair-more-time = { $time } more
chair-less-time = { $time } less
chair-time-reason = At the President’s discretion
chair-interrupt = Interrupt…
chair-interrupt-title = Interrupt the statement
chair-interrupt-help = The rest of the time is kept for when the link is back and tested.
chair-interrupt-confirm = Interrupt and go on

## The meeting
chair-take-up = Take up an item…
chair-take-up-confirm = Take up
chair-item = Item
chair-conclude = Conclude item { $symbol }
chair-floor-secretariat = Floor to the secretariat
chair-suspend = Suspend the meeting…

## The list
chair-list = Speakers’ list
chair-no-list = There is no list for this meeting.
chair-waiting = { $count } waiting
chair-list-not-open = list not yet open
chair-list-open = list open
chair-list-closed = list closed
chair-open-list = Open the list
chair-close-list = Close the list
chair-nobody-waits = Nobody is waiting.
chair-tier-ministers = Ministerial rank or higher
chair-tier-rest = In order of request
chair-ladder-1 = Heads of State
chair-ladder-2 = Heads of Government, Vice-Presidents, crown princes
chair-ladder-3 = Deputy Prime Ministers
chair-ladder-4 = Ministers
chair-ladder-5 = Vice-ministers
chair-ladder-6 = Other representatives
chair-remote-connected = remote, connected
chair-remote-away = remote, not connected
chair-link-passed = link tested
chair-link-failed = link test failed
chair-moved = moved
chair-was-absent = was absent
chair-resumes = resumes
chair-carried-over = next meeting
chair-received = received { $time } · No. { $number }
chair-late = Late · { $count }
chair-held = Held for admission · { $count }
chair-test-passed = Link works
chair-test-failed = Link fails

## Moving
chair-move-menu = Move…
chair-move-title = Move { $delegation }
chair-move = Move
chair-move-where = To which place
chair-move-before = { $place }: before { $delegation }
chair-move-end = to the end of the list
chair-give-now = Give the floor now…
chair-give-now-title = { $delegation }, out of order

## What needs a ruling
chair-rulings = Needs you
chair-calm = Nothing at the moment.
chair-point = Point of order
chair-being-heard = being heard
chair-ago = { $time } ago
chair-hear = Hear it
chair-rule = Rule
chair-rule-title = Ruling on the point of { $delegation }
chair-rule-confirm = Record the ruling
chair-ruling = The ruling
chair-ruling-upheld = The point is well taken.
chair-ruling-not-upheld = The point is not well taken.
chair-ruling-noted = The President takes note.
chair-appeal = The ruling was appealed
chair-appeal-outcome = Outcome of the vote
chair-appeal-stands = The ruling stands
chair-appeal-overruled = The ruling is overruled
chair-votes-for = In favour
chair-votes-against = Against
chair-votes-abstentions = Abstentions
chair-report-lost = Report the link as lost
chair-report-restored = The link is back
chair-link-lost-since = Link lost at { $time }
chair-grace = { $time } until the floor can go on
chair-call-speaker-to-order = Time is up
chair-strict = The limit is strict: please ask { $delegation } to conclude.
chair-slower = The interpreters ask for slower speech
chair-late-over = Late request · { $list }
chair-late-request = received while the list was closed
chair-late-by = { $unit ->
    [second] { $count ->
        [one] one second after the list closed
       *[other] { $count } seconds after the list closed
    }
    [minute] { $count ->
        [one] one minute after the list closed
       *[other] { $count } minutes after the list closed
    }
    [hour] { $count ->
        [one] one hour after the list closed
       *[other] { $count } hours after the list closed
    }
   *[day] { $count ->
        [one] one day after the list closed
       *[other] { $count } days after the list closed
    }
}
chair-accept = Accept
chair-decline = Decline…
chair-decline-title = Decline the request of { $delegation }
chair-reply-over = Right of reply · { $number ->
    [1] first
    [2] second
   *[other] No. { $number }
}
chair-reply-discretion = Not a State party: at your discretion.
chair-held-over = Held · { $category }
chair-the-conference = The Conference
chair-admit = Admit
chair-admit-conference = Admitted by the Conference

## Time
chair-interpretation = Interpretation
chair-time = Time
chair-until = until { $time }
chair-left = { $time } left
chair-over = over
chair-minutes-over = { $time } · { $minutes } min over
chair-in-time = list done { $time }
chair-share = { $time } each would finish in time.
chair-share-none = Not everyone can be heard in time.
chair-set-share = Set { $time } for those to come
chair-options = Options…
chair-extend = Extend
chair-extend-until = Extend until { $time } (+{ $minutes } min)
chair-go-on-without = Go on without interpretation
chair-granted-by = Granted by (interpreters)

## Usual reasons
chair-reason-time = Lack of time
chair-reason-closed = The list is closed
chair-reason-agreed = Agreed between the delegations
chair-reason-travel = Travel of the speaker
chair-reason-ruling = Decision of the President
chair-reason-consultations = Consultations
chair-reason-technical = Technical problem
chair-reason-finish-list = To finish the list

## Connections
chair-connections = Connections
chair-connected = { $count ->
    [one] { $count } delegation connected
   *[other] { $count } delegations connected
}
chair-lost = { $count } lost

## Keys
chair-key-next = Next: give the floor, or end and call the next
chair-key-pause = Pause and resume
chair-key-absent = Absent when called
chair-key-point = Point of order: hear, rule

## To read out
say-call-to-order = I call to order meeting { $number } of the Conference.
say-resume = I declare the meeting resumed.
say-adjourn = The meeting is adjourned.
say-take-up = The Conference will now consider agenda item { $symbol }, “{ $title }”.
say-thanks = I thank the distinguished representative of { $of }.
say-thanks-secretariat = I thank the secretariat.
say-floor = I give the floor to the distinguished representative of { $of }{ $person ->
    [none] {""}
   *[other] , { $person }
}{ $group ->
    [none] .
   *[other] , who will speak on behalf of the { $group }.
}
say-floor-secretariat = I give the floor to the secretariat.
say-conclude = I kindly ask the distinguished representative of { $of } to conclude.
say-hear = The distinguished representative of { $of } rises to a point of order. You have the floor.
say-rule = I thank the distinguished representative of { $of }. My ruling is as follows.
say-go-on = Please go on.
say-link-lost = We have lost the connection with the speaker. Please bear with us for a moment.
say-interpretation = The time of the interpreters is over. I thank them. May I ask whether they can stay with us for a little longer?
