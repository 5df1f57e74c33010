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
event-BadgeRevoked = سُحبت شارة: { $reason }
event-ListOpened = فُتحت قائمة { $list }
event-ListClosed = أُغلقت قائمة { $list }
event-SpeakingTimeSet = { $list }{ $category ->
    [none] {""}
   *[other] {" "}({ $category })
}: مدة الكلام { $limit ->
    [none] بلا حد
   *[other] { $limit }
}{ $enforcement ->
    [strict] ، إلزامية
   *[advisory] ، استرشادية
}
event-FloorRequested = طلب { $delegation } الكلمة: { $list }{ $group ->
    [none] {""}
   *[other] ، باسم { $group }
} ({ $level }، { $mode }، { $language }){ $receivedAt ->
    [none] {""}
   *[other] ، ورد الطلب في { $receivedAt }
}{ $late ->
    [yes] ؛ بعد الموعد
   *[no] {""}
}{ $held ->
    [yes] ؛ في انتظار الإذن
   *[no] {""}
}
event-InscriptionAmended = عُدِّل طلب { $delegation }: { $changes }
event-InscriptionWithdrawn = انسحب { $delegation } من القائمة
event-AdmittedToSpeak = أُذن لوفد { $delegation } بالكلام ({ $decidedBy })
event-LateAccepted = قُبل طلب { $delegation } المتأخر
event-LateDeclined = رُفض طلب { $delegation } المتأخر: { $reason }
event-InscriptionMoved = نُقل { $delegation } في القائمة، { $before ->
    [none] إلى آخرها
   *[other] قبل { $before }
}: { $reason }
event-InscriptionsSwapped = تبادل { $delegation } و{ $other } موضعيهما: { $reason }
event-MeetingCalledToOrder = { $meeting }: افتُتحت
event-MeetingSuspended = { $meeting }: عُلقت ({ $reason })
event-MeetingResumed = { $meeting }: استؤنفت
event-MeetingAdjourned = { $meeting }: رُفعت
event-ItemTakenUp = شُرع في النظر في البند { $symbol }{ $title ->
    [none] {""}
   *[other] : { $title }
}
event-ItemConcluded = اختُتم النظر في البند { $symbol }
event-InterpretationExtended = مُددت الترجمة الشفوية حتى { $until } (بموافقة { $grantedBy }): { $reason }
event-ContinuedWithoutInterpretation = تستمر الجلسة دون ترجمة شفوية: { $reason }
event-SlowDownRequested = طلب المترجمون الشفويون التمهل في الكلام
event-FloorGiven = أُعطيت الكلمة لوفد { $delegation }{ $outOfOrder ->
    [yes] ، خارج الترتيب
   *[no] {""}
}{ $reason ->
    [none] {""}
   *[other] : { $reason }
}
event-StatementStarted = بدأ { $delegation } كلمته ({ $limit ->
    [none] بلا حد
   *[other] { $limit }
}{ $interpreted ->
    [no] ، دون ترجمة شفوية
   *[yes] {""}
})
event-ClockPaused = أوقفت ساعة { $delegation } عند { $used }: { $reason }
event-ClockResumed = استؤنفت ساعة { $delegation }
event-TimeAdded = { $delegation }: { $duration } ({ $reason })
event-StatementEnded = { $how ->
    [cut-off] قُطعت كلمة { $delegation } عند الحد الزمني
   *[other] أنهى { $delegation } كلمته
}: { $used }{ $over ->
    [none] {""}
   *[other] ، بتجاوز قدره { $over }
}
event-StatementInterrupted = قوطعت كلمة { $delegation } عند { $used }: { $reason }
event-SpeakerAbsent = تغيب { $delegation } عند النداء{ $removed ->
    [yes] {" "}مجددا وشُطب من القائمة
   *[no] ، ونُقل إلى آخر فئته
}
event-FloorTakenBack = سُحب النداء على { $delegation }{ $reason ->
    [none] {""}
   *[other] : { $reason }
}
event-LinkTested = { $delegation }: اختبار الوصلة { $passed ->
    [yes] ناجح
   *[no] فاشل
}
event-LinkLost = انقطعت وصلة { $delegation } عند { $used }
event-LinkRestored = عادت وصلة { $delegation }
event-PointOfOrderRaised = أثار { $delegation } نقطة نظام{ $subject ->
    [none] {""}
   *[other] : { $subject }
}
event-PointOfOrderHeard = يُستمع إلى نقطة نظام { $delegation }
event-PointOfOrderRuled = قرار بشأن نقطة نظام { $delegation }: { $ruling }{ $appeal ->
    [none] {""}
   *[other] ؛ الطعن: { $appeal }
}
event-ReplyDeclined = رُفض رد { $delegation }: { $reason }
event-TextRecorded = قدم { $delegation } نص كلمته{ $words ->
    [none] {""}
   *[other] {" "}(عدد الكلمات: { $words })
}
event-Annotated = ملاحظة: { $text }
event-RecordCorrected = صُحح محضر { $delegation } (رقم { $number }): { $changes } ({ $reason })
credentials-none = غير مقدمة
credentials-provisional = مؤقتة
credentials-submitted = مقدمة
credentials-accepted = مقبولة
reason-link-lost = انقطعت الوصلة ولم تعد في الوقت المحدد
limit-for-group = باسم مجموعة

## ما يرد في التعديل أو التصويب
change-speaker = المتكلم: { $value }
change-level = المستوى: { $value }
change-mode = الكيفية: { $value }
change-language = اللغة: { $value }
change-onBehalfOf = باسم { $value }
change-plannedMs = المدة المقررة: { $value }
change-receivedAt = تاريخ الورود: { $value }
change-startedAt = البداية: { $value }
change-endedAt = النهاية: { $value }
change-usedMs = الوقت المستغرق: { $value }
change-next = {"؛ "}
