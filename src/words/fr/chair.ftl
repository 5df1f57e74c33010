chair-title = Présidence
chair-title-point = Motion d’ordre · Présidence
chair-meeting = Séance
chair-floor = La parole
chair-say = À lire
chair-then = Ensuite

## La prochaine chose à faire
chair-step-call-to-order = Ouvrir la séance { $number }
chair-step-resume-meeting = Reprendre la séance
chair-step-hear = Entendre { $delegation }
chair-step-rule = Statuer sur la motion : { $delegation }
chair-step-interpretation = Décider de l’interprétation
chair-step-give-floor = Donner la parole : { $delegation }
chair-step-start = Lancer le chronomètre
chair-step-resume-clock = Relancer le chronomètre
chair-step-end = Terminer la déclaration
chair-step-take-up = Aborder le point { $symbol }
chair-step-adjourn = Lever la séance

## La parole
chair-all-over = Toutes les séances sont terminées
chair-meeting-scheduled = Pas encore ouverte
chair-meeting-open = Personne n’a la parole
chair-meeting-suspended = Suspendue
chair-has-floor = a la parole
chair-is-called = appel en cours
chair-reply = droit de réponse
chair-provisional = à titre provisoire
chair-on-behalf = au nom de : { $group }
chair-limit-strict = sur { $time }, durée stricte
chair-limit-advisory = sur { $time }, durée indicative
chair-no-limit = sans limite
chair-started = début { $time }
chair-without-interpretation = sans interprétation
chair-absent = Absence
chair-take-back = Annuler l’appel
chair-end-and-call = Terminer et appeler : { $delegation }
chair-pause = Pause
chair-pause-reason = Pause décidée par la présidence
chair-space = Espace
chair-more-time = { $time } de plus
chair-less-time = { $time } de moins
chair-time-reason = Décision de la présidence
chair-interrupt = Interrompre…
chair-interrupt-title = Interrompre la déclaration
chair-interrupt-help = Le temps restant est conservé jusqu’au rétablissement et à l’essai de la liaison.
chair-interrupt-confirm = Interrompre et poursuivre

## La séance
chair-take-up = Aborder un point…
chair-take-up-confirm = Aborder
chair-item = Point
chair-conclude = Clore le point { $symbol }
chair-floor-secretariat = Parole au secrétariat
chair-suspend = Suspendre la séance…

## La liste
chair-list = Liste des orateurs et oratrices
chair-no-list = Aucune liste pour cette séance.
chair-waiting = { $count } en attente
chair-list-not-open = liste pas encore ouverte
chair-list-open = liste ouverte
chair-list-closed = liste close
chair-open-list = Ouvrir la liste
chair-close-list = Clore la liste
chair-nobody-waits = Personne n’attend.
chair-tier-ministers = Rang ministériel ou supérieur
chair-tier-rest = Dans l’ordre des demandes
chair-ladder-1 = Chefs d’État
chair-ladder-2 = Chefs de gouvernement, vice-présidents, princes héritiers
chair-ladder-3 = Vice-premiers ministres
chair-ladder-4 = Ministres
chair-ladder-5 = Vice-ministres
chair-ladder-6 = Autres représentants
chair-remote-connected = à distance, en ligne
chair-remote-away = à distance, hors ligne
chair-link-passed = liaison essayée
chair-link-failed = essai de liaison échoué
chair-moved = déplacé
chair-was-absent = absence à l’appel
chair-resumes = reprise
chair-carried-over = séance suivante
chair-received = reçue le { $time } · n° { $number }
chair-late = Hors délai · { $count }
chair-held = En attente d’autorisation · { $count }
chair-test-passed = Liaison bonne
chair-test-failed = Liaison mauvaise

## Déplacer
chair-move-menu = Déplacer…
chair-move-title = Déplacer : { $delegation }
chair-move = Déplacer
chair-move-where = À quelle place
chair-move-before = { $place } : avant { $delegation }
chair-move-end = à la fin de la liste
chair-give-now = Donner la parole maintenant…
chair-give-now-title = { $delegation }, hors tour

