booth-title = المقصورة
booth-on-behalf = باسم { $group }
booth-link-lost = انقطعت الوصلة
booth-point = نقطة نظام
booth-free = لا أحد يتكلم
booth-suspended = الجلسة معلقة
booth-scheduled = لم تبدأ الجلسة بعد
booth-adjourned = رُفعت الجلسة
booth-text = قُدم نص الكلمة
booth-text-short = نص
booth-words = { $words ->
    [zero] بلا كلمات
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $words } كلمات
    [many] { $words } كلمة
   *[other] { $words } كلمة
}
booth-pace = { $pace } في الدقيقة
booth-pace-fast = { $pace } في الدقيقة: سريع
booth-then = المتكلمون التالون
booth-no-interpretation = لا ترجمة شفوية في هذه الجلسة
booth-until = الترجمة الشفوية حتى { $time } · بقيت { $left }
booth-over = انتهت الترجمة الشفوية في { $time }
booth-slower = التمهل من فضلكم
booth-slower-asked = طُلب التمهل
