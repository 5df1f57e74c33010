## Où en suis-je ?
place-ordinal = { $n }{ $ordinal ->
    [one] re
   *[other] e
}
place-on = sur la liste
expected-today = Vers { $time }{ $relative ->
    [none] { "" }
   *[other] , { $relative }
}
expected-day = Vers { $time }, { $day }{ $relative ->
    [none] { "" }
   *[other] , { $relative }
}
begins-today = Commence à { $time }{ $relative ->
    [none] { "" }
   *[other] , { $relative }
}
begins-day = Commence le { $day }, { $time }{ $relative ->
    [none] { "" }
   *[other] , { $relative }
}
own-time = ({ $time } chez vous)
expected-none = Aucune séance à venir n’a encore ce point à son programme.
expected-not-now = Il ne reste pas assez de temps dans les séances prévues. La demande garde sa place.
expected-later = Pas à la présente séance : reporté, dans l’ordre, à la suivante ({ $meeting }).
for-group = au nom de : { $group }
stance-waiting = En attente
stance-called = Appelée
stance-speaking = Parole en cours
stance-late = Reçue hors délai
stance-held = En suspens
stance-interrupted = Interrompue
stance-late-means = Votre demande est arrivée après la clôture de la liste. Elle est consignée avec son numéro et son heure, et attend que la présidence l’accepte ; elle prendra alors la dernière place de son rang.
stance-held-means = { $kind ->
    [reply] Votre délégation n’est pas celle d’un État partie : la présidence décide si vous pouvez répondre. D’ici là, votre demande est consignée mais ne figure pas dans l’ordre.
   *[statement] { $category ->
        [ngo] Votre organisation prend la parole à l’invitation de la présidence et avec l’approbation de la Conférence. D’ici là, votre demande est consignée mais ne figure pas dans l’ordre ; elle prendra ensuite la place que lui donne sa date de réception.
       *[other] Votre délégation prend la parole à l’invitation de la présidence. D’ici là, votre demande est consignée mais ne figure pas dans l’ordre ; elle prendra ensuite la place que lui donne sa date de réception.
    }
}
stance-interrupted-means = Votre liaison a été perdue et le débat a continué. { $remaining ->
    [none] Votre déclaration est conservée.
   *[other] Il vous reste { $remaining }.
} Dès qu’un essai de liaison aura réussi, vous prendrez la prochaine place libre.

## L’approche
near-three = { $count ->
    [one] Une intervention avant vous
   *[other] { $count } interventions avant vous
}
near-one = Une intervention avant vous
near-next = Vous êtes la prochaine délégation
near-called = La parole est à vous
near-speaking = Vous avez la parole
prepare-podium = Veuillez rejoindre les sièges près de la tribune.
prepare-floor = Veuillez être à votre place, microphone à portée de main.
prepare-remote = Votre microphone et votre caméra sont en cours de vérification. Restez sur cette page.
prepare-video = Votre message vidéo est en préparation.
hint = Cette page vous prévient quand il reste trois interventions avant la vôtre.
hint-remote = Votre micro et votre caméra seront vérifiés quand il restera trois interventions.
sound-on = Son activé
sound-off = Son coupé

## Pourquoi cette place
why = Pourquoi cette place ?
why-first = Personne n’est devant vous.
since-level-changed = Votre place compte à partir de votre changement de rang.
since-absent = Vous étiez absent à l’appel : renvoi à la fin de votre rang. À la deuxième absence, la demande est retirée.
since-late-accepted = Votre demande hors délai a été acceptée, à la fin de son rang.
profile-ministerial-priority = Règle de cette liste : les États parties d’abord ; le rang ministériel ou supérieur avant les autres ; puis l’ordre des demandes.
profile-protocol-ladder = Règle de cette liste : les États parties d’abord ; puis le rang ; puis l’ordre des demandes.
profile-order-of-request = Règle de cette liste : les États parties d’abord ; puis l’ordre des demandes.
profile-plan-order = Règle de cette liste : l’ordre du programme.

## Ce qui s’est passé
news = Nouvelles de vos demandes
place-changed = Vous êtes passé de la { $from } à la { $to } place de la liste.
place-changed-more = { $count ->
    [one] Une autre délégation est passée devant vous de la même façon.
   *[other] { $count } autres délégations sont passées devant vous de la même façon.
}
news-entered = Le secrétariat a inscrit une demande pour vous : { $list }.
news-amended = Le secrétariat a modifié votre demande : { $list }.
news-withdrawn = Le secrétariat a retiré votre demande : { $list }.
news-admitted = Vous êtes admis à prendre la parole, sur décision de { $decidedBy } : { $list }.
news-late-accepted = La présidence a accepté votre demande hors délai : { $list }.
news-late-declined = La présidence n’a pas accepté votre demande hors délai : { $reason }
news-reply-declined = La présidence ne vous a pas accordé le droit de réponse : { $reason }
news-moved = Votre demande a été déplacée à la main : { $reason }
news-swapped = Vous avez échangé votre place avec une autre délégation : { $reason }
news-link-passed = Essai de votre liaison : elle est bonne.
news-link-failed = L’essai de votre liaison a échoué. La technique va réessayer ; vérifiez votre microphone, votre caméra et votre réseau.
news-absent = Vous avez été appelé sans répondre : votre demande passe à la fin de son rang. À la deuxième absence, elle est retirée.
news-removed = Vous avez été appelé deux fois sans répondre : votre demande a été retirée. Adressez-vous au secrétariat.
news-taken-back = Vous avez été appelé par erreur ; vous gardez votre place.
news-time-added = Votre temps de parole a été modifié de { $time }.
news-interrupted = { $reason ->
    [link-lost] Votre déclaration a été interrompue : liaison perdue. Vous gardez le temps qui restait.
   *[other] La présidence a interrompu votre déclaration : { $reason }
}
news-delivered = Merci. Votre déclaration a duré { $used }.
news-ruled = La présidence a statué sur votre motion d’ordre : { $ruling }

