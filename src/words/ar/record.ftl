## سجل المداخلات، في الصفحة وفي الوثائق
log-for-group = باسم { $group }
log-interventions = المداخلات
log-points = نقاط النظام
log-statistics = الإحصاءات
log-delegation = الوفد
log-speaker = المتكلم
log-manner = الكيفية
log-item-list = البند والقائمة
log-times = أُعطيت، البداية – النهاية
log-used = المستغرق
log-pauses = الوقفات
log-outcome = الختام
log-point-delegation = الوفد
log-point-subject = الموضوع
log-point-meeting = الجلسة
log-point-times = أُثيرت – استُمع إليها – بُت فيها
log-point-ruling = القرار
log-reply = رد
pause-president = وقفة
pause-point-of-order = نقطة نظام
pause-link = انقطع الاتصال
pause-suspension = الجلسة معلَّقة
ended-called = نودي عليه
ended-speaking = يتكلم
ended-ended = انتهت
ended-cut-off = قُطعت عند الحد
ended-interrupted = قوطعت
ended-absent = متغيب
ended-taken-back = سُحب النداء
log-out-of-order = خارج الترتيب{ $reason ->
    [none] {""}
   *[other] : { $reason }
}
log-continues = تتمة رقم { $number }
interpretation-partly = دون ترجمة شفوية جزئيا
interpretation-without = دون ترجمة شفوية
log-corrected-by = صوّبه { $actor }، { $time }: { $reason }
log-appeal = طعن{ $by ->
    [none] {""}
   *[other] {" "}من { $by }
}: { $outcome } { $votes }
log-appeal-votes = ({ $inFavour } مؤيدا، { $against } معارضا، { $abstentions } ممتنعا)
stat-contributions = المداخلات
stat-delegations = الوفود
stat-time = الوقت المستغرق
stat-mean = في المتوسط
stat-over = تجاوز الحد
stat-absences = حالات التغيّب
stat-by = حسب
stat-by-list = القائمة
stat-by-regional-group = المجموعة الإقليمية
stat-by-category = الفئة
stat-by-level = المستوى
stat-by-language = اللغة
stat-by-mode = كيفية الكلام
log-number = الرقم
log-limit = الحد
log-overrun = التجاوز
