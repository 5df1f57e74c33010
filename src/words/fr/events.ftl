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
event-BadgeRevoked = Badge retiré
event-ListOpened = La liste { $list } a été ouverte
event-ListClosed = La liste { $list } a été close
event-SpeakingTimeSet = { $list } : temps de parole { $limit ->
    [none] sans limite
   *[other] { $limit }
}
event-FloorRequested = { $delegation } a demandé la parole : { $list }{ $late ->
    [yes] , hors délai
   *[no] {""}
}
event-InscriptionAmended = { $delegation } : demande modifiée
event-InscriptionWithdrawn = { $delegation } s’est retirée de la liste
event-AdmittedToSpeak = { $delegation } : autorisation de prendre la parole ({ $decidedBy })
event-LateAccepted = { $delegation } : demande hors délai acceptée
event-LateDeclined = { $delegation } : demande hors délai refusée : { $reason }
event-InscriptionMoved = { $delegation } a été déplacée sur la liste : { $reason }
event-InscriptionsSwapped = { $delegation } et { $other } ont échangé leurs places : { $reason }
event-MeetingCalledToOrder = { $meeting } : ouverte
event-MeetingSuspended = { $meeting } : suspendue ({ $reason })
event-MeetingResumed = { $meeting } : reprise
event-MeetingAdjourned = { $meeting } : levée
event-ItemTakenUp = Le point { $symbol } a été abordé
event-ItemConcluded = L’examen du point { $symbol } est achevé
event-InterpretationExtended = Interprétation prolongée jusqu’à { $until } (accord : { $grantedBy })
event-ContinuedWithoutInterpretation = La séance se poursuit sans interprétation : { $reason }
event-SlowDownRequested = Les interprètes demandent de parler plus lentement
event-FloorGiven = La parole a été donnée à : { $delegation }
event-StatementStarted = { $delegation } : début de la déclaration
event-ClockPaused = { $delegation } : chronomètre en pause : { $reason }
event-ClockResumed = { $delegation } : chronomètre relancé
event-TimeAdded = { $delegation } : { $duration } ({ $reason })
event-StatementEnded = { $how ->
    [cut-off] { $delegation } : parole coupée à la limite
   *[other] { $delegation } : fin de la déclaration
}
event-StatementInterrupted = { $delegation } : déclaration interrompue : { $reason }
event-SpeakerAbsent = { $delegation } : absence à l’appel{ $removed ->
    [yes] , pour la deuxième fois : retirée de la liste
   *[no] , reportée à la fin de son rang
}
event-FloorTakenBack = { $delegation } : appel annulé
event-LinkTested = { $delegation } : essai de liaison { $passed ->
    [yes] réussi
   *[no] échoué
}
event-LinkLost = { $delegation } : liaison perdue
event-LinkRestored = { $delegation } : liaison rétablie
event-PointOfOrderRaised = { $delegation } a présenté une motion d’ordre
event-PointOfOrderHeard = { $delegation } : motion d’ordre entendue
event-PointOfOrderRuled = { $delegation } : décision sur la motion d’ordre : { $ruling }
event-ReplyDeclined = { $delegation } : droit de réponse refusé : { $reason }
event-TextRecorded = { $delegation } a remis son texte
event-Annotated = Note : { $text }
event-RecordCorrected = { $delegation } : procès-verbal rectifié : { $reason }
credentials-none = non présentés
credentials-provisional = provisoires
credentials-submitted = présentés
credentials-accepted = acceptés
reason-link-lost = liaison perdue et non rétablie à temps
