## Why a command was not done. One sentence for each code.
refusal-not-sent = Not sent: there is no connection. Press again once it is back.
refusal-not-allowed = This badge may not do that.
refusal-unknown-session = There is no such session here.
refusal-session-already-open = This session is open already.
refusal-stale = Something changed while you were deciding. Nothing was done; please look again.
refusal-unknown-delegation = No such delegation is registered.
refusal-unknown-list = There is no such list.
refusal-unknown-inscription = This request does not exist.
refusal-unknown-meeting = There is no such meeting.
refusal-unknown-item = Item { $symbol } is not on the agenda.
refusal-unknown-point = There is no such point of order.
refusal-unknown-intervention = There is no such statement in the record.
refusal-unknown-badge = There is no such badge.
refusal-unknown-language = { $language } is not one of this session’s languages.
refusal-id-taken = This was entered before under the same number.
refusal-delegation-missing = Say for which delegation.
refusal-nothing-to-change = It is so already.
refusal-list-not-open = The list { $list } is not open yet{ $opensAt ->
    [none] .
   *[other] ; it opens { $opensAt }.
}
refusal-list-already-open = The list { $list } is open already.
refusal-already-inscribed = This delegation is on the list already.
refusal-not-eligible = The list { $list } is not for this speaker{ $instead ->
    [none] .
   *[other] . The place to ask is: { $instead }.
}
refusal-received-in-future = The time of receipt, { $receivedAt }, has not come yet.
refusal-reply-quota-exhausted = The right of reply on this item is used up: { $quota } for each delegation.
refusal-not-waiting = This request does not wait any more.
refusal-not-in-order = { $because ->
    [held] { $delegation } has not been admitted to speak yet.
   *[late] The request of { $delegation } is late and has not been accepted yet.
}
refusal-not-late = This request is not late.
refusal-not-held = This request is not held.
refusal-not-a-reply = This is not a right of reply.
refusal-other-list = { $delegation } is on another list than { $list }.
refusal-same-place = It is at that place already.
refusal-no-meeting-open = No meeting is open.
refusal-which-meeting = Two meetings are sitting: say which one.
refusal-meeting-not-open = { $status ->
    [suspended] The meeting is suspended.
    [adjourned] The meeting is over.
   *[scheduled] The meeting has not been called to order.
}
refusal-meeting-already-open = A meeting of this body is open already.
refusal-meeting-adjourned = The meeting has been adjourned.
refusal-item-not-taken-up = Item { $symbol } has not been taken up.
refusal-item-already-taken-up = Item { $symbol } is before the meeting already.
refusal-not-later = Interpretation already lasts until { $until }.
refusal-not-interpreted = This meeting has no interpretation.
refusal-floor-occupied = { $delegation ->
    [none] Someone has the floor.
   *[other] { $delegation } has the floor.
}
refusal-nobody-waiting = Nobody is waiting on the list.
refusal-nobody-called = Nobody has been called.
refusal-nobody-speaking = Nobody is speaking.
refusal-interpretation-over = Interpretation ended at { $until }. Extend it, or decide to go on without.
refusal-already-started = The clock is running already.
refusal-clock-paused = The clock is paused already.
refusal-clock-running = The clock is running.
refusal-not-the-one-called = { $delegation } is not the one who was called.
refusal-no-limit = This statement has no limit.
refusal-not-remote = This speaker is not remote.
refusal-link-already-lost = The link is reported as lost already.
refusal-link-not-lost = The link is not lost.
refusal-not-a-state-party = Only States Parties may rise to a point of order.
refusal-point-already-raised = Your point of order is before the President already.
refusal-point-being-heard = A point of order is being heard.
refusal-point-not-next = Another point of order was raised before.
refusal-point-not-heard = This point of order has not been heard yet.
refusal-point-closed = This point of order has been ruled on.
refusal-malformed = The service could not read this request.
refusal-invalid-command = Not complete or not valid: { $fault }.
refusal-badge-not-valid = { $because ->
    [missing] No badge was shown.
    [expired] This badge has expired.
    [revoked] This badge was withdrawn.
    [other-session] This badge is for another session.
   *[other] This badge is not valid.
}
refusal-too-many-requests = Too many requests. Try again in { $seconds } s.
refusal-command-id-taken = This request was made by someone else before.
refusal-unavailable = The service cannot record anything at the moment.
refusal-not-durable = The service has not been able to confirm this yet.
refusal-journal-damaged = The record of this session is damaged at entry { $seq } and is closed until it is repaired.
refusal-newer-version = A newer version of the service writes this session’s record: this node has to be updated.
refusal-client-too-old = This page is of an earlier version and has to be loaded again.
