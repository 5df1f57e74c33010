chair-title = Председатель
chair-title-point = По порядку ведения · Председатель
chair-meeting = Заседание
chair-floor = Слово
chair-say = Зачитать
chair-then = Затем

## Следующее действие
chair-step-call-to-order = Открыть заседание { $number }
chair-step-resume-meeting = Возобновить заседание
chair-step-hear = Заслушать: { $delegation }
chair-step-rule = Вынести постановление: { $delegation }
chair-step-interpretation = Решить вопрос о переводе
chair-step-give-floor = Предоставить слово: { $delegation }
chair-step-start = Начать отсчёт
chair-step-resume-clock = Возобновить отсчёт
chair-step-end = Завершить выступление
chair-step-take-up = Перейти к пункту { $symbol }
chair-step-adjourn = Закрыть заседание

## Слово
chair-all-over = Все заседания завершены
chair-meeting-scheduled = Ещё не открыто
chair-meeting-open = Слово свободно
chair-meeting-suspended = Прервано
chair-has-floor = выступает
chair-is-called = слово предоставлено, ещё не говорит
chair-reply = право на ответ
chair-provisional = временно
chair-on-behalf = от имени: { $group }
chair-limit-strict = из { $time }, строго
chair-limit-advisory = из { $time }, рекомендательно
chair-no-limit = без ограничения
chair-started = начало { $time }
chair-without-interpretation = без устного перевода
chair-absent = Отсутствует
chair-take-back = Отменить вызов
chair-end-and-call = Завершить и вызвать: { $delegation }
chair-pause = Пауза
chair-pause-reason = Пауза по решению Председателя
chair-space = Пробел
chair-more-time = на { $time } больше
chair-less-time = на { $time } меньше
chair-time-reason = По усмотрению Председателя
chair-interrupt = Прервать…
chair-interrupt-title = Прервать выступление
chair-interrupt-help = Оставшееся время сохраняется до восстановления и проверки связи.
chair-interrupt-confirm = Прервать и продолжать

## Заседание
chair-take-up = Перейти к пункту…
chair-take-up-confirm = Перейти
chair-item = Пункт
chair-conclude = Завершить пункт { $symbol }
chair-floor-secretariat = Слово секретариату
chair-suspend = Прервать заседание…

## Список
chair-list = Список ораторов
chair-no-list = Для этого заседания списка нет.
chair-waiting = ожидают: { $count }
chair-list-not-open = список ещё не открыт
chair-list-open = список открыт
chair-list-closed = список закрыт
chair-open-list = Открыть список
chair-close-list = Закрыть список
chair-nobody-waits = Никто не ожидает.
chair-tier-ministers = Уровень министра или выше
chair-tier-rest = В порядке подачи заявок
chair-ladder-1 = Главы государств
chair-ladder-2 = Главы правительств, вице-президенты, наследные принцы
chair-ladder-3 = Заместители премьер-министров
chair-ladder-4 = Министры
chair-ladder-5 = Заместители министров
chair-ladder-6 = Другие представители
chair-remote-connected = дистанционно, на связи
chair-remote-away = дистанционно, нет связи
chair-link-passed = связь проверена
chair-link-failed = проверка связи не пройдена
chair-moved = место изменено
chair-was-absent = отсутствовал
chair-resumes = продолжение
chair-carried-over = следующее заседание
chair-received = получено { $time } · № { $number }
chair-late = С опозданием · { $count }
chair-held = Ждут разрешения · { $count }
chair-test-passed = Связь есть
chair-test-failed = Связи нет

## Перемещение
chair-move-menu = Переместить…
chair-move-title = Переместить: { $delegation }
chair-move = Переместить
chair-move-where = На какое место
chair-move-before = { $place }: перед { $delegation }
chair-move-end = в конец списка
chair-give-now = Предоставить слово сейчас…
chair-give-now-title = { $delegation }, вне очереди

