## لماذا يقف الطلب في موضعه
order-why = لماذا هنا؟
order-after = بعد { $other }: { $rule }
order-before = قبل { $other }: { $rule }
order-since = { $delegation } منذ { $time }{ $cause ->
    [level-changed] {" "}(تغيير المستوى)
    [absent] {" "}(غياب عند النداء)
    [late-accepted] {" "}(متأخر، قُبل)
   *[none] {""}
}
order-rule-resumption = الكلمة المقطوعة تأخذ أول موضع شاغر.
order-rule-category = { $firstCategory } قبل { $secondCategory }.
order-rule-tier = المستوى الوزاري أو الأعلى أولا ({ $firstLevel }، { $secondLevel }).
order-rule-ladder = المستوى الأعلى أولا ({ $firstLevel }، { $secondLevel }).
order-rule-plan-order = يرد { $first } في الخطة قبل { $second }.
order-rule-time = { $first }؛ { $second }.
order-rule-sequence = في اللحظة نفسها؛ سُجل { $first } أولا.
order-rule-moved = نُقل { $delegation } ({ $role }): { $reason }
order-rule-swapped = تبادل { $delegation } الموضع ({ $role }): { $reason }
