booth-title = Cabine
booth-on-behalf = au nom de : { $group }
booth-link-lost = liaison perdue
booth-point = Motion d’ordre
booth-free = Personne n’a la parole
booth-suspended = La séance est suspendue
booth-scheduled = La séance n’a pas commencé
booth-adjourned = La séance est levée
booth-text = texte remis
booth-text-short = texte
booth-words = { $words ->
    [one] { $words } mot
   *[other] { $words } mots
}
booth-pace = { $pace } par minute
booth-pace-fast = { $pace } par minute : rapide
booth-then = Prochains orateurs
booth-no-interpretation = Cette séance n’est pas interprétée
booth-until = interprétation jusqu’à { $time } · reste { $left }
booth-over = interprétation terminée à { $time }
booth-slower = Plus lentement, merci
booth-slower-asked = Demandé : plus lentement
