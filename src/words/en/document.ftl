## The document of a meeting
doc-heading = { $body }, { $date }
doc-meeting = Meeting
doc-venue = Venue
doc-scheduled = Scheduled
doc-from-to = from { $from } to { $to } ({ $timeZone })
doc-held = Held
doc-not-opened = Not called to order
doc-adjourned = Called to order at { $opened }, adjourned at { $adjourned }
doc-not-adjourned = Called to order at { $opened }, not adjourned yet{ $status ->
    [suspended] {" "}(suspended)
   *[open] {""}
}
doc-interpretation = Interpretation
doc-until = until { $until }, granted by { $grantedBy }: { $reason }
doc-none-from = none from { $from } on
doc-item = Item
doc-no-item = No item
doc-remains-open = (remains open)
doc-nothing = None.
doc-statements = { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}
doc-replies = { $count ->
    [one] { $count } reply
   *[other] { $count } replies
}
doc-absences = { $count ->
    [one] { $count } absence
   *[other] { $count } absences
}
doc-points = { $count ->
    [one] { $count } point of order
   *[other] { $count } points of order
}
doc-next = {", "}
doc-summary = { $counts }; { $used } of speaking time{ $over ->
    [none] {""}
   *[other] , { $over } over the limits
}.
doc-manner = Mode, language
doc-given = Given
doc-started = Started
doc-ended = Ended
doc-remarks = Remarks
doc-right-of-reply = right of reply
doc-because = { $what }: { $why }
doc-pause = { $until ->
    [none] { $cause } since { $from }
   *[other] { $cause } { $from }–{ $until }
}
doc-raised = Raised
doc-heard = Heard
doc-ruled = Ruled
doc-during = During
doc-number = no. { $number }
doc-appeal = Appeal
doc-by-delegation = By delegation
doc-by-category = By category
doc-by-regional-group = By regional group
doc-by-language = By language
doc-by-mode = By mode
doc-count-statements = Statements
doc-count-replies = Replies
doc-none = none
doc-journal = From the journal of { $session }, entries 1 to { $last }, the last of { $at } ({ $timeZone }).
doc-provisional = The meeting is not over: this is provisional.
