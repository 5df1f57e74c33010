chair-title = Presidencia
chair-title-point = Cuestión de orden · Presidencia
chair-meeting = Sesión
chair-floor = La palabra
chair-say = Para leer
chair-then = Después

## Lo siguiente
chair-step-call-to-order = Declarar abierta la sesión { $number }
chair-step-resume-meeting = Reanudar la sesión
chair-step-hear = Escuchar a { $delegation }
chair-step-rule = Decidir sobre la cuestión: { $delegation }
chair-step-interpretation = Decidir sobre la interpretación
chair-step-give-floor = Dar la palabra: { $delegation }
chair-step-start = Iniciar el reloj
chair-step-resume-clock = Reanudar el reloj
chair-step-end = Terminar la declaración
chair-step-take-up = Abordar el tema { $symbol }
chair-step-adjourn = Levantar la sesión

## La palabra
chair-all-over = Todas las sesiones han concluido
chair-meeting-scheduled = Aún no declarada abierta
chair-meeting-open = Nadie tiene la palabra
chair-meeting-suspended = Suspendida
chair-has-floor = tiene la palabra
chair-is-called = llamada, aún no habla
chair-reply = derecho a contestar
chair-provisional = a título provisional
chair-on-behalf = en nombre de: { $group }
chair-limit-strict = de { $time }, estricto
chair-limit-advisory = de { $time }, orientativo
chair-no-limit = sin límite
chair-started = inicio { $time }
chair-without-interpretation = sin interpretación
chair-absent = Ausente
chair-take-back = Anular la llamada
chair-end-and-call = Terminar y llamar: { $delegation }
chair-pause = Pausa
chair-pause-reason = Pausa decidida por la Presidencia
chair-space = Espacio
chair-more-time = { $time } más
chair-less-time = { $time } menos
chair-time-reason = Decisión de la Presidencia
chair-interrupt = Interrumpir…
chair-interrupt-title = Interrumpir la declaración
chair-interrupt-help = El tiempo restante se conserva hasta que el enlace se restablezca y se pruebe.
chair-interrupt-confirm = Interrumpir y continuar

## La sesión
chair-take-up = Abordar un tema…
chair-take-up-confirm = Abordar
chair-item = Tema
chair-conclude = Concluir el tema { $symbol }
chair-floor-secretariat = Palabra a la Secretaría
chair-suspend = Suspender la sesión…

## La lista
chair-list = Lista de oradores
chair-no-list = No hay lista para esta sesión.
chair-waiting = { $count } en espera
chair-list-not-open = lista aún no abierta
chair-list-open = lista abierta
chair-list-closed = lista cerrada
chair-open-list = Abrir la lista
chair-close-list = Cerrar la lista
chair-nobody-waits = Nadie espera.
chair-tier-ministers = Rango ministerial o superior
chair-tier-rest = Por orden de solicitud
chair-ladder-1 = Jefes de Estado
chair-ladder-2 = Jefes de Gobierno, vicepresidentes, príncipes herederos
chair-ladder-3 = Viceprimeros ministros
chair-ladder-4 = Ministros
chair-ladder-5 = Viceministros
chair-ladder-6 = Otros representantes
chair-remote-connected = a distancia, conectado
chair-remote-away = a distancia, sin conexión
chair-link-passed = enlace probado
chair-link-failed = prueba de enlace fallida
chair-moved = cambiado de lugar
chair-was-absent = estuvo ausente
chair-resumes = reanuda
chair-carried-over = próxima sesión
chair-received = recibida el { $time } · n.º { $number }
chair-late = Fuera de plazo · { $count }
chair-held = A la espera de autorización · { $count }
chair-test-passed = El enlace funciona
chair-test-failed = El enlace falla

## Mover
chair-move-menu = Mover…
chair-move-title = Mover: { $delegation }
chair-move = Mover
chair-move-where = A qué lugar
chair-move-before = { $place }: antes de { $delegation }
chair-move-end = al final de la lista
chair-give-now = Dar la palabra ahora…
chair-give-now-title = { $delegation }, fuera de turno

