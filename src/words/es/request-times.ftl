## When it was received
request-received = Fecha y hora de recepción
request-received-source = Recibida
request-received-message = según el mensaje
request-received-now = en este momento
request-received-hint = Pegue la fecha del mensaje o escríbala: 9.10.2020 11:59:59
request-received-zone = Hora de
request-received-zones = Otros husos horarios
request-received-twice = Esa hora se repitió aquella noche. ¿Cuál de las dos?
request-received-in-time = dentro del plazo
request-received-late = fuera de plazo
request-received-before = antes de abrirse la lista
request-received-future = aún no ha llegado

## What is wrong with a time
problem-unreadable = No se puede leer como hora. Por ejemplo, 2020-10-09 11:59:59.
problem-no-such-day = No existe tal día u hora.
problem-day-or-month = ¿Primero el día o el mes? Escriba 9.10.2020 o 2020-10-09.
problem-twice = Indique cuál de las dos.
problem-never = Esa noche se adelantaron los relojes: esa hora no existió.
