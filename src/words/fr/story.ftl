## Le récit d’une répétition
story-times = { $title } ({ $session }), heure : { $timeZone }
story-refused = REFUSÉ { $command } ({ $who }) : { $code } : { $sentence }
story-service = service : { $sentence }
story-meeting = { $meeting } : { $status ->
    [scheduled] prévue
    [suspended] suspendue
    [adjourned] levée
   *[open] ouverte
}{ $symbol ->
    [none] {""}
   *[other] , point { $symbol }
}
story-clock = Chronomètre : { $used } utilisé, { $remaining ->
    [none] sans limite
   *[other] reste { $remaining }
}{ $over ->
    [none] {""}
   *[other] , dépassement de { $over }
} ; voyant { $lamp ->
    [green] vert
    [amber] orange
   *[red] rouge
}
story-projection = Si toutes les demandes en attente étaient entendues, fin à { $endsAt }{ $over ->
    [none] {""}
   *[other] , soit { $over } de trop
}{ $stop ->
    [none] {""}
   *[other] {" "}; fin de l’interprétation à { $stop }
}
story-list = { $list } ({ $status ->
    [not-open] pas encore ouverte
    [closed] close
   *[open] ouverte
})
story-expected = Heure prévue
story-behind = Critère
story-behind-resumption = reprise
story-behind-category = catégorie
story-behind-tier = priorité
story-behind-ladder = rang
story-behind-plan-order = ordre du plan
story-behind-time = heure
story-behind-sequence = ordre d’inscription
story-behind-moved = déplacée
story-behind-swapped = échangée
story-held = en attente
story-late = hors délai
story-received = reçue le { $at }
story-who-spoke = Qui a pris la parole
story-from = De
story-to = À
story-end = { $count } inscriptions, empreinte { $digest }
