## Lo ocurrido, una frase por hecho
event-SessionOpened = Se abrió el período de sesiones
event-DelegationAdmitted = { $delegation }: delegación inscrita
event-CredentialsRecorded = { $delegation }: credenciales { $status }
event-BadgeIssued = Distintivo expedido: { $role }{ $delegation ->
    [none] {""}
   *[other] , { $delegation }
}{ $holder ->
    [none] {""}
   *[other] , { $holder }
}
event-BadgeRevoked = Distintivo anulado: { $reason }
event-ListOpened = Se abrió la lista { $list }
event-ListClosed = Se cerró la lista { $list }
event-SpeakingTimeSet = { $list }{ $category ->
    [none] {""}
   *[other] {" "}({ $category })
}: tiempo de uso de la palabra { $limit ->
    [none] sin límite
   *[other] { $limit }
}{ $enforcement ->
    [strict] , estricto
   *[advisory] , indicativo
}
event-FloorRequested = { $delegation } pidió la palabra: { $list }{ $group ->
    [none] {""}
   *[other] , en nombre de: { $group }
} ({ $level }, { $mode }, { $language }){ $receivedAt ->
    [none] {""}
   *[other] , solicitud recibida el { $receivedAt }
}{ $late ->
    [yes] ; fuera de plazo
   *[no] {""}
}{ $held ->
    [yes] ; pendiente de autorización
   *[no] {""}
}
event-InscriptionAmended = { $delegation }: solicitud modificada: { $changes }
event-InscriptionWithdrawn = { $delegation } se retiró de la lista
event-AdmittedToSpeak = { $delegation }: autorización para hablar ({ $decidedBy })
event-LateAccepted = { $delegation }: solicitud fuera de plazo aceptada
event-LateDeclined = { $delegation }: solicitud fuera de plazo rechazada: { $reason }
event-InscriptionMoved = { $delegation } cambió de lugar en la lista, { $before ->
    [none] al final
   *[other] antes de { $before }
}: { $reason }
event-InscriptionsSwapped = { $delegation } y { $other } intercambiaron sus lugares: { $reason }
event-MeetingCalledToOrder = { $meeting }: abierta
event-MeetingSuspended = { $meeting }: suspendida ({ $reason })
event-MeetingResumed = { $meeting }: reanudada
event-MeetingAdjourned = { $meeting }: levantada
event-ItemTakenUp = Se abordó el tema { $symbol }{ $title ->
    [none] {""}
   *[other] : { $title }
}
event-ItemConcluded = Concluyó el examen del tema { $symbol }
event-InterpretationExtended = Interpretación prorrogada hasta las { $until } (acuerdo: { $grantedBy }): { $reason }
event-ContinuedWithoutInterpretation = La sesión continúa sin interpretación: { $reason }
event-SlowDownRequested = Los intérpretes piden hablar más despacio
event-FloorGiven = Se dio la palabra a: { $delegation }{ $outOfOrder ->
    [yes] , fuera de orden
   *[no] {""}
}{ $reason ->
    [none] {""}
   *[other] : { $reason }
}
event-StatementStarted = { $delegation }: comienzo de la declaración ({ $limit ->
    [none] sin límite
   *[other] { $limit }
}{ $interpreted ->
    [no] , sin interpretación
   *[yes] {""}
})
event-ClockPaused = { $delegation }: reloj en pausa al cabo de { $used }: { $reason }
event-ClockResumed = { $delegation }: reloj reanudado
event-TimeAdded = { $delegation }: { $duration } ({ $reason })
event-StatementEnded = { $how ->
    [cut-off] { $delegation }: palabra retirada al agotarse el tiempo
   *[other] { $delegation }: fin de la declaración
}: { $used }{ $over ->
    [none] {""}
   *[other] , exceso de { $over }
}
event-StatementInterrupted = { $delegation }: declaración interrumpida al cabo de { $used }: { $reason }
event-SpeakerAbsent = { $delegation }: ausente al ser llamada{ $removed ->
    [yes] , por segunda vez; se retira de la lista
   *[no] ; pasa al final de su nivel
}
event-FloorTakenBack = { $delegation }: llamada anulada{ $reason ->
    [none] {""}
   *[other] : { $reason }
}
event-LinkTested = { $delegation }: prueba de enlace { $passed ->
    [yes] superada
   *[no] fallida
}
event-LinkLost = { $delegation }: enlace perdido al cabo de { $used }
event-LinkRestored = { $delegation }: enlace restablecido
event-PointOfOrderRaised = { $delegation } planteó una cuestión de orden{ $subject ->
    [none] {""}
   *[other] : { $subject }
}
event-PointOfOrderHeard = { $delegation }: se escucha la cuestión de orden
event-PointOfOrderRuled = { $delegation }: decisión sobre la cuestión de orden: { $ruling }{ $appeal ->
    [none] {""}
   *[other] ; apelación: { $appeal }
}
event-ReplyDeclined = { $delegation }: derecho a contestar denegado: { $reason }
event-TextRecorded = { $delegation } entregó su texto{ $words ->
    [none] {""}
    [one] {" "}({ $words } palabra)
   *[other] {" "}({ $words } palabras)
}
event-Annotated = Nota: { $text }
event-RecordCorrected = { $delegation }: acta rectificada (n.º { $number }): { $changes } ({ $reason })
credentials-none = no presentadas
credentials-provisional = provisionales
credentials-submitted = presentadas
credentials-accepted = aceptadas
reason-link-lost = se perdió el enlace y no se recuperó a tiempo
limit-for-group = en nombre de un grupo

## Lo que dice una modificación o una rectificación
change-speaker = orador u oradora: { $value }
change-level = rango: { $value }
change-mode = modalidad: { $value }
change-language = idioma: { $value }
change-onBehalfOf = en nombre de: { $value }
change-plannedMs = duración prevista: { $value }
change-receivedAt = recibida el { $value }
change-startedAt = inicio: { $value }
change-endedAt = fin: { $value }
change-usedMs = tiempo utilizado: { $value }
change-next = {"; "}
