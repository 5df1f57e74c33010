## El documento de una sesión
doc-heading = { $body }, { $date }
doc-meeting = Sesión
doc-venue = Lugar
doc-scheduled = Horario previsto
doc-from-to = de { $from } a { $to } ({ $timeZone })
doc-held = Celebración
doc-not-opened = No se ha declarado abierta
doc-adjourned = Se declaró abierta a las { $opened } y se levantó a las { $adjourned }
doc-not-adjourned = Se declaró abierta a las { $opened } y aún no se ha levantado{ $status ->
    [suspended] {" "}(suspendida)
   *[open] {""}
}
doc-interpretation = Interpretación
doc-until = hasta las { $until }, acuerdo: { $grantedBy }: { $reason }
doc-none-from = ninguna a partir de las { $from }
doc-item = Tema
doc-no-item = Ningún tema
doc-remains-open = (queda abierto)
doc-nothing = Ninguna.
doc-statements = { $count ->
    [one] { $count } declaración
   *[other] { $count } declaraciones
}
doc-replies = { $count ->
    [one] { $count } contestación
   *[other] { $count } contestaciones
}
doc-absences = { $count ->
    [one] { $count } ausencia
   *[other] { $count } ausencias
}
doc-points = { $count ->
    [one] { $count } cuestión de orden
   *[other] { $count } cuestiones de orden
}
doc-next = {", "}
doc-summary = { $counts }; tiempo de uso de la palabra: { $used }{ $over ->
    [none] {""}
   *[other] , de ellos { $over } de exceso
}.
doc-manner = Modalidad, idioma
doc-given = Concedida
doc-started = Inicio
doc-ended = Fin
doc-remarks = Observaciones
doc-right-of-reply = derecho a contestar
doc-because = { $what }: { $why }
doc-pause = { $until ->
    [none] { $cause } desde las { $from }
   *[other] { $cause } { $from }–{ $until }
}
doc-raised = Planteada
doc-heard = Oída
doc-ruled = Decidida
doc-during = Durante
doc-number = n.º { $number }
doc-appeal = Apelación
doc-by-delegation = Por delegación
doc-by-category = Por categoría
doc-by-regional-group = Por grupo regional
doc-by-language = Por idioma
doc-by-mode = Por modalidad
doc-count-statements = Declaraciones
doc-count-replies = Contestaciones
doc-none = ninguno
doc-journal = Según el diario de { $session }, asientos 1 a { $last }, el último del { $at } ({ $timeZone }).
doc-provisional = La sesión no se ha levantado: el presente documento es provisional.
