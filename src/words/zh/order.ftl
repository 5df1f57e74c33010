## 申请为何排在此处
order-why = 为何在此？
order-after = 在 { $other } 之后：{ $rule }
order-before = 在 { $other } 之前：{ $rule }
order-since = { $delegation } 自 { $time }{ $cause ->
    [level-changed] （级别变更）
    [absent] （点名缺席）
    [late-accepted] （逾期，已接受）
   *[none] {""}
}
order-rule-resumption = 中断的发言排在下一个空位。
order-rule-category = { $firstCategory }先于{ $secondCategory }。
order-rule-tier = 部长级或以上优先（{ $firstLevel }，{ $secondLevel }）。
order-rule-ladder = 级别高者优先（{ $firstLevel }，{ $secondLevel }）。
order-rule-plan-order = 按计划，{ $first } 先于 { $second }。
order-rule-time = { $first }；{ $second }。
order-rule-sequence = 同一时刻收到；{ $first } 先登记。
order-rule-moved = { $delegation } 的位置经调整（{ $role }）：{ $reason }
order-rule-swapped = { $delegation } 互换位置（{ $role }）：{ $reason }
