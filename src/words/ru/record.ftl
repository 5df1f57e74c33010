## Протокол выступлений: на странице и в документах
log-for-group = от имени: { $group }
log-interventions = Выступления
log-points = По порядку ведения
log-statistics = Статистика
log-delegation = Делегация
log-speaker = Оратор
log-manner = Форма
log-item-list = Пункт и список
log-times = Слово дано, начало – конец
log-used = Использовано
log-pauses = Паузы
log-outcome = Исход
log-point-delegation = Делегация
log-point-subject = Предмет
log-point-meeting = Заседание
log-point-times = Поднят – заслушан – решён
log-point-ruling = Решение
log-reply = ответ
pause-president = пауза
pause-point-of-order = порядок ведения
pause-link = связь прервана
pause-suspension = заседание прервано
ended-called = вызвана
ended-speaking = выступает
ended-ended = завершено
ended-cut-off = прервано по пределу
ended-interrupted = прервано
ended-absent = отсутствовала
ended-taken-back = вызов отменён
log-out-of-order = вне очереди{ $reason ->
    [none] {""}
   *[other] : { $reason }
}
log-continues = продолжение № { $number }
interpretation-partly = частично без перевода
interpretation-without = без перевода
log-corrected-by = Исправлено: { $actor }, { $time }: { $reason }
log-appeal = Протест{ $by ->
    [none] {""}
   *[other] {" "}({ $by })
}: { $outcome } { $votes }
log-appeal-votes = ({ $inFavour } за, { $against } против, { $abstentions } воздержались)
stat-contributions = Выступления
stat-delegations = Делегации
stat-time = Использовано времени
stat-mean = В среднем
stat-over = Сверх предела
stat-absences = Отсутствия
stat-by = По
stat-by-list = Список
stat-by-regional-group = Региональная группа
stat-by-category = Категория
stat-by-level = Уровень
stat-by-language = Язык
stat-by-mode = Форма выступления
log-number = №
log-limit = Предел
log-overrun = Превышение
