## Ce qui s’est passé, une phrase par événement
event-SessionOpened = La session a été ouverte
event-DelegationAdmitted = { $delegation } : délégation inscrite
event-CredentialsRecorded = { $delegation } : pouvoirs { $status }
event-BadgeIssued = Badge remis : { $role }{ $delegation ->
    [none] {""}
   *[other] , { $delegation }
}{ $holder ->
    [none] {""}
   *[other] , { $holder }
}
event-BadgeRevoked = Badge retiré : { $reason }
event-ListOpened = La liste { $list } a été ouverte
event-ListClosed = La liste { $list } a été close
event-SpeakingTimeSet = { $list }{ $category ->
    [none] {""}
   *[other] {" "}({ $category })
} : temps de parole { $limit ->
    [none] sans limite
   *[other] { $limit }
}{ $enforcement ->
    [strict] , strict
   *[advisory] , indicatif
}
event-FloorRequested = { $delegation } a demandé la parole : { $list }{ $group ->
    [none] {""}
   *[other] , au nom de : { $group }
} ({ $level }, { $mode }, { $language }){ $receivedAt ->
    [none] {""}
   *[other] , demande reçue le { $receivedAt }
}{ $late ->
    [yes] {" "}; hors délai
   *[no] {""}
}{ $held ->
    [yes] {" "}; en attente d’autorisation
   *[no] {""}
}
event-InscriptionAmended = { $delegation } : demande modifiée : { $changes }
event-InscriptionWithdrawn = { $delegation } s’est retirée de la liste
event-AdmittedToSpeak = { $delegation } : autorisation de prendre la parole ({ $decidedBy })
event-LateAccepted = { $delegation } : demande hors délai acceptée
event-LateDeclined = { $delegation } : demande hors délai refusée : { $reason }
event-InscriptionMoved = { $delegation } a été déplacée sur la liste, { $before ->
    [none] à la fin
   *[other] avant { $before }
} : { $reason }
event-InscriptionsSwapped = { $delegation } et { $other } ont échangé leurs places : { $reason }
event-MeetingCalledToOrder = { $meeting } : ouverte
event-MeetingSuspended = { $meeting } : suspendue ({ $reason })
event-MeetingResumed = { $meeting } : reprise
event-MeetingAdjourned = { $meeting } : levée
event-ItemTakenUp = Le point { $symbol } a été abordé{ $title ->
    [none] {""}
   *[other] {" "}: { $title }
}
event-ItemConcluded = L’examen du point { $symbol } est achevé
event-InterpretationExtended = Interprétation prolongée jusqu’à { $until } (accord : { $grantedBy }) : { $reason }
event-ContinuedWithoutInterpretation = La séance se poursuit sans interprétation : { $reason }
event-SlowDownRequested = Les interprètes demandent de parler plus lentement
event-FloorGiven = La parole a été donnée à : { $delegation }{ $outOfOrder ->
    [yes] , hors de l’ordre
   *[no] {""}
}{ $reason ->
    [none] {""}
   *[other] {" "}: { $reason }
}
event-StatementStarted = { $delegation } : début de la déclaration ({ $limit ->
    [none] sans limite
   *[other] { $limit }
}{ $interpreted ->
    [no] , sans interprétation
   *[yes] {""}
})
event-ClockPaused = { $delegation } : chronomètre en pause après { $used } : { $reason }
event-ClockResumed = { $delegation } : chronomètre relancé
event-TimeAdded = { $delegation } : { $duration } ({ $reason })
event-StatementEnded = { $how ->
    [cut-off] { $delegation } : parole coupée à la limite
   *[other] { $delegation } : fin de la déclaration
} : { $used }{ $over ->
    [none] {""}
   *[other] , dépassement de { $over }
}
event-StatementInterrupted = { $delegation } : déclaration interrompue après { $used } : { $reason }
event-SpeakerAbsent = { $delegation } : absence à l’appel{ $removed ->
    [yes] , pour la deuxième fois : retirée de la liste
   *[no] , reportée à la fin de son rang
}
event-FloorTakenBack = { $delegation } : appel annulé{ $reason ->
    [none] {""}
   *[other] {" "}: { $reason }
}
event-LinkTested = { $delegation } : essai de liaison { $passed ->
    [yes] réussi
   *[no] échoué
}
event-LinkLost = { $delegation } : liaison perdue après { $used }
event-LinkRestored = { $delegation } : liaison rétablie
event-PointOfOrderRaised = { $delegation } a présenté une motion d’ordre{ $subject ->
    [none] {""}
   *[other] {" "}: { $subject }
}
event-PointOfOrderHeard = { $delegation } : motion d’ordre entendue
event-PointOfOrderRuled = { $delegation } : décision sur la motion d’ordre : { $ruling }{ $appeal ->
    [none] {""}
   *[other] {" "}; appel : { $appeal }
}
event-ReplyDeclined = { $delegation } : droit de réponse refusé : { $reason }
event-TextRecorded = { $delegation } a remis son texte{ $words ->
    [none] {""}
    [one] {" "}({ $words } mot)
   *[other] {" "}({ $words } mots)
}
event-Annotated = Note : { $text }
event-RecordCorrected = { $delegation } : procès-verbal rectifié (n° { $number }) : { $changes } ({ $reason })
credentials-none = non présentés
credentials-provisional = provisoires
credentials-submitted = présentés
credentials-accepted = acceptés
reason-link-lost = liaison perdue et non rétablie à temps
limit-for-group = au nom d’un groupe

## Ce que dit une modification ou une correction
change-speaker = orateur ou oratrice : { $value }
change-level = rang : { $value }
change-mode = modalité : { $value }
change-language = langue : { $value }
change-onBehalfOf = au nom de : { $value }
change-plannedMs = durée prévue : { $value }
change-receivedAt = reçue le { $value }
change-startedAt = début : { $value }
change-endedAt = fin : { $value }
change-usedMs = temps utilisé : { $value }
change-next = {" ; "}
