chair-title = الرئاسة
chair-title-point = نقطة نظام · الرئاسة
chair-meeting = الجلسة
chair-floor = الكلمة
chair-say = للتلاوة
chair-then = ثم

## الخطوة التالية
chair-step-call-to-order = افتتاح الجلسة { $number }
chair-step-resume-meeting = استئناف الجلسة
chair-step-hear = الاستماع إلى { $delegation }
chair-step-rule = البت في نقطة نظام { $delegation }
chair-step-interpretation = البت في الترجمة الشفوية
chair-step-give-floor = إعطاء الكلمة لوفد { $delegation }
chair-step-start = تشغيل الساعة
chair-step-resume-clock = استئناف الساعة
chair-step-end = إنهاء الكلمة
chair-step-take-up = الشروع في البند { $symbol }
chair-step-adjourn = رفع الجلسة

## الكلمة
chair-all-over = انتهت جميع الجلسات
chair-meeting-scheduled = لم تُفتتح بعد
chair-meeting-open = لا أحد يتكلم
chair-meeting-suspended = معلقة
chair-has-floor = يتكلم الآن
chair-is-called = أُعطي الكلمة ولم يبدأ
chair-reply = حق الرد
chair-provisional = بصفة مؤقتة
chair-on-behalf = باسم { $group }
chair-limit-strict = من { $time }، حد صارم
chair-limit-advisory = من { $time }، حد إرشادي
chair-no-limit = بلا حد
chair-started = البدء { $time }
chair-without-interpretation = دون ترجمة شفوية
chair-absent = غائب
chair-take-back = سحب النداء
chair-end-and-call = إنهاء والنداء على { $delegation }
chair-pause = إيقاف مؤقت
chair-pause-reason = إيقاف بقرار من الرئاسة
chair-space = مسافة
chair-more-time = زيادة { $time }
chair-less-time = إنقاص { $time }
chair-time-reason = بتقدير الرئاسة
chair-interrupt = قطع…
chair-interrupt-title = قطع الكلمة
chair-interrupt-help = يُحتفظ بما تبقى من الوقت إلى أن تعود الوصلة وتُختبر.
chair-interrupt-confirm = قطع ومواصلة

## الجلسة
chair-take-up = الشروع في بند…
chair-take-up-confirm = شروع
chair-item = البند
chair-conclude = اختتام البند { $symbol }
chair-floor-secretariat = الكلمة للأمانة
chair-suspend = تعليق الجلسة…

## القائمة
chair-list = قائمة المتكلمين
chair-no-list = لا قائمة لهذه الجلسة.
chair-waiting = في الانتظار: { $count }
chair-list-not-open = لم تُفتح القائمة بعد
chair-list-open = القائمة مفتوحة
chair-list-closed = القائمة مغلقة
chair-open-list = فتح القائمة
chair-close-list = إغلاق القائمة
chair-nobody-waits = لا أحد في الانتظار.
chair-tier-ministers = مستوى وزاري أو أعلى
chair-tier-rest = بترتيب الطلبات
chair-ladder-1 = رؤساء الدول
chair-ladder-2 = رؤساء الحكومات ونواب الرؤساء وأولياء العهد
chair-ladder-3 = نواب رؤساء الوزراء
chair-ladder-4 = الوزراء
chair-ladder-5 = نواب الوزراء
chair-ladder-6 = ممثلون آخرون
chair-remote-connected = عن بُعد، متصل
chair-remote-away = عن بُعد، غير متصل
chair-link-passed = اختُبرت الوصلة
chair-link-failed = فشل اختبار الوصلة
chair-moved = نُقل
chair-was-absent = كان غائبا
chair-resumes = استئناف
chair-carried-over = الجلسة التالية
chair-received = وردت في { $time } · رقم { $number }
chair-late = متأخرة · { $count }
chair-held = في انتظار الإذن · { $count }
chair-test-passed = الوصلة تعمل
chair-test-failed = الوصلة لا تعمل

## النقل
chair-move-menu = نقل…
chair-move-title = نقل { $delegation }
chair-move = نقل
chair-move-where = إلى أي موضع
chair-move-before = { $place }: قبل { $delegation }
chair-move-end = إلى آخر القائمة
chair-give-now = إعطاء الكلمة الآن…
chair-give-now-title = { $delegation }، خارج الترتيب