## Lo que exige una decisión
chair-rulings = Por decidir
chair-calm = Nada por el momento.
chair-point = Cuestión de orden
chair-being-heard = en curso
chair-ago = hace { $time }
chair-hear = Escuchar
chair-rule = Decidir
chair-rule-title = Decisión sobre la cuestión: { $delegation }
chair-rule-confirm = Registrar la decisión
chair-ruling = La decisión
chair-ruling-upheld = La cuestión está fundada.
chair-ruling-not-upheld = La cuestión no está fundada.
chair-ruling-noted = La Presidencia toma nota.
chair-appeal = La decisión fue apelada
chair-appeal-outcome = Resultado de la votación
chair-appeal-stands = La decisión se mantiene
chair-appeal-overruled = La decisión se revoca
chair-votes-for = A favor
chair-votes-against = En contra
chair-votes-abstentions = Abstenciones
chair-report-lost = Notificar la pérdida del enlace
chair-report-restored = Enlace restablecido
chair-link-lost-since = Enlace perdido a las { $time }
chair-grace = { $time } para poder continuar
chair-call-speaker-to-order = Tiempo agotado
chair-strict = El límite es estricto: invite a { $delegation } a concluir.
chair-slower = Los intérpretes piden hablar más despacio
chair-late-over = Solicitud fuera de plazo · { $list }
chair-late-request = recibida con la lista cerrada
chair-late-by = { $unit ->
    [second] { $count ->
        [one] { $count } segundo después del cierre de la lista
       *[other] { $count } segundos después del cierre de la lista
    }
    [minute] { $count ->
        [one] { $count } minuto después del cierre de la lista
       *[other] { $count } minutos después del cierre de la lista
    }
    [hour] { $count ->
        [one] { $count } hora después del cierre de la lista
       *[other] { $count } horas después del cierre de la lista
    }
   *[day] { $count ->
        [one] { $count } día después del cierre de la lista
       *[other] { $count } días después del cierre de la lista
    }
}
chair-accept = Aceptar
chair-decline = Rechazar…
chair-decline-title = Rechazar la solicitud: { $delegation }
chair-reply-over = Derecho a contestar · { $number ->
    [1] primera vez
    [2] segunda vez
   *[other] n.º { $number }
}
chair-reply-discretion = No es Estado parte: a su discreción.
chair-held-over = En espera · { $category }
chair-the-conference = La Conferencia
chair-admit = Autorizar
chair-admit-conference = Autorizado por la Conferencia

## El tiempo
chair-interpretation = Interpretación
chair-time = Tiempo
chair-until = hasta las { $time }
chair-left = quedan { $time }
chair-over = terminado
chair-minutes-over = { $time } · { $minutes } min de más
chair-in-time = lista terminada { $time }
chair-share = Con { $time } cada uno se terminaría a tiempo.
chair-share-none = No se podrá escuchar a todos a tiempo.
chair-set-share = Fijar { $time } para los siguientes
chair-options = Opciones…
chair-extend = Prorrogar
chair-extend-until = Prorrogar hasta las { $time } (+{ $minutes } min)
chair-go-on-without = Continuar sin interpretación
chair-granted-by = Acuerdo dado por (intérpretes)

## Motivos habituales
chair-reason-time = Falta de tiempo
chair-reason-closed = La lista está cerrada
chair-reason-agreed = Acuerdo entre las delegaciones
chair-reason-travel = Viaje del orador
chair-reason-ruling = Decisión de la Presidencia
chair-reason-consultations = Consultas
chair-reason-technical = Problema técnico
chair-reason-finish-list = Para terminar la lista

## Conexiones
chair-connections = Conexiones
chair-connected = { $count ->
    [one] { $count } delegación conectada
   *[other] { $count } delegaciones conectadas
}
chair-lost = { $count ->
    [one] { $count } perdida
   *[other] { $count } perdidas
}

## Teclas
chair-key-next = Siguiente: dar la palabra, o terminar y llamar al siguiente
chair-key-pause = Pausa y reanudación
chair-key-absent = Ausente al ser llamado
chair-key-point = Cuestión de orden: escuchar, decidir

## Para leer
say-call-to-order = Declaro abierta la sesión { $number } de la Conferencia.
say-resume = Se reanuda la sesión.
say-adjourn = Se levanta la sesión.
say-take-up = La Conferencia examinará ahora el tema { $symbol } del programa, «{ $title }».
say-thanks = Doy las gracias a la delegación { $of }.
say-thanks-secretariat = Doy las gracias a la Secretaría.
say-floor = Doy la palabra a la delegación { $of }{ $person ->
    [none] {""}
   *[other] , { $person }
}{ $group ->
    [none] .
   *[other] , que hablará en nombre de: { $group }.
}
say-floor-secretariat = Doy la palabra a la Secretaría.
say-conclude = Ruego a la delegación { $of } que tenga a bien concluir.
say-hear = La delegación { $of } plantea una cuestión de orden. Tiene la palabra.
say-rule = Doy las gracias a la delegación { $of }. Mi decisión es la siguiente.
say-go-on = Puede continuar.
say-link-lost = Se ha perdido la conexión con el orador. Les ruego un momento de paciencia.
say-interpretation = El tiempo de los intérpretes ha terminado. Les doy las gracias. ¿Podrían quedarse con nosotros un poco más?
