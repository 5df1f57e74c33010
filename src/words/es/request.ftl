## A request for the floor
request-list = Lista
request-choose = Elegir…
request-speaker = Nombre del orador o de la oradora
request-title = Título o cargo
request-level = Rango
request-level-suggested = Según el título.
request-level-use = Usar «{ $level }», según el título
request-doubt-not-recognized = El título no indica ningún rango: elíjalo.
request-doubt-differs-by-state = Dudoso: «{ $words }» no tiene el mismo rango en todos los Estados.
request-doubt-of-a-body = Dudoso: «{ $words }» parece presidir un órgano, no un Estado.
request-doubt-not-in-office = Dudoso: «{ $words }» indica que no está en funciones.
request-doubt-acting = Dudoso: en funciones interinas.
request-level-costs = Un cambio de rango da un lugar nuevo: el último de ese rango, a partir de ahora. Cualquier otro cambio conserva el lugar.
request-mode = Modalidad
request-language = Idioma de la declaración
request-group = En nombre de
request-planned = Duración prevista
request-length-hint = 3 o 2:55
request-reply-recent = Intervinieron hace poco
request-reply-all = Todas las delegaciones
request-reply-else = otra cosa…
request-instead = Usar la lista «{ $list }»
request-sending = Enviando…

## What is wrong with a field
problem-missing = Falta.
problem-not-a-duration = No es una duración. Por ejemplo, 3 o 2:55.
