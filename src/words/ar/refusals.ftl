## أسباب عدم التنفيذ، جملة لكل رمز
refusal-not-sent = لم يُرسل: لا يوجد اتصال. اضغطوا مجددا بعد عودته.
refusal-not-allowed = هذه الشارة لا تجيز ذلك.
refusal-unknown-session = لا وجود لهذه الدورة هنا.
refusal-session-already-open = هذه الدورة مفتوحة بالفعل.
refusal-stale = تغيّر شيء أثناء اتخاذكم القرار. لم يُنفَّذ أي شيء؛ يرجى النظر مجددا.
refusal-unknown-delegation = لا يوجد وفد مسجل بهذا الاسم.
refusal-unknown-list = لا وجود لهذه القائمة.
refusal-unknown-inscription = لا وجود لهذا الطلب.
refusal-unknown-meeting = لا وجود لهذه الجلسة.
refusal-unknown-item = البند { $symbol } ليس مدرجا في جدول الأعمال.
refusal-unknown-point = لا وجود لنقطة النظام هذه.
refusal-unknown-intervention = لا وجود لهذه الكلمة في المحضر.
refusal-unknown-badge = لا وجود لهذه الشارة.
refusal-unknown-language = ليست { $language } من لغات هذه الدورة.
refusal-id-taken = سبق تسجيل ذلك بالرقم نفسه.
refusal-delegation-missing = يرجى تحديد الوفد.
refusal-nothing-to-change = هذا هو الحال بالفعل.
refusal-list-not-open = لم تُفتح قائمة { $list } بعد{ $opensAt ->
    [none] .
   *[other] ؛ وتُفتح في { $opensAt }.
}
refusal-list-already-open = قائمة { $list } مفتوحة بالفعل.
refusal-already-inscribed = هذا الوفد مدرج في القائمة بالفعل.
refusal-not-eligible = قائمة { $list } ليست مخصصة لهذا المتكلم{ $instead ->
    [none] .
   *[other] . يُطلب الإدراج في: { $instead }.
}
refusal-received-in-future = لم يحن بعد وقت الاستلام { $receivedAt }.
refusal-reply-quota-exhausted = استُنفد حق الرد بشأن هذا البند: { $quota } لكل وفد.
refusal-not-waiting = لم يعد هذا الطلب في الانتظار.
refusal-not-in-order = { $because ->
    [held] لم يؤذن بعد لوفد { $delegation } بالكلام.
   *[late] ورد طلب { $delegation } بعد انقضاء الموعد ولم يُقبل بعد.
}
refusal-not-late = لم يتأخر هذا الطلب عن موعده.
refusal-not-held = هذا الطلب ليس معلقا.
refusal-not-a-reply = هذا ليس طلب ممارسة حق الرد.
refusal-other-list = { $delegation } مدرج في قائمة غير { $list }.
refusal-same-place = هذا هو موضعه بالفعل.
refusal-no-meeting-open = لا توجد جلسة مفتوحة.
refusal-which-meeting = هناك جلستان منعقدتان: يرجى تحديد إحداهما.
refusal-meeting-not-open = { $status ->
    [suspended] الجلسة معلقة.
    [adjourned] رُفعت الجلسة.
   *[scheduled] لم تُفتتح الجلسة بعد.
}
refusal-meeting-already-open = هناك جلسة مفتوحة لهذه الهيئة.
refusal-meeting-adjourned = رُفعت الجلسة.
refusal-item-not-taken-up = لم يُشرع في النظر في البند { $symbol }.
refusal-item-already-taken-up = البند { $symbol } قيد النظر بالفعل.
refusal-not-later = الترجمة الشفوية متاحة بالفعل حتى { $until }.
refusal-not-interpreted = لا ترجمة شفوية في هذه الجلسة.
refusal-floor-occupied = { $delegation ->
    [none] الكلمة معطاة لغيره.
   *[other] الكلمة الآن لوفد { $delegation }.
}
refusal-nobody-waiting = لا أحد في الانتظار على القائمة.
refusal-nobody-called = لم تُعط الكلمة لأحد.
refusal-nobody-speaking = لا أحد يتكلم الآن.
refusal-interpretation-over = انتهت الترجمة الشفوية في { $until }. مددوها أو قرروا المواصلة دونها.
refusal-already-started = بدأت الساعة بالفعل.
refusal-clock-paused = الساعة متوقفة بالفعل.
refusal-clock-running = الساعة تعمل.
refusal-not-the-one-called = لم تُعط الكلمة لوفد { $delegation }.
refusal-no-limit = لا حد زمنيا لهذه الكلمة.
refusal-not-remote = هذا المتكلم لا يتكلم عن بُعد.
refusal-link-already-lost = أُبلغ بالفعل عن انقطاع الوصلة.
refusal-link-not-lost = الوصلة غير منقطعة.
refusal-not-a-state-party = لا يحق إثارة نقطة نظام إلا للدول الأطراف.
refusal-point-already-raised = نقطة النظام التي أثرتموها معروضة على الرئاسة بالفعل.
refusal-point-being-heard = يجري الاستماع إلى نقطة نظام.
refusal-point-not-next = أثيرت قبلها نقطة نظام أخرى.
refusal-point-not-heard = لم يُستمع بعد إلى نقطة النظام هذه.
refusal-point-closed = سبق البت في نقطة النظام هذه.
refusal-malformed = تعذرت قراءة هذا الطلب.
refusal-invalid-command = غير مكتمل أو غير صالح: { $fault }.
refusal-badge-not-valid = { $because ->
    [missing] لم تُبرز أي شارة.
    [expired] انتهت صلاحية هذه الشارة.
    [revoked] سُحبت هذه الشارة.
    [other-session] هذه الشارة لدورة أخرى.
   *[other] هذه الشارة غير صالحة.
}
refusal-too-many-requests = طلبات كثيرة جدا. حاولوا مجددا بعد { $seconds } ث.
refusal-command-id-taken = سبق أن قدم هذا الطلب شخص آخر.
refusal-unavailable = لا يمكن تسجيل أي شيء في الوقت الحالي.
refusal-not-durable = لم يتسن تأكيد ذلك بعد.
refusal-journal-damaged = سجل هذه الدورة تالف عند القيد { $seq } وهو مغلق إلى حين إصلاحه.
refusal-newer-version = يكتب إصدارٌ أحدث من الخدمة سجلَّ هذه الدورة: يجب تحديث هذه العقدة.
refusal-client-too-old = هذه الصفحة من إصدار سابق ويجب إعادة تحميلها.
