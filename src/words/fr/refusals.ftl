## Pourquoi une commande n’a pas été exécutée. Une phrase par code.
refusal-not-sent = Pas envoyé : la connexion est perdue. Recommencez à son retour.
refusal-not-allowed = Ce badge ne donne pas ce droit.
refusal-unknown-session = Cette session n’existe pas ici.
refusal-session-already-open = Cette session est déjà ouverte.
refusal-stale = Quelque chose a changé pendant votre décision. Rien n’a été fait ; veuillez regarder de nouveau.
refusal-unknown-delegation = Aucune délégation n’est inscrite sous ce nom.
refusal-unknown-list = Cette liste n’existe pas.
refusal-unknown-inscription = Cette demande n’existe pas.
refusal-unknown-meeting = Cette séance n’existe pas.
refusal-unknown-item = Le point { $symbol } n’est pas à l’ordre du jour.
refusal-unknown-point = Cette motion d’ordre n’existe pas.
refusal-unknown-intervention = Cette intervention ne figure pas au procès-verbal.
refusal-unknown-badge = Ce badge n’existe pas.
refusal-unknown-language = { $language } n’est pas une langue de cette session.
refusal-id-taken = Cet élément a déjà été enregistré sous le même numéro.
refusal-delegation-missing = Indiquez la délégation.
refusal-nothing-to-change = C’est déjà le cas.
refusal-list-not-open = La liste { $list } n’est pas encore ouverte{ $opensAt ->
    [none] .
   *[other] {" "}; elle ouvre le { $opensAt }.
}
refusal-list-already-open = La liste { $list } est déjà ouverte.
refusal-already-inscribed = Cette délégation est déjà inscrite sur la liste.
refusal-not-eligible = La liste { $list } n’est pas destinée à cet orateur{ $instead ->
    [none] .
   *[other] . S’inscrire plutôt sur : { $instead }.
}
refusal-received-in-future = L’heure de réception, { $receivedAt }, est encore à venir.
refusal-reply-quota-exhausted = Le droit de réponse sur ce point est épuisé : { $quota } par délégation.
refusal-not-waiting = Cette demande n’est plus en attente.
refusal-not-in-order = { $because ->
    [held] { $delegation } : pas encore d’autorisation de prendre la parole.
   *[late] { $delegation } : demande hors délai, pas encore acceptée.
}
refusal-not-late = Cette demande n’est pas hors délai.
refusal-not-held = Cette demande n’est pas en suspens.
refusal-not-a-reply = Il ne s’agit pas d’un droit de réponse.
refusal-other-list = { $delegation } figure sur une autre liste que { $list }.
refusal-same-place = C’est déjà sa place.
refusal-no-meeting-open = Aucune séance n’est ouverte.
refusal-which-meeting = Deux séances se tiennent en même temps : précisez laquelle.
refusal-meeting-not-open = { $status ->
    [suspended] La séance est suspendue.
    [adjourned] La séance est levée.
   *[scheduled] La séance n’est pas ouverte.
}
refusal-meeting-already-open = Une séance de cet organe est déjà ouverte.
refusal-meeting-adjourned = La séance est levée.
refusal-item-not-taken-up = Le point { $symbol } n’a pas été abordé.
refusal-item-already-taken-up = Le point { $symbol } est déjà à l’examen.
refusal-not-later = L’interprétation est déjà assurée jusqu’à { $until }.
refusal-not-interpreted = Cette séance n’est pas interprétée.
refusal-floor-occupied = { $delegation ->
    [none] La parole est déjà donnée.
   *[other] { $delegation } a la parole.
}
refusal-nobody-waiting = Personne n’attend sur la liste.
refusal-nobody-called = Personne n’a été appelé.
refusal-nobody-speaking = Personne n’a la parole.
refusal-interpretation-over = L’interprétation a pris fin à { $until }. Prolongez-la, ou décidez de poursuivre sans elle.
refusal-already-started = Le chronomètre tourne déjà.
refusal-clock-paused = Le chronomètre est déjà en pause.
refusal-clock-running = Le chronomètre tourne.
refusal-not-the-one-called = { $delegation } n’a pas été appelé à prendre la parole.
refusal-no-limit = Cette déclaration n’a pas de durée limite.
refusal-not-remote = Cet orateur n’intervient pas à distance.
refusal-link-already-lost = La perte de la liaison est déjà signalée.
refusal-link-not-lost = La liaison n’est pas perdue.
refusal-not-a-state-party = Seuls les États parties peuvent présenter une motion d’ordre.
refusal-point-already-raised = Votre motion d’ordre est déjà devant la présidence.
refusal-point-being-heard = Une motion d’ordre est en cours d’examen.
refusal-point-not-next = Une autre motion d’ordre a été présentée auparavant.
refusal-point-not-heard = Cette motion d’ordre n’a pas encore été entendue.
refusal-point-closed = Il a été statué sur cette motion d’ordre.
refusal-malformed = Le service n’a pas pu lire cette demande.
refusal-invalid-command = Incomplet ou non valable : { $fault }.
refusal-badge-not-valid = { $because ->
    [missing] Aucun badge n’a été présenté.
    [expired] Ce badge a expiré.
    [revoked] Ce badge a été retiré.
    [other-session] Ce badge est celui d’une autre session.
   *[other] Ce badge n’est pas valable.
}
refusal-too-many-requests = Trop de demandes. Réessayez dans { $seconds } s.
refusal-command-id-taken = Cette demande a déjà été faite par quelqu’un d’autre.
refusal-unavailable = Le service ne peut rien enregistrer pour le moment.
refusal-not-durable = Le service n’a pas encore pu confirmer cette action.
refusal-journal-damaged = Le journal de cette session est endommagé à l’entrée { $seq } et reste fermé jusqu’à sa réparation.
refusal-newer-version = Une version plus récente du service écrit le registre de cette session : ce nœud doit être mis à jour.
refusal-client-too-old = Cette page est d’une version antérieure et doit être rechargée.
