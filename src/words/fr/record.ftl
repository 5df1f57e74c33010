## Le relevé des interventions, sur la page et dans les documents
log-for-group = au nom de : { $group }
log-interventions = Interventions
log-points = Motions d’ordre
log-statistics = Statistiques
log-delegation = Délégation
log-speaker = Orateur ou oratrice
log-manner = Modalité
log-item-list = Point et liste
log-times = Parole donnée, début – fin
log-used = Utilisé
log-pauses = Pauses
log-outcome = Issue
log-point-delegation = Délégation
log-point-subject = Objet
log-point-meeting = Séance
log-point-times = Soulevée – entendue – tranchée
log-point-ruling = Décision
log-reply = réponse
pause-president = pause
pause-point-of-order = motion d’ordre
pause-link = liaison perdue
pause-suspension = séance suspendue
ended-called = appelée
ended-speaking = a la parole
ended-ended = terminée
ended-cut-off = coupée à la limite
ended-interrupted = interrompue
ended-absent = absente
ended-taken-back = appel annulé
log-out-of-order = hors de l’ordre{ $reason ->
    [none] {""}
   *[other] {" "}: { $reason }
}
log-continues = suite du n° { $number }
interpretation-partly = en partie sans interprétation
interpretation-without = sans interprétation
log-corrected-by = Corrigé par { $actor }, { $time } : { $reason }
log-appeal = Appel{ $by ->
    [none] {""}
   *[other] {" "}de { $by }
} : { $outcome } { $votes }
log-appeal-votes = ({ $inFavour } pour, { $against } contre, { $abstentions } abstentions)
stat-contributions = Interventions
stat-delegations = Délégations
stat-time = Temps utilisé
stat-mean = En moyenne
stat-over = Dépassements
stat-absences = Absences
stat-by = Par
stat-by-list = Liste
stat-by-regional-group = Groupe régional
stat-by-category = Catégorie
stat-by-level = Rang
stat-by-language = Langue
stat-by-mode = Modalité
log-number = N°
log-limit = Limite
log-overrun = Dépassement
