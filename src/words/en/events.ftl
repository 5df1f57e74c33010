## What happened, one sentence for each event
event-SessionOpened = The session was opened
event-DelegationAdmitted = { $delegation } was registered
event-CredentialsRecorded = { $delegation }: credentials { $status }
event-BadgeIssued = Badge issued: { $role }{ $delegation ->
    [none] {""}
   *[other] , { $delegation }
}{ $holder ->
    [none] {""}
   *[other] , { $holder }
}
event-BadgeRevoked = Badge withdrawn: { $reason }
event-ListOpened = The list { $list } was opened
event-ListClosed = The list { $list } was closed
event-SpeakingTimeSet = { $list }{ $category ->
    [none] {""}
   *[other] {" "}({ $category })
}: speaking time { $limit ->
    [none] without limit
   *[other] { $limit }
}{ $enforcement ->
    [strict] , strict
   *[advisory] , advisory
}
event-FloorRequested = { $delegation } asked for the floor: { $list }{ $group ->
    [none] {""}
   *[other] , for { $group }
} ({ $level }, { $mode }, { $language }){ $receivedAt ->
    [none] {""}
   *[other] , received { $receivedAt }
}{ $late ->
    [yes] ; late
   *[no] {""}
}{ $held ->
    [yes] ; held
   *[no] {""}
}
event-InscriptionAmended = The request of { $delegation } was changed: { $changes }
event-InscriptionWithdrawn = { $delegation } withdrew from the list
event-AdmittedToSpeak = { $delegation } was admitted to speak ({ $decidedBy })
event-LateAccepted = The late request of { $delegation } was accepted
event-LateDeclined = The late request of { $delegation } was declined: { $reason }
event-InscriptionMoved = { $delegation } was moved on the list, { $before ->
    [none] to the end
   *[other] before { $before }
}: { $reason }
event-InscriptionsSwapped = { $delegation } and { $other } changed places: { $reason }
event-MeetingCalledToOrder = { $meeting }: called to order
event-MeetingSuspended = { $meeting }: suspended ({ $reason })
event-MeetingResumed = { $meeting }: resumed
event-MeetingAdjourned = { $meeting }: adjourned
event-ItemTakenUp = Item { $symbol } was taken up{ $title ->
    [none] {""}
   *[other] : { $title }
}
event-ItemConcluded = Item { $symbol } was concluded
event-InterpretationExtended = Interpretation was extended until { $until } (granted by { $grantedBy }): { $reason }
event-ContinuedWithoutInterpretation = The meeting goes on without interpretation: { $reason }
event-SlowDownRequested = The interpreters asked for slower speech
event-FloorGiven = The floor was given to { $delegation }{ $outOfOrder ->
    [yes] , out of order
   *[no] {""}
}{ $reason ->
    [none] {""}
   *[other] : { $reason }
}
event-StatementStarted = { $delegation } began to speak ({ $limit ->
    [none] no limit
   *[other] { $limit }
}{ $interpreted ->
    [no] , without interpretation
   *[yes] {""}
})
event-ClockPaused = The clock of { $delegation } was paused at { $used }: { $reason }
event-ClockResumed = The clock of { $delegation } was resumed
event-TimeAdded = { $delegation }: { $duration } ({ $reason })
event-StatementEnded = { $how ->
    [cut-off] { $delegation } was cut off at the limit
   *[other] { $delegation } ended the statement
}: { $used }{ $over ->
    [none] {""}
   *[other] , { $over } over
}
event-StatementInterrupted = { $delegation } was interrupted at { $used }: { $reason }
event-SpeakerAbsent = { $delegation } was absent{ $removed ->
    [yes] {" "}again and left the list
   *[no] , and goes to the end of its tier
}
event-FloorTakenBack = The call of { $delegation } was taken back{ $reason ->
    [none] {""}
   *[other] : { $reason }
}
event-LinkTested = { $delegation }: link test { $passed ->
    [yes] passed
   *[no] failed
}
event-LinkLost = The link of { $delegation } was lost at { $used }
event-LinkRestored = The link of { $delegation } is back
event-PointOfOrderRaised = { $delegation } rose to a point of order{ $subject ->
    [none] {""}
   *[other] : { $subject }
}
event-PointOfOrderHeard = The point of order of { $delegation } is being heard
event-PointOfOrderRuled = Ruling on the point of order of { $delegation }: { $ruling }{ $appeal ->
    [none] {""}
   *[other] ; appeal: { $appeal }
}
event-ReplyDeclined = The reply of { $delegation } was declined: { $reason }
event-TextRecorded = { $delegation } handed in a text{ $words ->
    [none] {""}
    [one] {" "}({ $words } word)
   *[other] {" "}({ $words } words)
}
event-Annotated = Note: { $text }
event-RecordCorrected = The record of { $delegation } (No. { $number }) was corrected: { $changes } ({ $reason })
credentials-none = none
credentials-provisional = provisional
credentials-submitted = submitted
credentials-accepted = accepted
reason-link-lost = the link was lost and did not come back in time
limit-for-group = on behalf of a group

## What an amendment or a correction says
change-speaker = speaker { $value }
change-level = level { $value }
change-mode = mode { $value }
change-language = language { $value }
change-onBehalfOf = on behalf of { $value }
change-plannedMs = planned { $value }
change-receivedAt = received { $value }
change-startedAt = started { $value }
change-endedAt = ended { $value }
change-usedMs = used { $value }
change-next = {"; "}
