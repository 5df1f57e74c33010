## أين أنا؟
place-ordinal = المرتبة { $n }
place-on = في القائمة
expected-today = نحو الساعة { $time }{ $relative ->
    [none] { "" }
   *[other] ، { $relative }
}
expected-day = { $day }، نحو الساعة { $time }{ $relative ->
    [none] { "" }
   *[other] ، { $relative }
}
begins-today = تبدأ الساعة { $time }{ $relative ->
    [none] { "" }
   *[other] ، { $relative }
}
begins-day = تبدأ { $day }، الساعة { $time }{ $relative ->
    [none] { "" }
   *[other] ، { $relative }
}
own-time = ({ $time } بتوقيتكم)
expected-none = لم يُدرج هذا البند بعد في برنامج أي جلسة مقبلة.
expected-not-now = لم يبق وقت كاف في الجلسات المقررة. ويحتفظ الطلب بمرتبته.
expected-later = ليس في الجلسة الحالية: يُرحَّل بالترتيب نفسه إلى { $meeting }.
for-group = باسم { $group }
stance-waiting = في الانتظار
stance-called = أُعطي الكلمة
stance-speaking = يتكلم
stance-late = ورد متأخرا
stance-held = معلق
stance-interrupted = انقطع
stance-late-means = ورد طلبكم بعد إقفال القائمة. وهو مسجل برقمه ووقته، وينتظر أن يقبله الرئيس؛ ويأخذ عندئذ المرتبة الأخيرة ضمن مستواه.
stance-held-means = { $kind ->
    [reply] وفدكم ليس وفد دولة طرف: للرئيس أن يقرر ما إذا كان لكم أن تردوا. وحتى ذلك الحين يبقى طلبكم مسجلا خارج الترتيب.
   *[statement] { $category ->
        [ngo] تتكلم منظمتكم بدعوة من الرئيس وبموافقة المؤتمر. وحتى ذلك الحين يبقى طلبكم مسجلا خارج الترتيب؛ ثم يأخذ المرتبة التي يحددها وقت استلامه.
       *[other] يتكلم وفدكم بدعوة من الرئيس. وحتى ذلك الحين يبقى طلبكم مسجلا خارج الترتيب؛ ثم يأخذ المرتبة التي يحددها وقت استلامه.
    }
}
stance-interrupted-means = انقطعت وصلتكم واستمرت المناقشة. { $remaining ->
    [none] كلمتكم محفوظة.
   *[other] بقي لكم { $remaining }.
} ومتى نجح اختبار وصلتكم أخذتم أول مكان شاغر.

## اقتراب الدور
near-three = { $count ->
    [one] متكلم واحد قبلكم
    [two] متكلمان قبلكم
    [few] { $count } متكلمين قبلكم
   *[other] { $count } متكلما قبلكم
}
near-one = متكلم واحد قبلكم
near-next = الدور التالي لكم
near-called = الكلمة لكم
near-speaking = أنتم تتكلمون
prepare-podium = يرجى التوجه إلى المقاعد المجاورة للمنصة.
prepare-floor = يرجى البقاء في مقعدكم والميكروفون في متناولكم.
prepare-remote = يجري التحقق من الميكروفون والكاميرا لديكم. يرجى البقاء في هذه الصفحة.
prepare-video = يجري إعداد رسالة الفيديو للعرض.
hint = تنبهكم هذه الصفحة عندما يبقى ثلاثة متكلمين قبلكم.
hint-remote = يُتحقق من الميكروفون والكاميرا عندما يبقى ثلاثة متكلمين قبلكم.
sound-on = الصوت مفتوح
sound-off = الصوت مغلق

