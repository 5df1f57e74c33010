## El registro de intervenciones, en la página y en los documentos
log-for-group = en nombre de: { $group }
log-interventions = Intervenciones
log-points = Cuestiones de orden
log-statistics = Estadísticas
log-delegation = Delegación
log-speaker = Orador u oradora
log-manner = Modalidad
log-item-list = Tema y lista
log-times = Concedida, inicio – fin
log-used = Utilizado
log-pauses = Pausas
log-outcome = Desenlace
log-point-delegation = Delegación
log-point-subject = Asunto
log-point-meeting = Sesión
log-point-times = Planteada – oída – decidida
log-point-ruling = Decisión
log-reply = contestación
pause-president = pausa
pause-point-of-order = cuestión de orden
pause-link = conexión perdida
pause-suspension = sesión suspendida
ended-called = llamada
ended-speaking = en uso de la palabra
ended-ended = terminada
ended-cut-off = cortada al límite
ended-interrupted = interrumpida
ended-absent = ausente
ended-taken-back = llamada anulada
log-out-of-order = fuera de orden{ $reason ->
    [none] {""}
   *[other] : { $reason }
}
log-continues = continúa el n.º { $number }
interpretation-partly = en parte sin interpretación
interpretation-without = sin interpretación
log-corrected-by = Corregido por { $actor }, { $time }: { $reason }
log-appeal = Apelación{ $by ->
    [none] {""}
   *[other] {" "}de { $by }
}: { $outcome } { $votes }
log-appeal-votes = ({ $inFavour } a favor, { $against } en contra, { $abstentions } abstenciones)
stat-contributions = Intervenciones
stat-delegations = Delegaciones
stat-time = Tiempo utilizado
stat-mean = De promedio
stat-over = Excesos
stat-absences = Ausencias
stat-by = Por
stat-by-list = Lista
stat-by-regional-group = Grupo regional
stat-by-category = Categoría
stat-by-level = Rango
stat-by-language = Idioma
stat-by-mode = Modalidad
log-number = N.º
log-limit = Límite
log-overrun = Exceso
