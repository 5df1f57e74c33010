## Asking
lists-open = مفتوحة
lists-closed = مقفلة: يُعد الطلب متأخرا
lists-not-open = لم تُفتح بعد
list-limit = وقت الكلمة { $limit }{ $enforcement ->
    [strict] ، بصرامة.
   *[advisory] .
}
group-none = وفدي
group-another = مجموعة أخرى…
group-named = اسم المجموعة
reply-quota = طُلب { $used } من { $quota } من الردود بشأن هذا البند. ومددها: { $limits }.
reply-discretion = يعود القرار إلى الرئيس في حالة الوفود التي ليست وفود دول أطراف.
already-inscribed-help = يرجى تعديل الطلب القائم، أو طلب الكلمة باسم مجموعة.
instead-first-tier = يُستمع إليكم فيها ضمن المتكلمين من رتبة وزير أو أعلى.
would-be = إذا ورد الآن: { $place } في القائمة.
would-be-late = إذا ورد الآن فهو متأخر، وينتظر أن يقبله الرئيس.
would-be-held = يُسجَّل ويبقى خارج الترتيب إلى أن يؤذن لكم بالكلام.
send-request = إرسال
save = حفظ
received-title = ورد طلبكم
receipt-soon = سُجّل؛ وسيظهر رقمه بعد لحظة.
receipt-means = الرقم والوقت مثبتان في محضر الدورة. ولا يلزم شيء آخر.
done = تم

## Changing and withdrawing
amend-title = تعديل الطلب
place-would-change = ستنتقلون من { $from } إلى { $to }.
withdraw-title = سحب الطلب؟
withdraw-means = تغادرون قائمة «{ $list }». ولا تُستعاد المرتبة؛ والطلب الجديد يأخذ مرتبة جديدة.
withdraw-confirm = نعم، سحب

## The text
text-title = تسليم النص
text-means = يتلقاه المترجمون الشفويون وحدهم قبل كلمتكم.
text-count = عدد الكلمات
text-paste = عدّ كلمات نص
text-url = أين يُقرأ النص (العنوان)
text-send = تسليم
pace = { $pace } كلمة في الدقيقة{ $fast ->
    [yes] : أسرع من أن تُترجم جيدا. والأفضل ألا تتجاوز { $limit }.
   *[no] .
}
