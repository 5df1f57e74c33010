## Por qué una solicitud está en su lugar
order-why = ¿Por qué aquí?
order-after = Después de { $other }: { $rule }
order-before = Antes de { $other }: { $rule }
order-since = { $delegation } desde el { $time }{ $cause ->
    [level-changed] {" "}(cambio de rango)
    [absent] {" "}(ausente al ser llamada)
    [late-accepted] {" "}(fuera de plazo, aceptada)
   *[none] {""}
}
order-rule-resumption = una declaración interrumpida ocupa el siguiente lugar libre.
order-rule-category = { $firstCategory } antes que { $secondCategory }.
order-rule-tier = primero el rango ministerial o superior ({ $firstLevel }, { $secondLevel }).
order-rule-ladder = primero el rango más alto ({ $firstLevel }, { $secondLevel }).
order-rule-plan-order = el programa nombra a { $first } antes que a { $second }.
order-rule-time = { $first }; { $second }.
order-rule-sequence = en el mismo instante; { $first } se registró primero.
order-rule-moved = { $delegation }: cambio de lugar ({ $role }): { $reason }
order-rule-swapped = { $delegation }: intercambio de lugares ({ $role }): { $reason }