## لماذا هذه المرتبة
why = لماذا هذه المرتبة؟
why-first = لا أحد قبلكم.
since-level-changed = تُحسب مرتبتكم من وقت تغيير المستوى.
since-absent = كنتم غائبين عند النداء: انتقلتم إلى آخر مستواكم. وعند الغياب مرة أخرى يُحذف الطلب.
since-late-accepted = قُبل طلبكم المتأخر، في آخر مستواه.
profile-ministerial-priority = قاعدة هذه القائمة: الدول الأطراف أولا؛ ثم رتبة الوزير وما فوقها قبل غيرها؛ ثم ترتيب الطلبات.
profile-protocol-ladder = قاعدة هذه القائمة: الدول الأطراف أولا؛ ثم الرتبة؛ ثم ترتيب الطلبات.
profile-order-of-request = قاعدة هذه القائمة: الدول الأطراف أولا؛ ثم ترتيب الطلبات.
profile-plan-order = قاعدة هذه القائمة: ترتيب البرنامج.

## ما حدث
news = مستجدات طلباتكم
place-changed = انتقلتم في القائمة من { $from } إلى { $to }.
place-changed-more = { $count ->
    [one] وتقدم عليكم وفد آخر بالطريقة نفسها.
    [two] وتقدم عليكم وفدان آخران بالطريقة نفسها.
    [few] وتقدمت عليكم { $count } وفود أخرى بالطريقة نفسها.
   *[other] وتقدم عليكم { $count } وفدا آخر بالطريقة نفسها.
}
news-entered = سجلت الأمانة طلبا باسمكم: { $list }.
news-amended = عدّلت الأمانة طلبكم: { $list }.
news-withdrawn = سحبت الأمانة طلبكم: { $list }.
news-admitted = أُذن لكم بالكلام بقرار من { $decidedBy }: { $list }.
news-late-accepted = قبل الرئيس طلبكم المتأخر: { $list }.
news-late-declined = لم يقبل الرئيس طلبكم المتأخر: { $reason }
news-reply-declined = لم يمنحكم الرئيس حق الرد: { $reason }
news-moved = نُقل طلبكم يدويا: { $reason }
news-swapped = تبادلتم المكان مع وفد آخر: { $reason }
news-link-passed = اختُبرت وصلتكم: وهي جيدة.
news-link-failed = لم ينجح اختبار وصلتكم. سيعاد الاختبار؛ يرجى التحقق من الميكروفون والكاميرا والشبكة.
news-absent = نودي عليكم ولم تجيبوا: انتقل طلبكم إلى آخر مستواه. وعند الغياب مرة أخرى يُحذف.
news-removed = نودي عليكم مرتين ولم تجيبوا: حُذف طلبكم. يرجى الاتصال بالأمانة.
news-taken-back = نودي عليكم خطأ؛ ومرتبتكم كما كانت.
news-time-added = عُدّل وقت كلمتكم: { $time }.
news-interrupted = { $reason ->
    [link-lost] قُطعت كلمتكم بسبب انقطاع الوصلة. وتحتفظون بالوقت المتبقي.
   *[other] قاطع الرئيس كلمتكم: { $reason }
}
news-delivered = شكرا. استغرقت كلمتكم { $used }.
news-ruled = بتّ الرئيس في نقطة النظام التي أثرتموها: { $ruling }

## ما يجري
floor-now = الكلمة الآن
floor-called = أُعطي الكلمة
floor-speaking = يتكلم الآن
floor-point = نقطة نظام
floor-free = لا أحد يتكلم
meeting-scheduled = لم تبدأ بعد
meeting-suspended = الجلسة معلقة
meeting-adjourned = رُفعت الجلسة

