## A request for the floor
request-list = القائمة
request-choose = اختر…
request-speaker = اسم المتكلم
request-title = اللقب أو المنصب
request-level = مستوى التمثيل
request-level-suggested = وفقا للقب.
request-level-use = اعتماد «{ $level }» وفقا للقب
request-doubt-not-recognized = لا يدل اللقب على مستوى: يرجى الاختيار.
request-doubt-differs-by-state = غير مؤكد: يختلف مستوى «{ $words }» من دولة إلى أخرى.
request-doubt-of-a-body = غير مؤكد: يبدو أن «{ $words }» يرأس هيئة لا دولة.
request-doubt-not-in-office = غير مؤكد: يدل «{ $words }» على أن المنصب غير مشغول حاليا.
request-doubt-acting = غير مؤكد: قائم بالأعمال بالنيابة.
request-level-costs = تغيير المستوى يعطي مرتبة جديدة: الأخيرة في ذلك المستوى اعتبارا من الآن. وأي تعديل آخر يُبقي المرتبة.
request-mode = كيفية الكلام
request-language = لغة الكلمة
request-group = باسم
request-planned = المدة المقررة
request-length-hint = 3 أو 2:55
request-reply-recent = تكلموا مؤخرا
request-reply-all = جميع الوفود
request-reply-else = غير ذلك…
request-instead = اختيار القائمة «{ $list }»
request-sending = جار الإرسال…

## What is wrong with a field
problem-missing = يلزم ملؤه.
problem-not-a-duration = ليست مدة. مثلا 3 أو 2:55.
