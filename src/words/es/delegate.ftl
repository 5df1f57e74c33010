## ¿Dónde estoy?
place-ordinal = { $n }.º
place-on = en la lista
expected-today = Hacia las { $time }{ $relative ->
    [none] { "" }
   *[other] , { $relative }
}
expected-day = Hacia las { $time } del { $day }{ $relative ->
    [none] { "" }
   *[other] , { $relative }
}
begins-today = Comienza a las { $time }{ $relative ->
    [none] { "" }
   *[other] , { $relative }
}
begins-day = Comienza el { $day }, { $time }{ $relative ->
    [none] { "" }
   *[other] , { $relative }
}
own-time = ({ $time }, hora suya)
expected-none = Ninguna sesión próxima tiene aún este tema en su programa.
expected-not-now = No queda tiempo suficiente en las sesiones previstas. La solicitud conserva su lugar.
expected-later = No en la presente sesión: pasa, en el mismo orden, a la siguiente ({ $meeting }).
for-group = en nombre de: { $group }
stance-waiting = En espera
stance-called = Llamada
stance-speaking = En uso de la palabra
stance-late = Recibida fuera de plazo
stance-held = En suspenso
stance-interrupted = Interrumpida
stance-late-means = Su solicitud llegó después del cierre de la lista. Consta con su número y su hora y espera a que la Presidencia la acepte; entonces ocupará el último lugar de su rango.
stance-held-means = { $kind ->
    [reply] Su delegación no es la de un Estado parte: la Presidencia decide si puede contestar. Hasta entonces su solicitud consta, pero fuera del orden.
   *[statement] { $category ->
        [ngo] Su organización hace uso de la palabra por invitación de la Presidencia y con la aprobación de la Conferencia. Hasta entonces su solicitud consta, pero fuera del orden; después ocupará el lugar que le dé su hora de recepción.
       *[other] Su delegación hace uso de la palabra por invitación de la Presidencia. Hasta entonces su solicitud consta, pero fuera del orden; después ocupará el lugar que le dé su hora de recepción.
    }
}
stance-interrupted-means = Se perdió su enlace y el debate siguió. { $remaining ->
    [none] Su declaración se conserva.
   *[other] Le quedan { $remaining }.
} En cuanto una prueba de su enlace salga bien, ocupará el próximo lugar libre.

## Se acerca
near-three = { $count ->
    [one] Un orador antes que usted
   *[other] { $count } oradores antes que usted
}
near-one = Un orador antes que usted
near-next = El siguiente turno es el suyo
near-called = Se le da la palabra
near-speaking = Tiene la palabra
prepare-podium = Acérquese a los asientos junto a la tribuna.
prepare-floor = Permanezca en su asiento, con el micrófono a mano.
prepare-remote = Se están comprobando su micrófono y su cámara. Permanezca en esta página.
prepare-video = Se está preparando su mensaje de vídeo.
hint = Esta página le avisa cuando falten tres oradores.
hint-remote = Su micrófono y su cámara se comprobarán cuando falten tres oradores.
sound-on = Con sonido
sound-off = Sin sonido

## Por qué este lugar
why = ¿Por qué este lugar?
why-first = No hay nadie antes que usted.
since-level-changed = Su lugar cuenta desde su cambio de rango.
since-absent = No estaba presente al ser llamada: pasó al final de su rango. A la segunda ausencia, la solicitud se elimina.
since-late-accepted = Su solicitud fuera de plazo fue aceptada, al final de su rango.
profile-ministerial-priority = Regla de esta lista: primero los Estados partes; el rango ministerial o superior antes que los demás; después, el orden de las solicitudes.
profile-protocol-ladder = Regla de esta lista: primero los Estados partes; después, el rango; después, el orden de las solicitudes.
profile-order-of-request = Regla de esta lista: primero los Estados partes; después, el orden de las solicitudes.
profile-plan-order = Regla de esta lista: el orden del programa.

## Qué ha ocurrido
news = Novedades de sus solicitudes
place-changed = Ha pasado del { $from } al { $to } lugar de la lista.
place-changed-more = { $count ->
    [one] Otra delegación le ha adelantado del mismo modo.
   *[other] Otras { $count } delegaciones le han adelantado del mismo modo.
}
news-entered = La Secretaría inscribió una solicitud en su nombre: { $list }.
news-amended = La Secretaría modificó su solicitud: { $list }.
news-withdrawn = La Secretaría retiró su solicitud: { $list }.
news-admitted = Se le admite a hacer uso de la palabra, por decisión de { $decidedBy }: { $list }.
news-late-accepted = La Presidencia aceptó su solicitud fuera de plazo: { $list }.
news-late-declined = La Presidencia no aceptó su solicitud fuera de plazo: { $reason }
news-reply-declined = La Presidencia no le concedió el derecho a contestar: { $reason }
news-moved = Su solicitud cambió de lugar a mano: { $reason }
news-swapped = Ha intercambiado el lugar con otra delegación: { $reason }
news-link-passed = Se probó su enlace: funciona bien.
news-link-failed = La prueba de su enlace falló. El personal técnico volverá a intentarlo; compruebe el micrófono, la cámara y la red.
news-absent = Se le llamó y no respondió: su solicitud pasa al final de su rango. A la segunda ausencia, se elimina.
news-removed = Se le llamó dos veces y no respondió: su solicitud se ha eliminado. Diríjase a la Secretaría.
news-taken-back = Se le llamó por error; conserva su lugar.
news-time-added = Su tiempo de intervención cambió en { $time }.
news-interrupted = { $reason ->
    [link-lost] Su declaración se interrumpió porque se perdió el enlace. Conserva el tiempo que quedaba.
   *[other] La Presidencia interrumpió su declaración: { $reason }
}
news-delivered = Gracias. Su declaración duró { $used }.
news-ruled = La Presidencia decidió sobre su cuestión de orden: { $ruling }

