## Cuando la página o el servicio no pueden seguir
page-too-old = Esta página es de una versión anterior a la del servicio.
reload-in = Se cargará de nuevo en { $seconds } s.
reload-now = Cargar de nuevo ahora
reload-waits = Se cargará de nuevo cuando usted termine. Lo que no se haya enviado habrá que escribirlo otra vez.
reload-futile = Cargarla de nuevo aún no ha servido. Se intentará otra vez en un minuto; si continúa así, avise a la Secretaría.
service-renewing = El servicio se está renovando.
renewing-means = Esta página seguirá por sí sola. Hasta entonces no se puede enviar nada.
page-mending = Se ha producido un error en esta página. Lo que muestra se está pidiendo de nuevo.
page-mended = Se produjo un error en esta página. Todo se ha pedido de nuevo: lo que ve está al día.
page-faulty = Se ha producido un error en esta página, y pedir todo de nuevo no ha servido.
page-faulty-means = Lo que ve puede no estar al día y no se puede enviar nada. Cargue la página de nuevo; si continúa así, avise a la Secretaría.
part-failed = Esta parte de la página no se puede mostrar ahora
page-failed = Esta página no se puede mostrar ahora
failed-means = El servicio ya está avisado. Lo que falta se pide de nuevo.