## Ce qui appelle une décision
chair-rulings = À décider
chair-calm = Rien pour l’instant.
chair-point = Motion d’ordre
chair-being-heard = en cours
chair-ago = il y a { $time }
chair-hear = Entendre
chair-rule = Statuer
chair-rule-title = Décision sur la motion : { $delegation }
chair-rule-confirm = Consigner la décision
chair-ruling = La décision
chair-ruling-upheld = La motion est fondée.
chair-ruling-not-upheld = La motion n’est pas fondée.
chair-ruling-noted = La présidence prend note.
chair-appeal = La décision a fait l’objet d’un appel
chair-appeal-outcome = Résultat du vote
chair-appeal-stands = La décision est maintenue
chair-appeal-overruled = La décision est annulée
chair-votes-for = Pour
chair-votes-against = Contre
chair-votes-abstentions = Abstentions
chair-report-lost = Signaler la perte de la liaison
chair-report-restored = Liaison rétablie
chair-link-lost-since = Liaison perdue à { $time }
chair-grace = { $time } avant de poursuivre
chair-call-speaker-to-order = Temps écoulé
chair-strict = La durée est stricte : { $delegation } est à inviter à conclure.
chair-slower = Les interprètes demandent de parler plus lentement
chair-late-over = Demande hors délai · { $list }
chair-late-request = reçue pendant que la liste était close
chair-late-by = { $unit ->
    [second] { $count ->
        [one] { $count } seconde après la clôture de la liste
       *[other] { $count } secondes après la clôture de la liste
    }
    [minute] { $count ->
        [one] { $count } minute après la clôture de la liste
       *[other] { $count } minutes après la clôture de la liste
    }
    [hour] { $count ->
        [one] { $count } heure après la clôture de la liste
       *[other] { $count } heures après la clôture de la liste
    }
   *[day] { $count ->
        [one] { $count } jour après la clôture de la liste
       *[other] { $count } jours après la clôture de la liste
    }
}
chair-accept = Accepter
chair-decline = Refuser…
chair-decline-title = Refuser la demande : { $delegation }
chair-reply-over = Droit de réponse · { $number ->
    [1] premier
    [2] second
   *[other] n° { $number }
}
chair-reply-discretion = Pas un État partie : à votre appréciation.
chair-held-over = En attente · { $category }
chair-the-conference = La Conférence
chair-admit = Autoriser
chair-admit-conference = Autorisé par la Conférence

## Le temps
chair-interpretation = Interprétation
chair-time = Temps
chair-until = jusqu’à { $time }
chair-left = reste { $time }
chair-over = terminé
chair-minutes-over = { $time } · { $minutes } min de trop
chair-in-time = liste finie { $time }
chair-share = Avec { $time } chacun, la liste serait finie à temps.
chair-share-none = Tous ne pourront pas être entendus à temps.
chair-set-share = Fixer { $time } pour la suite
chair-options = Options…
chair-extend = Prolonger
chair-extend-until = Prolonger jusqu’à { $time } (+{ $minutes } min)
chair-go-on-without = Poursuivre sans interprétation
chair-granted-by = Accord donné par (interprètes)

## Motifs habituels
chair-reason-time = Manque de temps
chair-reason-closed = La liste est close
chair-reason-agreed = Accord entre les délégations
chair-reason-travel = Départ de l’orateur
chair-reason-ruling = Décision de la présidence
chair-reason-consultations = Consultations
chair-reason-technical = Problème technique
chair-reason-finish-list = Pour achever la liste

## Connexions
chair-connections = Connexions
chair-connected = { $count ->
    [one] { $count } délégation connectée
   *[other] { $count } délégations connectées
}
chair-lost = { $count ->
    [one] { $count } perdue
   *[other] { $count } perdues
}

## Touches
chair-key-next = Suivant : donner la parole, ou terminer et appeler le suivant
chair-key-pause = Pause et reprise
chair-key-absent = Absence à l’appel
chair-key-point = Motion d’ordre : entendre, statuer

## À lire
say-call-to-order = Je déclare ouverte la séance { $number } de la Conférence.
say-resume = La séance est reprise.
say-adjourn = La séance est levée.
say-take-up = La Conférence va maintenant examiner le point { $symbol } de l’ordre du jour, « { $title } ».
say-thanks = Je remercie la délégation { $of }.
say-thanks-secretariat = Je remercie le secrétariat.
say-floor = Je donne la parole à la délégation { $of }{ $person ->
    [none] {""}
   *[other] , { $person }
}{ $group ->
    [none] .
   *[other] , qui s’exprimera au nom de : { $group }.
}
say-floor-secretariat = Je donne la parole au secrétariat.
say-conclude = Je prie la délégation { $of } de bien vouloir conclure.
say-hear = La délégation { $of } présente une motion d’ordre. Vous avez la parole.
say-rule = Je remercie la délégation { $of }. Ma décision est la suivante.
say-go-on = Veuillez poursuivre.
say-link-lost = La liaison avec l’orateur est perdue. Je vous prie de patienter un instant.
say-interpretation = Le temps des interprètes est écoulé. Je les remercie. Puis-je leur demander s’ils peuvent rester encore un peu avec nous ?
