## Why an entry of a list stands where it stands
order-why = Why here?
order-after = After { $other }: { $rule }
order-before = Before { $other }: { $rule }
order-since = { $delegation } since { $time }{ $cause ->
    [level-changed] {" "}(change of level)
    [absent] {" "}(absent when called)
    [late-accepted] {" "}(late, accepted)
   *[none] {""}
}
order-rule-resumption = an interrupted statement takes the next free place.
order-rule-category = { $firstCategory } before { $secondCategory }.
order-rule-tier = ministerial rank or higher comes first ({ $firstLevel }, { $secondLevel }).
order-rule-ladder = higher rank comes first ({ $firstLevel }, { $secondLevel }).
order-rule-plan-order = the plan names { $first } before { $second }.
order-rule-time = { $first }; { $second }.
order-rule-sequence = both at the same instant; { $first } was entered first.
order-rule-moved = { $delegation } was moved ({ $role }): { $reason }
order-rule-swapped = { $delegation } changed places ({ $role }): { $reason }
