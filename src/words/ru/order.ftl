## Почему заявка стоит на своём месте
order-why = Почему здесь?
order-after = После: { $other }. { $rule }
order-before = Перед: { $other }. { $rule }
order-since = { $delegation } с { $time }{ $cause ->
    [level-changed] {" "}(изменение уровня)
    [absent] {" "}(отсутствие при вызове)
    [late-accepted] {" "}(с опозданием, принято)
   *[none] {""}
}
order-rule-resumption = Прерванное выступление занимает ближайшее свободное место.
order-rule-category = Сначала { $firstCategory }, затем { $secondCategory }.
order-rule-tier = Сначала уровень министра или выше ({ $firstLevel }, { $secondLevel }).
order-rule-ladder = Сначала более высокий уровень ({ $firstLevel }, { $secondLevel }).
order-rule-plan-order = В плане { $first } стоит раньше, чем { $second }.
order-rule-time = { $first }; { $second }.
order-rule-sequence = В один и тот же момент; первой внесена заявка: { $first }.
order-rule-moved = { $delegation }: место изменено ({ $role }): { $reason }
order-rule-swapped = { $delegation }: обмен местами ({ $role }): { $reason }
