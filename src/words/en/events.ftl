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
event-BadgeRevoked = Badge withdrawn
event-ListOpened = The list { $list } was opened
event-ListClosed = The list { $list } was closed
event-SpeakingTimeSet = { $list }: speaking time { $limit ->
    [none] without limit
   *[other] { $limit }
}
event-FloorRequested = { $delegation } asked for the floor: { $list }{ $late ->
    [yes] , late
   *[no] {""}
}
event-InscriptionAmended = The request of { $delegation } was changed
event-InscriptionWithdrawn = { $delegation } withdrew from the list
event-AdmittedToSpeak = { $delegation } was admitted to speak ({ $decidedBy })
event-LateAccepted = The late request of { $delegation } was accepted
event-LateDeclined = The late request of { $delegation } was declined: { $reason }
event-InscriptionMoved = { $delegation } was moved on the list: { $reason }
event-InscriptionsSwapped = { $delegation } and { $other } changed places: { $reason }
event-MeetingCalledToOrder = { $meeting }: called to order
event-MeetingSuspended = { $meeting }: suspended ({ $reason })
event-MeetingResumed = { $meeting }: resumed
event-MeetingAdjourned = { $meeting }: adjourned
event-ItemTakenUp = Item { $symbol } was taken up
event-ItemConcluded = Item { $symbol } was concluded
event-InterpretationExtended = Interpretation was extended until { $until } (granted by { $grantedBy })
event-ContinuedWithoutInterpretation = The meeting goes on without interpretation: { $reason }
event-SlowDownRequested = The interpreters asked for slower speech
event-FloorGiven = The floor was given to { $delegation }
event-StatementStarted = { $delegation } began to speak
event-ClockPaused = The clock of { $delegation } was paused: { $reason }
event-ClockResumed = The clock of { $delegation } was resumed
event-TimeAdded = { $delegation }: { $duration } ({ $reason })
event-StatementEnded = { $how ->
    [cut-off] { $delegation } was cut off at the limit
   *[other] { $delegation } ended the statement
}
event-StatementInterrupted = { $delegation } was interrupted: { $reason }
event-SpeakerAbsent = { $delegation } was absent{ $removed ->
    [yes] {" "}again and left the list
   *[no] , and goes to the end of its tier
}
event-FloorTakenBack = The call of { $delegation } was taken back
event-LinkTested = { $delegation }: link test { $passed ->
    [yes] passed
   *[no] failed
}
event-LinkLost = The link of { $delegation } was lost
event-LinkRestored = The link of { $delegation } is back
event-PointOfOrderRaised = { $delegation } rose to a point of order
event-PointOfOrderHeard = The point of order of { $delegation } is being heard
event-PointOfOrderRuled = Ruling on the point of order of { $delegation }: { $ruling }
event-ReplyDeclined = The reply of { $delegation } was declined: { $reason }
event-TextRecorded = { $delegation } handed in a text
event-Annotated = Note: { $text }
event-RecordCorrected = The record of { $delegation } was corrected: { $reason }
credentials-none = none
credentials-provisional = provisional
credentials-submitted = submitted
credentials-accepted = accepted
reason-link-lost = the link was lost and did not come back in time
