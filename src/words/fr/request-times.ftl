## When it was received
request-received = Date et heure de réception
request-received-source = Reçue
request-received-message = selon le message
request-received-now = à l’instant
request-received-hint = Collez la date du message, ou saisissez-la : 9.10.2020 11:59:59
request-received-zone = Heure de
request-received-zones = Autres fuseaux horaires
request-received-twice = Cette heure a eu lieu deux fois cette nuit-là. Laquelle ?
request-received-in-time = dans les délais
request-received-late = hors délai
request-received-before = avant l’ouverture de la liste
request-received-future = encore à venir

## What is wrong with a time
problem-unreadable = Heure illisible. Par exemple 2020-10-09 11:59:59.
problem-no-such-day = Ce jour ou cette heure n’existe pas.
problem-day-or-month = Le jour ou le mois d’abord ? Écrivez 9.10.2020 ou 2020-10-09.
problem-twice = Indiquez laquelle des deux.
problem-never = Passage à l’heure d’été : cette heure n’a pas existé.