## ما يتطلب قرارا
chair-rulings = بانتظار قراركم
chair-calm = لا شيء في الوقت الحالي.
chair-point = نقطة نظام
chair-being-heard = قيد الاستماع
chair-ago = قبل { $time }
chair-hear = الاستماع
chair-rule = البت
chair-rule-title = القرار بشأن نقطة نظام { $delegation }
chair-rule-confirm = تسجيل القرار
chair-ruling = القرار
chair-ruling-upheld = نقطة النظام في محلها.
chair-ruling-not-upheld = نقطة النظام ليست في محلها.
chair-ruling-noted = تحيط الرئاسة علما.
chair-appeal = طُعن في القرار
chair-appeal-outcome = نتيجة التصويت
chair-appeal-stands = يظل القرار قائما
chair-appeal-overruled = أُبطل القرار
chair-votes-for = مؤيدون
chair-votes-against = معارضون
chair-votes-abstentions = ممتنعون
chair-report-lost = الإبلاغ عن انقطاع الوصلة
chair-report-restored = عادت الوصلة
chair-link-lost-since = انقطعت الوصلة في { $time }
chair-grace = { $time } قبل المواصلة
chair-call-speaker-to-order = انتهى الوقت
chair-strict = الحد صارم: يرجى مطالبة { $delegation } بالاختتام.
chair-slower = يطلب المترجمون الشفويون التمهل في الكلام
chair-late-over = طلب متأخر · { $list }
chair-late-request = ورد والقائمة مغلقة
chair-late-by = { $unit ->
    [second] { $count ->
        [zero] عند إغلاق القائمة
        [one] بعد إغلاق القائمة بثانية واحدة
        [two] بعد إغلاق القائمة بثانيتين
        [few] بعد إغلاق القائمة بمدة { $count } ثوان
        [many] بعد إغلاق القائمة بمدة { $count } ثانية
       *[other] بعد إغلاق القائمة بمدة { $count } ثانية
    }
    [minute] { $count ->
        [zero] عند إغلاق القائمة
        [one] بعد إغلاق القائمة بدقيقة واحدة
        [two] بعد إغلاق القائمة بدقيقتين
        [few] بعد إغلاق القائمة بمدة { $count } دقائق
        [many] بعد إغلاق القائمة بمدة { $count } دقيقة
       *[other] بعد إغلاق القائمة بمدة { $count } دقيقة
    }
    [hour] { $count ->
        [zero] عند إغلاق القائمة
        [one] بعد إغلاق القائمة بساعة واحدة
        [two] بعد إغلاق القائمة بساعتين
        [few] بعد إغلاق القائمة بمدة { $count } ساعات
        [many] بعد إغلاق القائمة بمدة { $count } ساعة
       *[other] بعد إغلاق القائمة بمدة { $count } ساعة
    }
   *[day] { $count ->
        [zero] عند إغلاق القائمة
        [one] بعد إغلاق القائمة بيوم واحد
        [two] بعد إغلاق القائمة بيومين
        [few] بعد إغلاق القائمة بمدة { $count } أيام
        [many] بعد إغلاق القائمة بمدة { $count } يوما
       *[other] بعد إغلاق القائمة بمدة { $count } يوم
    }
}
chair-accept = قبول
chair-decline = رفض…
chair-decline-title = رفض طلب { $delegation }
chair-reply-over = حق الرد · { $number ->
    [1] الأول
    [2] الثاني
   *[other] رقم { $number }
}
chair-reply-discretion = ليست دولة طرفا: الأمر متروك لتقديركم.
chair-held-over = في انتظار الإذن · { $category }
chair-the-conference = المؤتمر
chair-admit = الإذن بالكلام
chair-admit-conference = أذن به المؤتمر

## الوقت
chair-interpretation = الترجمة الشفوية
chair-time = الوقت
chair-until = حتى { $time }
chair-left = بقيت { $time }
chair-over = انتهت
chair-minutes-over = { $time } · زيادة { $minutes } د
chair-in-time = نهاية القائمة { $time }
chair-share = تكفي { $time } لكل متكلم للانتهاء في الوقت المحدد.
chair-share-none = لا يمكن الاستماع إلى الجميع في الوقت المحدد.
chair-set-share = تحديد { $time } لمن تبقى
chair-options = خيارات…
chair-extend = تمديد
chair-extend-until = تمديد حتى { $time } (+{ $minutes } د)
chair-go-on-without = المواصلة دون ترجمة شفوية
chair-granted-by = الموافقة من (المترجمين الشفويين)

## أسباب معتادة
chair-reason-time = ضيق الوقت
chair-reason-closed = القائمة مغلقة
chair-reason-agreed = باتفاق بين الوفود
chair-reason-travel = سفر المتكلم
chair-reason-ruling = قرار الرئاسة
chair-reason-consultations = مشاورات
chair-reason-technical = مشكلة تقنية
chair-reason-finish-list = لاستكمال القائمة

## الاتصالات
chair-connections = الاتصالات
chair-connected = الوفود المتصلة: { $count }
chair-lost = المنقطعة: { $count }

## المفاتيح
chair-key-next = التالي: إعطاء الكلمة، أو الإنهاء والنداء على التالي
chair-key-pause = إيقاف واستئناف
chair-key-absent = غياب عند النداء
chair-key-point = نقطة نظام: استماع وبت

## للتلاوة
say-call-to-order = أعلن افتتاح الجلسة { $number } للمؤتمر.
say-resume = تُستأنف الجلسة.
say-adjourn = رُفعت الجلسة.
say-take-up = ينظر المؤتمر الآن في البند { $symbol } من جدول الأعمال، "{ $title }".
say-thanks = أشكر وفد { $of } الموقر.
say-thanks-secretariat = أشكر الأمانة.
say-floor = أعطي الكلمة لوفد { $of } الموقر{ $person ->
    [none] {""}
   *[other] ، { $person }
}{ $group ->
    [none] .
   *[other] ، الذي سيتكلم باسم { $group }.
}
say-floor-secretariat = أعطي الكلمة للأمانة.
say-conclude = أرجو من وفد { $of } الموقر التفضل باختتام كلمته.
say-hear = أثار وفد { $of } الموقر نقطة نظام. تفضلوا بالكلام.
say-rule = أشكر وفد { $of } الموقر. وقراري هو الآتي.
say-go-on = تفضلوا بالمواصلة.
say-link-lost = انقطع الاتصال بالمتكلم. أرجو الانتظار لحظة.
say-interpretation = انتهى الوقت المخصص للمترجمين الشفويين، وأشكرهم. هل لهم أن يبقوا معنا قليلا؟