## Qué ocurre ahora
floor-now = La palabra ahora
floor-called = se le da la palabra
floor-speaking = tiene la palabra
floor-point = cuestión de orden
floor-free = Nadie tiene la palabra
meeting-scheduled = Aún no ha comenzado
meeting-suspended = Se ha suspendido la sesión
meeting-adjourned = Se ha levantado la sesión

## La solicitud
speaker = Quién
manner = Cómo
text = Texto
text-in = entregado
text-words = { $words ->
    [one] entregado, una palabra
   *[other] entregado, { $words } palabras
}
link = Enlace
link-good = probado el { $time }, funciona
link-bad = probado el { $time }, no funciona
received = Recibida
receipt = { $time }, núm. { $seq }
amend = Modificar
withdraw = Retirarme
text-hand-in = Entregar el texto
ask = Pedir la palabra
ask-another = Pedir la palabra en otra lista
ask-reply = Derecho a contestar
no-request = No figura en ninguna lista
no-request-open = Estas listas están abiertas para usted:
no-request-closed = Ninguna lista está abierta. Aún se admite una solicitud, fuera de plazo, que espera a la Presidencia.
others = Sus otras solicitudes
earlier = Solicitudes anteriores
status-delivered = pronunciada
status-withdrawn = retirada
status-removed = eliminada tras dos ausencias
status-declined = no concedida
list-summary = { $count } en espera · { $status ->
    [open] abierta
    [closed] cerrada
   *[not-open] aún no abierta
}
list-empty = Nadie espera.
list-aside = Fuera del orden: { $held } en suspenso, { $late } fuera de plazo.

## Pedir la palabra
window-open = Abierta.
window-open-until = Abierta hasta el { $day }, { $time }{ $own ->
    [none] .
   *[other] { " " }({ $own }, hora suya).
}
window-closed = Cerrada. Su solicitud se recibe fuera de plazo y espera a la Presidencia.
window-not-open = Aún no abierta.
window-not-open-until = Se abre el { $day }, { $time }{ $own ->
    [none] .
   *[other] { " " }({ $own }, hora suya).
}
window-reply = Se escucha al final del día o de la sesión, por orden de solicitud.

## Cuestión de orden
point-of-order = Cuestión de orden
point-no-meeting = No hay ninguna sesión abierta
point-sure = ¿Plantear una cuestión de orden?
point-means = Se le escucha de inmediato y se interrumpe a quien tenga la palabra. Una cuestión de orden se refiere al procedimiento, no al fondo.
point-meeting = En qué sesión
point-subject = Asunto (opcional)
point-confirm = Sí, cuestión de orden
point-raised = Cuestión de orden planteada a las { $time }. La Presidencia la ve ahora.
point-heard = Se escucha su cuestión de orden
point-heard-means = Tiene la palabra. La Presidencia decide de inmediato.

## En uso de la palabra
called = Se le da la palabra
you-speak = Tiene la palabra
ready-podium = Acérquese a la tribuna.
ready-floor = Encienda el micrófono.
ready-remote = Encienda el micrófono y la cámara. Hable cuando la Presidencia se lo indique.
ready-video = Su mensaje de vídeo está a punto de emitirse.
you-speak-in = Interpretación desde: { $language }
slower = Más despacio, por favor
conclude = { $enforcement ->
    [strict] Concluya, por favor. La Presidencia le llamará al orden.
   *[advisory] Concluya, por favor.
}
cut-off-soon = Al llegar a cero, su declaración termina automáticamente.
paused-president = { $reason ->
    [none] La Presidencia ha detenido el reloj.
   *[other] La Presidencia ha detenido el reloj: { $reason }
}
paused-point-of-order = { $delegation ->
    [none] Se escucha una cuestión de orden. Su reloj está detenido.
   *[other] { $delegation } plantea una cuestión de orden. Su reloj está detenido.
}
paused-link = { $grace ->
    [none] Se ha perdido su enlace. Su reloj está detenido.
   *[other] Se ha perdido su enlace. Su reloj está detenido; se le espera { $grace } más.
}
paused-suspension = La sesión está suspendida. Su reloj está detenido.

no-delegation = Esta página es de una delegación
no-delegation-help = Su distintivo es para otro puesto. Vuelva a abrir el enlace que le dio la Secretaría.
