## Pourquoi une inscription est à sa place
order-why = Pourquoi ici ?
order-after = Après { $other } : { $rule }
order-before = Avant { $other } : { $rule }
order-since = { $delegation } depuis le { $time }{ $cause ->
    [level-changed] {" "}(changement de rang)
    [absent] {" "}(absence à l’appel)
    [late-accepted] {" "}(hors délai, acceptée)
   *[none] {""}
}
order-rule-resumption = une déclaration interrompue reprend à la prochaine place libre.
order-rule-category = { $firstCategory } avant { $secondCategory }.
order-rule-tier = le rang ministériel ou supérieur passe d’abord ({ $firstLevel }, { $secondLevel }).
order-rule-ladder = le rang le plus élevé passe d’abord ({ $firstLevel }, { $secondLevel }).
order-rule-plan-order = le programme nomme { $first } avant { $second }.
order-rule-time = { $first } ; { $second }.
order-rule-sequence = au même instant ; { $first } a été enregistré d’abord.
order-rule-moved = { $delegation } : place changée ({ $role }) : { $reason }
order-rule-swapped = { $delegation } : échange de places ({ $role }) : { $reason }
