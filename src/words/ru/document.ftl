## Документ заседания
doc-heading = { $body }, { $date }
doc-meeting = Заседание
doc-venue = Место проведения
doc-scheduled = По расписанию
doc-from-to = с { $from } до { $to } ({ $timeZone })
doc-held = Проведение
doc-not-opened = Не открыто
doc-adjourned = Открыто в { $opened }, закрыто в { $adjourned }
doc-not-adjourned = Открыто в { $opened }, ещё не закрыто{ $status ->
    [suspended] {" "}(прервано)
   *[open] {""}
}
doc-interpretation = Устный перевод
doc-until = до { $until }, согласие: { $grantedBy }: { $reason }
doc-none-from = отсутствует с { $from }
doc-item = Пункт
doc-no-item = Вне пунктов
doc-remains-open = (остаётся открытым)
doc-nothing = Нет.
doc-statements = { $count ->
    [one] { $count } выступление
    [few] { $count } выступления
   *[other] { $count } выступлений
}
doc-replies = { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
   *[other] { $count } ответов
}
doc-absences = { $count ->
    [one] { $count } отсутствие
    [few] { $count } отсутствия
   *[other] { $count } отсутствий
}
doc-points = { $count ->
    [one] { $count } выступление по порядку ведения заседания
    [few] { $count } выступления по порядку ведения заседания
   *[other] { $count } выступлений по порядку ведения заседания
}
doc-next = {", "}
doc-summary = { $counts }; время выступлений: { $used }{ $over ->
    [none] {""}
   *[other] , из них сверх предела { $over }
}.
doc-manner = Форма, язык
doc-given = Слово дано
doc-started = Начало
doc-ended = Конец
doc-remarks = Примечания
doc-right-of-reply = право на ответ
doc-because = { $what }: { $why }
doc-pause = { $until ->
    [none] { $cause } с { $from }
   *[other] { $cause } { $from }–{ $until }
}
doc-raised = Поднят
doc-heard = Заслушан
doc-ruled = Решён
doc-during = Во время
doc-number = № { $number }
doc-appeal = Протест
doc-by-delegation = По делегациям
doc-by-category = По категориям
doc-by-regional-group = По региональным группам
doc-by-language = По языкам
doc-by-mode = По форме выступления
doc-count-statements = Выступления
doc-count-replies = Ответы
doc-none = нет
doc-journal = По журналу { $session }, записи с 1 по { $last }, последняя от { $at } ({ $timeZone }).
doc-provisional = Заседание не закрыто: документ является предварительным.
