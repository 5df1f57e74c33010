## سرد التجربة
story-times = { $title } ({ $session })، بتوقيت { $timeZone }
story-refused = رُفض { $command } ({ $who }): { $code }: { $sentence }
story-service = النظام: { $sentence }
story-meeting = { $meeting }: { $status ->
    [scheduled] مقررة
    [suspended] معلَّقة
    [adjourned] مرفوعة
   *[open] مفتوحة
}{ $symbol ->
    [none] {""}
   *[other] ، البند { $symbol }
}
story-clock = الساعة: استُغرق { $used }، { $remaining ->
    [none] بلا حد
   *[other] وبقي { $remaining }
}{ $over ->
    [none] {""}
   *[other] ، بتجاوز قدره { $over }
}؛ الضوء { $lamp ->
    [green] أخضر
    [amber] كهرماني
   *[red] أحمر
}
story-projection = لو استُمع إلى جميع المنتظرين لانتهت في { $endsAt }{ $over ->
    [none] {""}
   *[other] ، بتأخر قدره { $over }
}{ $stop ->
    [none] {""}
   *[other] ؛ تنتهي الترجمة الشفوية في { $stop }
}
story-list = { $list } ({ $status ->
    [not-open] لم تُفتح
    [closed] مغلقة
   *[open] مفتوحة
})
story-expected = الوقت المتوقع
story-behind = المعيار
story-behind-resumption = استئناف
story-behind-category = الفئة
story-behind-tier = الأولوية
story-behind-ladder = المستوى
story-behind-plan-order = ترتيب الخطة
story-behind-time = الوقت
story-behind-sequence = ترتيب القيد
story-behind-moved = نُقل
story-behind-swapped = تبادل
story-held = معلَّق
story-late = متأخر
story-received = ورد في { $at }
story-who-spoke = من تكلم
story-from = من
story-to = إلى
story-end = عدد القيود: { $count }، البصمة { $digest }
