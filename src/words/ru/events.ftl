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
event-BadgeRevoked = Пропуск отозван
event-ListOpened = Список «{ $list }» открыт
event-ListClosed = Список «{ $list }» закрыт
event-SpeakingTimeSet = { $list }: время выступления { $limit ->
    [none] без ограничения
   *[other] { $limit }
}
event-FloorRequested = { $delegation }: просьба о слове, «{ $list }»{ $late ->
    [yes] , с опозданием
   *[no] {""}
}
event-InscriptionAmended = { $delegation }: заявка изменена
event-InscriptionWithdrawn = { $delegation }: заявка снята
event-AdmittedToSpeak = { $delegation }: выступление разрешено ({ $decidedBy })
event-LateAccepted = { $delegation }: поздняя заявка принята
event-LateDeclined = { $delegation }: поздняя заявка отклонена: { $reason }
event-InscriptionMoved = { $delegation }: место в списке изменено: { $reason }
event-InscriptionsSwapped = { $delegation } и { $other } поменялись местами: { $reason }
event-MeetingCalledToOrder = { $meeting }: открыто
event-MeetingSuspended = { $meeting }: прервано ({ $reason })
event-MeetingResumed = { $meeting }: возобновлено
event-MeetingAdjourned = { $meeting }: закрыто
event-ItemTakenUp = Начато рассмотрение пункта { $symbol }
event-ItemConcluded = Рассмотрение пункта { $symbol } завершено
event-InterpretationExtended = Устный перевод продлён до { $until } (согласие: { $grantedBy })
event-ContinuedWithoutInterpretation = Заседание продолжается без устного перевода: { $reason }
event-SlowDownRequested = Переводчики просят говорить медленнее
event-FloorGiven = Слово предоставлено: { $delegation }
event-StatementStarted = { $delegation }: начало выступления
event-ClockPaused = { $delegation }: отсчёт приостановлен: { $reason }
event-ClockResumed = { $delegation }: отсчёт возобновлён
event-TimeAdded = { $delegation }: { $duration } ({ $reason })
event-StatementEnded = { $how ->
    [cut-off] { $delegation }: выступление прервано по истечении времени
   *[other] { $delegation }: конец выступления
}
event-StatementInterrupted = { $delegation }: выступление прервано: { $reason }
event-SpeakerAbsent = { $delegation }: отсутствие при вызове{ $removed ->
    [yes] , повторно; исключено из списка
   *[no] ; место в конце своей группы
}
event-FloorTakenBack = { $delegation }: вызов отменён
event-LinkTested = { $delegation }: проверка связи { $passed ->
    [yes] успешна
   *[no] не пройдена
}
event-LinkLost = { $delegation }: связь потеряна
event-LinkRestored = { $delegation }: связь восстановлена
event-PointOfOrderRaised = { $delegation }: выступление по порядку ведения заседания
event-PointOfOrderHeard = { $delegation }: заслушивается по порядку ведения заседания
event-PointOfOrderRuled = { $delegation }: постановление Председателя: { $ruling }
event-ReplyDeclined = { $delegation }: в праве на ответ отказано: { $reason }
event-TextRecorded = { $delegation }: текст выступления передан
event-Annotated = Примечание: { $text }
event-RecordCorrected = { $delegation }: протокол исправлен: { $reason }
credentials-none = не представлены
credentials-provisional = временные
credentials-submitted = представлены
credentials-accepted = приняты
reason-link-lost = связь потеряна и не восстановлена вовремя
