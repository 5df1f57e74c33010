## A request for the floor
request-list = Liste
request-choose = Choisir…
request-speaker = Nom de l’orateur ou de l’oratrice
request-title = Titre ou fonction
request-level = Rang
request-level-suggested = D’après le titre.
request-level-use = Prendre « { $level } », d’après le titre
request-doubt-not-recognized = Le titre n’indique aucun rang : à choisir.
request-doubt-differs-by-state = Incertain : « { $words } » n’a pas le même rang dans tous les États.
request-doubt-of-a-body = Incertain : « { $words } » semble diriger un organe, non un État.
request-doubt-not-in-office = Incertain : « { $words } » indique que la fonction n’est pas exercée.
request-doubt-acting = Incertain : assure l’intérim.
request-level-costs = Un changement de rang donne une nouvelle place : la dernière de ce rang, à compter de maintenant. Toute autre modification conserve la place.
request-mode = Modalité
request-language = Langue de la déclaration
request-group = Au nom de
request-planned = Durée prévue
request-length-hint = 3 ou 2:55
request-reply-recent = Interventions récentes
request-reply-all = Toutes les délégations
request-reply-else = autre…
request-instead = Prendre la liste « { $list } »
request-sending = Envoi…

## What is wrong with a field
problem-missing = À remplir.
problem-not-a-duration = Durée illisible. Par exemple 3 ou 2:55.
