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
event-BadgeRevoked = Distintivo anulado
event-ListOpened = Se abrió la lista { $list }
event-ListClosed = Se cerró la lista { $list }
event-SpeakingTimeSet = { $list }: tiempo de uso de la palabra { $limit ->
    [none] sin límite
   *[other] { $limit }
}
event-FloorRequested = { $delegation } pidió la palabra: { $list }{ $late ->
    [yes] , fuera de plazo
   *[no] {""}
}
event-InscriptionAmended = { $delegation }: solicitud modificada
event-InscriptionWithdrawn = { $delegation } se retiró de la lista
event-AdmittedToSpeak = { $delegation }: autorización para hablar ({ $decidedBy })
event-LateAccepted = { $delegation }: solicitud fuera de plazo aceptada
event-LateDeclined = { $delegation }: solicitud fuera de plazo rechazada: { $reason }
event-InscriptionMoved = { $delegation } cambió de lugar en la lista: { $reason }
event-InscriptionsSwapped = { $delegation } y { $other } intercambiaron sus lugares: { $reason }
event-MeetingCalledToOrder = { $meeting }: abierta
event-MeetingSuspended = { $meeting }: suspendida ({ $reason })
event-MeetingResumed = { $meeting }: reanudada
event-MeetingAdjourned = { $meeting }: levantada
event-ItemTakenUp = Se abordó el tema { $symbol }
event-ItemConcluded = Concluyó el examen del tema { $symbol }
event-InterpretationExtended = Interpretación prorrogada hasta las { $until } (acuerdo: { $grantedBy })
event-ContinuedWithoutInterpretation = La sesión continúa sin interpretación: { $reason }
event-SlowDownRequested = Los intérpretes piden hablar más despacio
event-FloorGiven = Se dio la palabra a: { $delegation }
event-StatementStarted = { $delegation }: comienzo de la declaración
event-ClockPaused = { $delegation }: reloj en pausa: { $reason }
event-ClockResumed = { $delegation }: reloj reanudado
event-TimeAdded = { $delegation }: { $duration } ({ $reason })
event-StatementEnded = { $how ->
    [cut-off] { $delegation }: palabra retirada al agotarse el tiempo
   *[other] { $delegation }: fin de la declaración
}
event-StatementInterrupted = { $delegation }: declaración interrumpida: { $reason }
event-SpeakerAbsent = { $delegation }: ausente al ser llamada{ $removed ->
    [yes] , por segunda vez; se retira de la lista
   *[no] ; pasa al final de su nivel
}
event-FloorTakenBack = { $delegation }: llamada anulada
event-LinkTested = { $delegation }: prueba de enlace { $passed ->
    [yes] superada
   *[no] fallida
}
event-LinkLost = { $delegation }: enlace perdido
event-LinkRestored = { $delegation }: enlace restablecido
event-PointOfOrderRaised = { $delegation } planteó una cuestión de orden
event-PointOfOrderHeard = { $delegation }: se escucha la cuestión de orden
event-PointOfOrderRuled = { $delegation }: decisión sobre la cuestión de orden: { $ruling }
event-ReplyDeclined = { $delegation }: derecho a contestar denegado: { $reason }
event-TextRecorded = { $delegation } entregó su texto
event-Annotated = Nota: { $text }
event-RecordCorrected = { $delegation }: acta rectificada: { $reason }
credentials-none = no presentadas
credentials-provisional = provisionales
credentials-submitted = presentadas
credentials-accepted = aceptadas
reason-link-lost = se perdió el enlace y no se recuperó a tiempo