## Ce qui se passe
floor-now = La parole en ce moment
floor-called = est appelé à prendre la parole
floor-speaking = a la parole
floor-point = motion d’ordre
floor-free = Personne n’a la parole
meeting-scheduled = Pas encore ouverte
meeting-suspended = La séance est suspendue
meeting-adjourned = La séance est levée

## La demande
speaker = Qui
manner = Comment
text = Texte
text-in = remis
text-words = { $words ->
    [one] remis, { $words } mot
   *[other] remis, { $words } mots
}
link = Liaison
link-good = bonne à l’essai du { $time }
link-bad = mauvaise à l’essai du { $time }
received = Reçue
receipt = { $time }, nº { $seq }
amend = Modifier
withdraw = Me retirer
text-hand-in = Remettre le texte
ask = Demander la parole
ask-another = Demander la parole sur une autre liste
ask-reply = Droit de réponse
no-request = Vous n’êtes sur aucune liste
no-request-open = Ces listes vous sont ouvertes :
no-request-closed = Aucune liste n’est ouverte. Une demande reste possible, hors délai, et attend la présidence.
others = Vos autres demandes
earlier = Demandes précédentes
status-delivered = prononcée
status-withdrawn = retirée
status-removed = radiée après deux absences
status-declined = non accordée
list-summary = { $count } en attente · { $status ->
    [open] ouverte
    [closed] close
   *[not-open] pas encore ouverte
}
list-empty = Personne n’attend.
list-aside = Hors de l’ordre : { $held } en suspens, { $late } hors délai.

## Demander
window-open = Ouverte.
window-open-until = Ouverte jusqu’au { $day }, { $time }{ $own ->
    [none] .
   *[other] { " " }({ $own } chez vous).
}
window-closed = Close. Votre demande est reçue hors délai et attend la présidence.
window-not-open = Pas encore ouverte.
window-not-open-until = Ouvre le { $day }, { $time }{ $own ->
    [none] .
   *[other] { " " }({ $own } chez vous).
}
window-reply = Entendu à la fin de la journée ou de la séance, dans l’ordre des demandes.

## Motion d’ordre
point-of-order = Motion d’ordre
point-no-meeting = Aucune séance n’est ouverte
point-sure = Présenter une motion d’ordre ?
point-means = Vous êtes entendu immédiatement et l’intervention en cours est suspendue. Une motion d’ordre porte sur la procédure, non sur le fond.
point-meeting = À quelle séance
point-subject = Objet (facultatif)
point-confirm = Oui, motion d’ordre
point-raised = Motion d’ordre présentée à { $time }. La présidence la voit en ce moment.
point-heard = Votre motion d’ordre est entendue
point-heard-means = Vous avez la parole. La présidence statue immédiatement.

## La parole
called = La parole est à vous
you-speak = Vous avez la parole
ready-podium = Veuillez rejoindre la tribune.
ready-floor = Allumez votre microphone.
ready-remote = Activez votre microphone et votre caméra. Parlez quand la présidence vous y invite.
ready-video = Votre message vidéo va être diffusé.
you-speak-in = Interprétation depuis : { $language }
slower = Plus lentement, s’il vous plaît
conclude = { $enforcement ->
    [strict] Veuillez conclure. La présidence va vous rappeler à l’ordre.
   *[advisory] Veuillez conclure.
}
cut-off-soon = À zéro, votre déclaration prend fin d’elle-même.
paused-president = { $reason ->
    [none] La présidence a arrêté le chronomètre.
   *[other] La présidence a arrêté le chronomètre : { $reason }
}
paused-point-of-order = { $delegation ->
    [none] Une motion d’ordre est entendue. Votre chronomètre est arrêté.
   *[other] { $delegation } présente une motion d’ordre. Votre chronomètre est arrêté.
}
paused-link = { $grace ->
    [none] Votre liaison est perdue. Votre chronomètre est arrêté.
   *[other] Votre liaison est perdue. Votre chronomètre est arrêté ; on vous attend encore { $grace }.
}
paused-suspension = La séance est suspendue. Votre chronomètre est arrêté.

no-delegation = Cette page est celle d’une délégation
no-delegation-help = Votre badge est pour un autre poste. Ouvrez de nouveau le lien que le secrétariat vous a remis.
