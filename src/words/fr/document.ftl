## Le document d’une séance
doc-heading = { $body }, { $date }
doc-meeting = Séance
doc-venue = Lieu
doc-scheduled = Horaire prévu
doc-from-to = de { $from } à { $to } ({ $timeZone })
doc-held = Tenue
doc-not-opened = Non ouverte
doc-adjourned = Ouverte à { $opened }, levée à { $adjourned }
doc-not-adjourned = Ouverte à { $opened }, pas encore levée{ $status ->
    [suspended] {" "}(suspendue)
   *[open] {""}
}
doc-interpretation = Interprétation
doc-until = jusqu’à { $until }, accord : { $grantedBy } : { $reason }
doc-none-from = aucune à partir de { $from }
doc-item = Point
doc-no-item = Aucun point
doc-remains-open = (reste ouvert)
doc-nothing = Aucune.
doc-statements = { $count ->
    [one] { $count } déclaration
   *[other] { $count } déclarations
}
doc-replies = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
}
doc-absences = { $count ->
    [one] { $count } absence
   *[other] { $count } absences
}
doc-points = { $count ->
    [one] { $count } motion d’ordre
   *[other] { $count } motions d’ordre
}
doc-next = {", "}
doc-summary = { $counts } ; temps de parole : { $used }{ $over ->
    [none] {""}
   *[other] , dont { $over } de dépassement
}.
doc-manner = Modalité, langue
doc-given = Parole donnée
doc-started = Début
doc-ended = Fin
doc-remarks = Observations
doc-right-of-reply = droit de réponse
doc-because = { $what } : { $why }
doc-pause = { $until ->
    [none] { $cause } depuis { $from }
   *[other] { $cause } { $from }–{ $until }
}
doc-raised = Soulevée
doc-heard = Entendue
doc-ruled = Tranchée
doc-during = Pendant
doc-number = n° { $number }
doc-appeal = Appel
doc-by-delegation = Par délégation
doc-by-category = Par catégorie
doc-by-regional-group = Par groupe régional
doc-by-language = Par langue
doc-by-mode = Par modalité
doc-count-statements = Déclarations
doc-count-replies = Réponses
doc-none = aucun
doc-journal = D’après le journal de { $session }, inscriptions 1 à { $last }, la dernière du { $at } ({ $timeZone }).
doc-provisional = La séance n’est pas levée : le présent document est provisoire.
