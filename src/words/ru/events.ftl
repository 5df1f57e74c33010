## Что произошло: по предложению на событие
event-SessionOpened = Сессия открыта
event-DelegationAdmitted = { $delegation }: делегация зарегистрирована
event-CredentialsRecorded = { $delegation }: полномочия { $status }
event-BadgeIssued = Выдан пропуск: { $role }{ $delegation ->
    [none] {""}
   *[other] , { $delegation }
}{ $holder ->
    [none] {""}
   *[other] , { $holder }
}
event-BadgeRevoked = Пропуск отозван: { $reason }
event-ListOpened = Список «{ $list }» открыт
event-ListClosed = Список «{ $list }» закрыт
event-SpeakingTimeSet = { $list }{ $category ->
    [none] {""}
   *[other] {" "}({ $category })
}: время выступления { $limit ->
    [none] без ограничения
   *[other] { $limit }
}{ $enforcement ->
    [strict] , строго
   *[advisory] , рекомендуемое
}
event-FloorRequested = { $delegation }: просьба о слове, «{ $list }»{ $group ->
    [none] {""}
   *[other] , от имени: { $group }
} ({ $level }, { $mode }, { $language }){ $receivedAt ->
    [none] {""}
   *[other] , получено { $receivedAt }
}{ $late ->
    [yes] ; с опозданием
   *[no] {""}
}{ $held ->
    [yes] ; до получения разрешения
   *[no] {""}
}
event-InscriptionAmended = { $delegation }: заявка изменена: { $changes }
event-InscriptionWithdrawn = { $delegation }: заявка снята
event-AdmittedToSpeak = { $delegation }: выступление разрешено ({ $decidedBy })
event-LateAccepted = { $delegation }: поздняя заявка принята
event-LateDeclined = { $delegation }: поздняя заявка отклонена: { $reason }
event-InscriptionMoved = { $delegation }: место в списке изменено, { $before ->
    [none] в конец
   *[other] перед: { $before }
}: { $reason }
event-InscriptionsSwapped = { $delegation } и { $other } поменялись местами: { $reason }
event-MeetingCalledToOrder = { $meeting }: открыто
event-MeetingSuspended = { $meeting }: прервано ({ $reason })
event-MeetingResumed = { $meeting }: возобновлено
event-MeetingAdjourned = { $meeting }: закрыто
event-ItemTakenUp = Начато рассмотрение пункта { $symbol }{ $title ->
    [none] {""}
   *[other] : { $title }
}
event-ItemConcluded = Рассмотрение пункта { $symbol } завершено
event-InterpretationExtended = Устный перевод продлён до { $until } (согласие: { $grantedBy }): { $reason }
event-ContinuedWithoutInterpretation = Заседание продолжается без устного перевода: { $reason }
event-SlowDownRequested = Переводчики просят говорить медленнее
event-FloorGiven = Слово предоставлено: { $delegation }{ $outOfOrder ->
    [yes] , вне очереди
   *[no] {""}
}{ $reason ->
    [none] {""}
   *[other] : { $reason }
}
event-StatementStarted = { $delegation }: начало выступления ({ $limit ->
    [none] без ограничения
   *[other] { $limit }
}{ $interpreted ->
    [no] , без устного перевода
   *[yes] {""}
})
event-ClockPaused = { $delegation }: отсчёт приостановлен на отметке { $used }: { $reason }
event-ClockResumed = { $delegation }: отсчёт возобновлён
event-TimeAdded = { $delegation }: { $duration } ({ $reason })
event-StatementEnded = { $how ->
    [cut-off] { $delegation }: выступление прервано по истечении времени
   *[other] { $delegation }: конец выступления
}: { $used }{ $over ->
    [none] {""}
   *[other] , сверх предела { $over }
}
event-StatementInterrupted = { $delegation }: выступление прервано на отметке { $used }: { $reason }
event-SpeakerAbsent = { $delegation }: отсутствие при вызове{ $removed ->
    [yes] , повторно; исключено из списка
   *[no] ; место в конце своей группы
}
event-FloorTakenBack = { $delegation }: вызов отменён{ $reason ->
    [none] {""}
   *[other] : { $reason }
}
event-LinkTested = { $delegation }: проверка связи { $passed ->
    [yes] успешна
   *[no] не пройдена
}
event-LinkLost = { $delegation }: связь потеряна на отметке { $used }
event-LinkRestored = { $delegation }: связь восстановлена
event-PointOfOrderRaised = { $delegation }: выступление по порядку ведения заседания{ $subject ->
    [none] {""}
   *[other] : { $subject }
}
event-PointOfOrderHeard = { $delegation }: заслушивается по порядку ведения заседания
event-PointOfOrderRuled = { $delegation }: постановление Председателя по порядку ведения заседания: { $ruling }{ $appeal ->
    [none] {""}
   *[other] ; протест: { $appeal }
}
event-ReplyDeclined = { $delegation }: в праве на ответ отказано: { $reason }
event-TextRecorded = { $delegation }: текст выступления передан{ $words ->
    [none] {""}
   *[other] {" "}(слов: { $words })
}
event-Annotated = Примечание: { $text }
event-RecordCorrected = { $delegation }: протокол исправлен (№ { $number }): { $changes } ({ $reason })
credentials-none = не представлены
credentials-provisional = временные
credentials-submitted = представлены
credentials-accepted = приняты
reason-link-lost = связь потеряна и не восстановлена вовремя
limit-for-group = от имени группы

## Что говорит изменение или исправление
change-speaker = оратор: { $value }
change-level = уровень: { $value }
change-mode = форма: { $value }
change-language = язык: { $value }
change-onBehalfOf = от имени: { $value }
change-plannedMs = планируемое время: { $value }
change-receivedAt = получено: { $value }
change-startedAt = начало: { $value }
change-endedAt = конец: { $value }
change-usedMs = использовано: { $value }
change-next = {"; "}
