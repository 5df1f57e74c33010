## Asking
lists-open = Abiertas
lists-closed = Cerradas: se reciben fuera de plazo
lists-not-open = Aún no abiertas
list-limit = Tiempo de intervención: { $limit }{ $enforcement ->
    [strict] , estricto.
   *[advisory] .
}
group-none = mi propia delegación
group-another = otro grupo…
group-named = Nombre del grupo
reply-quota = { $used } de { $quota } respuestas solicitadas sobre este tema. Duración: { $limits }.
reply-discretion = Para las delegaciones que no son de Estados partes, decide la Presidencia.
already-inscribed-help = Modifique la solicitud que ya existe o pida la palabra en nombre de un grupo.
instead-first-tier = Allí se le escuchará entre quienes tienen rango ministerial o superior.
would-be = Si se recibe ahora, su solicitud quedaría en el { $place } lugar.
would-be-late = Si se recibe ahora, está fuera de plazo: espera a que la Presidencia la acepte.
would-be-held = Consta, pero queda fuera del orden hasta que se le admita a hacer uso de la palabra.
send-request = Enviar
save = Guardar
received-title = Su solicitud se ha recibido
receipt-soon = Registrada; su número está en camino.
receipt-means = El número y la hora constan en el acta del período de sesiones. No hace falta nada más.
done = Listo

## Changing and withdrawing
amend-title = Modificar la solicitud
place-would-change = Pasaría del { $from } al { $to } lugar.
withdraw-title = ¿Retirar la solicitud?
withdraw-means = Deja la lista «{ $list }». El lugar no se recupera; una nueva solicitud ocupa otro.
withdraw-confirm = Sí, retirarme

## The text
text-title = Entregar el texto
text-means = Lo reciben los intérpretes antes de su intervención, y nadie más.
text-count = Número de palabras
text-paste = Contar las palabras de un texto
text-url = Dónde puede leerse el texto (dirección)
text-send = Entregar
pace = { $pace } palabras por minuto{ $fast ->
    [yes] : demasiado rápido para una buena interpretación. Hasta { $limit } está bien.
   *[no] .
}