## الطلب
speaker = المتكلم
manner = الكيفية
text = النص
text-in = سُلّم
text-words = { $words ->
    [one] سُلّم، كلمة واحدة
    [two] سُلّم، كلمتان
    [few] سُلّم، { $words } كلمات
   *[other] سُلّم، { $words } كلمة
}
link = الوصلة
link-good = اختُبرت في { $time }، جيدة
link-bad = اختُبرت في { $time }، غير جيدة
received = ورد
receipt = { $time }، رقم { $seq }
amend = تعديل
withdraw = سحب الطلب
text-hand-in = تسليم النص
ask = طلب الكلمة
ask-another = طلب الكلمة في قائمة أخرى
ask-reply = حق الرد
no-request = لستم مدرجين في أي قائمة
no-request-open = القوائم المفتوحة لكم:
no-request-closed = لا توجد قائمة مفتوحة الآن. ويُقبل الطلب متأخرا وينتظر قرار الرئيس.
others = طلباتكم الأخرى
earlier = طلبات سابقة
status-delivered = أُلقيت الكلمة
status-withdrawn = سُحب
status-removed = حُذف بعد غيابين
status-declined = لم يُستجب له
list-summary = في الانتظار: { $count } · { $status ->
    [open] مفتوحة
    [closed] مقفلة
   *[not-open] لم تُفتح بعد
}
list-empty = لا أحد في الانتظار.
list-aside = خارج الترتيب: معلق { $held }، متأخر { $late }.

## تقديم الطلب
window-open = مفتوحة.
window-open-until = مفتوحة حتى { $day }، الساعة { $time }{ $own ->
    [none] .
   *[other] { " " }({ $own } بتوقيتكم).
}
window-closed = مقفلة. يُعد طلبكم متأخرا وينتظر قرار الرئيس.
window-not-open = لم تُفتح بعد.
window-not-open-until = تُفتح { $day }، الساعة { $time }{ $own ->
    [none] .
   *[other] { " " }({ $own } بتوقيتكم).
}
window-reply = يُستمع إليه في نهاية اليوم أو الجلسة، بترتيب الطلبات.

## نقطة نظام
point-of-order = نقطة نظام
point-no-meeting = لا توجد جلسة مفتوحة
point-sure = إثارة نقطة نظام؟
point-means = يُستمع إليكم فورا، ويتوقف المتكلم. ونقطة النظام تتعلق بالإجراءات لا بالجوهر.
point-meeting = في أي جلسة
point-subject = الموضوع (اختياري)
point-confirm = نعم، نقطة نظام
point-raised = أثيرت نقطة النظام في { $time }. وهي أمام الرئيس الآن.
point-heard = يُستمع إلى نقطة النظام التي أثرتموها
point-heard-means = تفضلوا بالكلام. ويبت الرئيس فيها فورا.

## الكلمة
called = الكلمة لكم
you-speak = أنتم تتكلمون
ready-podium = يرجى التوجه إلى المنصة.
ready-floor = افتحوا الميكروفون.
ready-remote = افتحوا الميكروفون والكاميرا. وتكلموا عندما يدعوكم الرئيس.
ready-video = توشك رسالة الفيديو أن تُعرض.
you-speak-in = الترجمة الشفوية من: { $language }
slower = أبطأ من فضلكم
conclude = { $enforcement ->
    [strict] يرجى الاختتام. سينبهكم الرئيس إلى النظام.
   *[advisory] يرجى الاختتام.
}
cut-off-soon = عند الصفر تنتهي كلمتكم تلقائيا.
paused-president = { $reason ->
    [none] أوقف الرئيس الساعة.
   *[other] أوقف الرئيس الساعة: { $reason }
}
paused-point-of-order = { $delegation ->
    [none] يُستمع إلى نقطة نظام. ساعتكم متوقفة.
   *[other] أثار وفد { $delegation } نقطة نظام. ساعتكم متوقفة.
}
paused-link = { $grace ->
    [none] انقطعت وصلتكم. ساعتكم متوقفة.
   *[other] انقطعت وصلتكم. ساعتكم متوقفة؛ ويُنتظر { $grace } أخرى.
}
paused-suspension = الجلسة معلقة. ساعتكم متوقفة.

no-delegation = هذه الصفحة لوفد
no-delegation-help = شارتكم لموقع آخر. افتحوا مجددا الرابط الذي زودتكم به الأمانة.
