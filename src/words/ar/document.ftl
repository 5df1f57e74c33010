## وثيقة الجلسة
doc-heading = { $body }، { $date }
doc-meeting = الجلسة
doc-venue = المكان
doc-scheduled = الموعد المقرر
doc-from-to = من { $from } إلى { $to } ({ $timeZone })
doc-held = الانعقاد
doc-not-opened = لم تُفتتح
doc-adjourned = افتُتحت الساعة { $opened } ورُفعت الساعة { $adjourned }
doc-not-adjourned = افتُتحت الساعة { $opened } ولم تُرفع بعد{ $status ->
    [suspended] {" "}(معلَّقة)
   *[open] {""}
}
doc-interpretation = الترجمة الشفوية
doc-until = حتى { $until }، بموافقة { $grantedBy }: { $reason }
doc-none-from = لا ترجمة شفوية اعتبارا من { $from }
doc-item = البند
doc-no-item = لا بند
doc-remains-open = (لا يزال مفتوحا)
doc-nothing = لا شيء.
doc-statements = { $count ->
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $count } كلمات
   *[other] { $count } كلمة
}
doc-replies = { $count ->
    [one] رد واحد
    [two] ردّان
    [few] { $count } ردود
   *[other] { $count } ردا
}
doc-absences = { $count ->
    [one] حالة تغيّب واحدة
    [two] حالتا تغيّب
    [few] { $count } حالات تغيّب
   *[other] { $count } حالة تغيّب
}
doc-points = { $count ->
    [one] نقطة نظام واحدة
    [two] نقطتا نظام
    [few] { $count } نقاط نظام
   *[other] { $count } نقطة نظام
}
doc-next = {"، "}
doc-summary = { $counts }؛ مدة الكلام: { $used }{ $over ->
    [none] {""}
   *[other] ، منها { $over } تجاوزا للحد
}.
doc-manner = الكيفية، اللغة
doc-given = أُعطيت الكلمة
doc-started = البداية
doc-ended = النهاية
doc-remarks = ملاحظات
doc-right-of-reply = حق الرد
doc-because = { $what }: { $why }
doc-pause = { $until ->
    [none] { $cause } منذ { $from }
   *[other] { $cause } { $from }–{ $until }
}
doc-raised = أُثيرت
doc-heard = استُمع إليها
doc-ruled = بُت فيها
doc-during = أثناء
doc-number = رقم { $number }
doc-appeal = الطعن
doc-by-delegation = حسب الوفد
doc-by-category = حسب الفئة
doc-by-regional-group = حسب المجموعة الإقليمية
doc-by-language = حسب اللغة
doc-by-mode = حسب كيفية الكلام
doc-count-statements = الكلمات
doc-count-replies = الردود
doc-none = لا يوجد
doc-journal = من سجل { $session }، القيود من 1 إلى { $last }، آخرها في { $at } ({ $timeZone }).
doc-provisional = لم تُرفع الجلسة بعد: هذه الوثيقة مؤقتة.
