## ما حدث، جملة لكل حدث
event-SessionOpened = افتُتحت الدورة
event-DelegationAdmitted = سُجل وفد { $delegation }
event-CredentialsRecorded = { $delegation }: وثائق التفويض { $status }
event-BadgeIssued = أُصدرت شارة: { $role }{ $delegation ->
    [none] {""}
   *[other] ، { $delegation }
}{ $holder ->
    [none] {""}
   *[other] ، { $holder }
}
event-BadgeRevoked = سُحبت شارة
event-ListOpened = فُتحت قائمة { $list }
event-ListClosed = أُغلقت قائمة { $list }
event-SpeakingTimeSet = { $list }: مدة الكلام { $limit ->
    [none] بلا حد
   *[other] { $limit }
}
event-FloorRequested = طلب { $delegation } الكلمة: { $list }{ $late ->
    [yes] ، بعد الموعد
   *[no] {""}
}
event-InscriptionAmended = عُدِّل طلب { $delegation }
event-InscriptionWithdrawn = انسحب { $delegation } من القائمة
event-AdmittedToSpeak = أُذن لوفد { $delegation } بالكلام ({ $decidedBy })
event-LateAccepted = قُبل طلب { $delegation } المتأخر
event-LateDeclined = رُفض طلب { $delegation } المتأخر: { $reason }
event-InscriptionMoved = نُقل { $delegation } في القائمة: { $reason }
event-InscriptionsSwapped = تبادل { $delegation } و{ $other } موضعيهما: { $reason }
event-MeetingCalledToOrder = { $meeting }: افتُتحت
event-MeetingSuspended = { $meeting }: عُلقت ({ $reason })
event-MeetingResumed = { $meeting }: استؤنفت
event-MeetingAdjourned = { $meeting }: رُفعت
event-ItemTakenUp = شُرع في النظر في البند { $symbol }
event-ItemConcluded = اختُتم النظر في البند { $symbol }
event-InterpretationExtended = مُددت الترجمة الشفوية حتى { $until } (بموافقة { $grantedBy })
event-ContinuedWithoutInterpretation = تستمر الجلسة دون ترجمة شفوية: { $reason }
event-SlowDownRequested = طلب المترجمون الشفويون التمهل في الكلام
event-FloorGiven = أُعطيت الكلمة لوفد { $delegation }
event-StatementStarted = بدأ { $delegation } كلمته
event-ClockPaused = أوقفت ساعة { $delegation }: { $reason }
event-ClockResumed = استؤنفت ساعة { $delegation }
event-TimeAdded = { $delegation }: { $duration } ({ $reason })
event-StatementEnded = { $how ->
    [cut-off] قُطعت كلمة { $delegation } عند الحد الزمني
   *[other] أنهى { $delegation } كلمته
}
event-StatementInterrupted = قوطعت كلمة { $delegation }: { $reason }
event-SpeakerAbsent = تغيب { $delegation } عند النداء{ $removed ->
    [yes] {" "}مجددا وشُطب من القائمة
   *[no] ، ونُقل إلى آخر فئته
}
event-FloorTakenBack = سُحب النداء على { $delegation }
event-LinkTested = { $delegation }: اختبار الوصلة { $passed ->
    [yes] ناجح
   *[no] فاشل
}
event-LinkLost = انقطعت وصلة { $delegation }
event-LinkRestored = عادت وصلة { $delegation }
event-PointOfOrderRaised = أثار { $delegation } نقطة نظام
event-PointOfOrderHeard = يُستمع إلى نقطة نظام { $delegation }
event-PointOfOrderRuled = قرار بشأن نقطة نظام { $delegation }: { $ruling }
event-ReplyDeclined = رُفض رد { $delegation }: { $reason }
event-TextRecorded = قدم { $delegation } نص كلمته
event-Annotated = ملاحظة: { $text }
event-RecordCorrected = صُحح محضر { $delegation }: { $reason }
credentials-none = غير مقدمة
credentials-provisional = مؤقتة
credentials-submitted = مقدمة
credentials-accepted = مقبولة
reason-link-lost = انقطعت الوصلة ولم تعد في الوقت المحدد
