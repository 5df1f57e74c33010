## When it was received
request-received = وقت الورود
request-received-source = ورد
request-received-message = حسب الرسالة
request-received-now = الآن
request-received-hint = ألصق تاريخ الرسالة أو اكتبه: 2020-10-09 11:59:59
request-received-zone = بتوقيت
request-received-zones = مناطق زمنية أخرى
request-received-twice = تكررت هذه الساعة تلك الليلة. أيهما؟
request-received-in-time = في الموعد
request-received-late = متأخر
request-received-before = قبل فتح القائمة
request-received-future = لم يحن بعد

## What is wrong with a time
problem-unreadable = لا يُقرأ وقتا. مثلا 2020-10-09 11:59:59.
problem-no-such-day = لا وجود لهذا اليوم أو هذه الساعة.
problem-day-or-month = اليوم أولا أم الشهر؟ اكتب 2020-10-09.
problem-twice = يرجى تحديد أيهما.
problem-never = قُدِّمت الساعة تلك الليلة: لا وجود لهذه الساعة.
