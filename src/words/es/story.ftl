## El relato de un ensayo
story-times = { $title } ({ $session }), hora: { $timeZone }
story-refused = RECHAZADO { $command } ({ $who }): { $code }: { $sentence }
story-service = sistema: { $sentence }
story-meeting = { $meeting }: { $status ->
    [scheduled] prevista
    [suspended] suspendida
    [adjourned] levantada
   *[open] abierta
}{ $symbol ->
    [none] {""}
   *[other] , tema { $symbol }
}
story-clock = Reloj: { $used } utilizado, { $remaining ->
    [none] sin límite
   *[other] quedan { $remaining }
}{ $over ->
    [none] {""}
   *[other] , exceso de { $over }
}; luz { $lamp ->
    [green] verde
    [amber] ámbar
   *[red] roja
}
story-projection = Si hablaran todos los que esperan, terminaría a las { $endsAt }{ $over ->
    [none] {""}
   *[other] , con { $over } de retraso
}{ $stop ->
    [none] {""}
   *[other] ; la interpretación termina a las { $stop }
}
story-list = { $list } ({ $status ->
    [not-open] aún no abierta
    [closed] cerrada
   *[open] abierta
})
story-expected = Hora prevista
story-behind = Criterio
story-behind-resumption = reanudación
story-behind-category = categoría
story-behind-tier = prioridad
story-behind-ladder = rango
story-behind-plan-order = orden del plan
story-behind-time = hora
story-behind-sequence = orden de inscripción
story-behind-moved = desplazada
story-behind-swapped = intercambiada
story-held = pendiente
story-late = fuera de plazo
story-received = recibida el { $at }
story-who-spoke = Quién hizo uso de la palabra
story-from = De
story-to = A
story-end = { $count } asientos, resumen { $digest }
