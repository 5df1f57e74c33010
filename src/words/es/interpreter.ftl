booth-title = Cabina
booth-on-behalf = en nombre de: { $group }
booth-link-lost = enlace perdido
booth-point = Cuestión de orden
booth-free = Nadie tiene la palabra
booth-suspended = La sesión está suspendida
booth-scheduled = La sesión no ha comenzado
booth-adjourned = La sesión se ha levantado
booth-text = texto entregado
booth-text-short = texto
booth-words = { $words ->
    [one] { $words } palabra
   *[other] { $words } palabras
}
booth-pace = { $pace } por minuto
booth-pace-fast = { $pace } por minuto: rápido
booth-then = Próximos oradores
booth-no-interpretation = Esta sesión no tiene interpretación
booth-until = interpretación hasta las { $time } · quedan { $left }
booth-over = la interpretación terminó a las { $time }
booth-slower = Más despacio, por favor
booth-slower-asked = Pedido: más despacio