## Что требует решения
chair-rulings = Требует решения
chair-calm = Сейчас ничего.
chair-point = По порядку ведения заседания
chair-being-heard = заслушивается
chair-ago = { $time } назад
chair-hear = Заслушать
chair-rule = Постановить
chair-rule-title = Постановление: { $delegation }
chair-rule-confirm = Записать постановление
chair-ruling = Постановление
chair-ruling-upheld = Замечание обоснованно.
chair-ruling-not-upheld = Замечание не обоснованно.
chair-ruling-noted = Председатель принимает к сведению.
chair-appeal = Постановление было опротестовано
chair-appeal-outcome = Итог голосования
chair-appeal-stands = Постановление остаётся в силе
chair-appeal-overruled = Постановление отменено
chair-votes-for = За
chair-votes-against = Против
chair-votes-abstentions = Воздержались
chair-report-lost = Сообщить о потере связи
chair-report-restored = Связь восстановлена
chair-link-lost-since = Связь потеряна в { $time }
chair-grace = { $time } до продолжения
chair-call-speaker-to-order = Время истекло
chair-strict = Регламент строгий: предложите завершить выступление ({ $delegation }).
chair-slower = Переводчики просят говорить медленнее
chair-late-over = Поздняя заявка · { $list }
chair-late-request = получена, когда список был закрыт
chair-late-by = { $unit ->
    [second] { $count ->
        [one] через { $count } секунду после закрытия списка
        [few] через { $count } секунды после закрытия списка
       *[other] через { $count } секунд после закрытия списка
    }
    [minute] { $count ->
        [one] через { $count } минуту после закрытия списка
        [few] через { $count } минуты после закрытия списка
       *[other] через { $count } минут после закрытия списка
    }
    [hour] { $count ->
        [one] через { $count } час после закрытия списка
        [few] через { $count } часа после закрытия списка
       *[other] через { $count } часов после закрытия списка
    }
   *[day] { $count ->
        [one] через { $count } день после закрытия списка
        [few] через { $count } дня после закрытия списка
       *[other] через { $count } дней после закрытия списка
    }
}
chair-accept = Принять
chair-decline = Отклонить…
chair-decline-title = Отклонить заявку: { $delegation }
chair-reply-over = Право на ответ · { $number ->
    [1] первый раз
    [2] второй раз
   *[other] № { $number }
}
chair-reply-discretion = Не государство-участник: на ваше усмотрение.
chair-held-over = Ждёт разрешения · { $category }
chair-the-conference = Конференция
chair-admit = Разрешить
chair-admit-conference = Разрешено Конференцией

## Время
chair-interpretation = Устный перевод
chair-time = Время
chair-until = до { $time }
chair-left = осталось { $time }
chair-over = закончился
chair-minutes-over = { $time } · на { $minutes } мин больше
chair-in-time = конец списка { $time }
chair-share = По { $time } каждому — и список будет завершён вовремя.
chair-share-none = Вовремя заслушать всех не удастся.
chair-set-share = Установить { $time } для следующих
chair-options = Варианты…
chair-extend = Продлить
chair-extend-until = Продлить до { $time } (+{ $minutes } мин)
chair-go-on-without = Продолжать без устного перевода
chair-granted-by = Согласие дал (переводчики)

## Обычные причины
chair-reason-time = Нехватка времени
chair-reason-closed = Список закрыт
chair-reason-agreed = По договорённости делегаций
chair-reason-travel = Отъезд оратора
chair-reason-ruling = Решение Председателя
chair-reason-consultations = Консультации
chair-reason-technical = Техническая неполадка
chair-reason-finish-list = Чтобы завершить список

## Соединения
chair-connections = Соединения
chair-connected = делегаций на связи: { $count }
chair-lost = потеряно: { $count }

## Клавиши
chair-key-next = Далее: предоставить слово или завершить и вызвать следующего
chair-key-pause = Пауза и продолжение
chair-key-absent = Отсутствие при вызове
chair-key-point = По порядку ведения: заслушать, постановить

## Зачитать
say-call-to-order = Объявляю заседание { $number } Конференции открытым.
say-resume = Заседание возобновляется.
say-adjourn = Заседание закрывается.
say-take-up = Конференция переходит к рассмотрению пункта { $symbol } повестки дня: «{ $title }».
say-thanks = Благодарю делегацию: { $of }.
say-thanks-secretariat = Благодарю секретариат.
say-floor = Слово предоставляется делегации: { $of }{ $person ->
    [none] {""}
   *[other] , { $person }
}{ $group ->
    [none] .
   *[other] . Выступление от имени: { $group }.
}
say-floor-secretariat = Слово предоставляется секретариату.
say-conclude = Прошу делегацию завершить выступление: { $of }.
say-hear = По порядку ведения заседания слово имеет делегация: { $of }. Прошу вас.
say-rule = Благодарю делегацию: { $of }. Моё постановление следующее.
say-go-on = Прошу вас, продолжайте.
say-link-lost = Связь с оратором прервалась. Прошу немного подождать.
say-interpretation = Время работы переводчиков истекло. Благодарю их. Не могли бы они остаться с нами ещё ненадолго?
