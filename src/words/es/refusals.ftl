## Por qué no se hizo algo. Una frase por código.
refusal-not-sent = No enviado: no hay conexión. Vuelva a pulsar cuando se recupere.
refusal-not-allowed = Este distintivo no lo permite.
refusal-unknown-session = Aquí no existe ese período de sesiones.
refusal-session-already-open = Este período de sesiones ya está abierto.
refusal-stale = Algo cambió mientras usted decidía. No se hizo nada; vuelva a mirar, por favor.
refusal-unknown-delegation = No hay ninguna delegación inscrita con ese nombre.
refusal-unknown-list = Esa lista no existe.
refusal-unknown-inscription = Esta solicitud no existe.
refusal-unknown-meeting = Esa sesión no existe.
refusal-unknown-item = El tema { $symbol } no figura en el programa.
refusal-unknown-point = Esa cuestión de orden no existe.
refusal-unknown-intervention = Esa intervención no figura en el acta.
refusal-unknown-badge = Ese distintivo no existe.
refusal-unknown-language = { $language } no es uno de los idiomas de esta conferencia.
refusal-id-taken = Ya se registró con el mismo número.
refusal-delegation-missing = Indique la delegación.
refusal-nothing-to-change = Ya es así.
refusal-list-not-open = La lista { $list } aún no está abierta{ $opensAt ->
    [none] .
   *[other] ; se abre el { $opensAt }.
}
refusal-list-already-open = La lista { $list } ya está abierta.
refusal-already-inscribed = Esta delegación ya está en la lista.
refusal-not-eligible = La lista { $list } no corresponde a este orador{ $instead ->
    [none] .
   *[other] . Debe inscribirse en: { $instead }.
}
refusal-received-in-future = La hora de recepción, { $receivedAt }, aún no ha llegado.
refusal-reply-quota-exhausted = El derecho a contestar sobre este tema está agotado: { $quota } por delegación.
refusal-not-waiting = Esta solicitud ya no está en espera.
refusal-not-in-order = { $because ->
    [held] { $delegation }: aún no se ha autorizado su intervención.
   *[late] { $delegation }: solicitud fuera de plazo, aún no aceptada.
}
refusal-not-late = Esta solicitud no está fuera de plazo.
refusal-not-held = Esta solicitud no está retenida.
refusal-not-a-reply = No se trata de un derecho a contestar.
refusal-other-list = { $delegation } está en una lista distinta de { $list }.
refusal-same-place = Ya está en ese lugar.
refusal-no-meeting-open = No hay ninguna sesión abierta.
refusal-which-meeting = Hay dos sesiones en curso: indique cuál.
refusal-meeting-not-open = { $status ->
    [suspended] La sesión está suspendida.
    [adjourned] La sesión ha concluido.
   *[scheduled] La sesión no se ha declarado abierta.
}
refusal-meeting-already-open = Ya hay una sesión abierta de este órgano.
refusal-meeting-adjourned = La sesión se ha levantado.
refusal-item-not-taken-up = No se ha abordado el tema { $symbol }.
refusal-item-already-taken-up = El tema { $symbol } ya se está examinando.
refusal-not-later = La interpretación ya está prevista hasta { $until }.
refusal-not-interpreted = Esta sesión no tiene interpretación.
refusal-floor-occupied = { $delegation ->
    [none] Alguien tiene la palabra.
   *[other] { $delegation } tiene la palabra.
}
refusal-nobody-waiting = Nadie espera en la lista.
refusal-nobody-called = No se ha llamado a nadie.
refusal-nobody-speaking = Nadie está hablando.
refusal-interpretation-over = La interpretación terminó a las { $until }. Prorróguela o decida continuar sin ella.
refusal-already-started = El reloj ya está en marcha.
refusal-clock-paused = El reloj ya está en pausa.
refusal-clock-running = El reloj está en marcha.
refusal-not-the-one-called = { $delegation } no es la delegación llamada.
refusal-no-limit = Esta declaración no tiene límite de tiempo.
refusal-not-remote = Este orador no interviene a distancia.
refusal-link-already-lost = Ya se notificó la pérdida del enlace.
refusal-link-not-lost = El enlace no se ha perdido.
refusal-not-a-state-party = Solo los Estados parte pueden plantear una cuestión de orden.
refusal-point-already-raised = Su cuestión de orden ya está ante la Presidencia.
refusal-point-being-heard = Se está escuchando una cuestión de orden.
refusal-point-not-next = Antes se planteó otra cuestión de orden.
refusal-point-not-heard = Esta cuestión de orden aún no se ha escuchado.
refusal-point-closed = Ya se ha decidido sobre esta cuestión de orden.
refusal-malformed = El servicio no pudo leer esta solicitud.
refusal-invalid-command = Incompleto o no válido: { $fault }.
refusal-badge-not-valid = { $because ->
    [missing] No se presentó ningún distintivo.
    [expired] Este distintivo ha vencido.
    [revoked] Este distintivo fue anulado.
    [other-session] Este distintivo es de otra conferencia.
   *[other] Este distintivo no es válido.
}
refusal-too-many-requests = Demasiadas solicitudes. Vuelva a intentarlo en { $seconds } s.
refusal-command-id-taken = Otra persona ya hizo esta solicitud.
refusal-unavailable = En este momento el servicio no puede registrar nada.
refusal-not-durable = El servicio aún no ha podido confirmarlo.
refusal-journal-damaged = El registro de esta conferencia está dañado en la entrada { $seq } y queda cerrado hasta su reparación.
refusal-newer-version = Una versión más reciente del servicio escribe el registro de esta sesión: hay que actualizar este nodo.
refusal-client-too-old = Esta página es de una versión anterior y debe cargarse de nuevo.
