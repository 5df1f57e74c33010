## When it was received
request-received = Время получения
request-received-source = Получена
request-received-message = как указано в сообщении
request-received-now = только что
request-received-hint = Вставьте дату сообщения или введите её: 9.10.2020 11:59:59
request-received-zone = Время
request-received-zones = Другие часовые пояса
request-received-twice = Этот час в ту ночь повторился. Который из двух?
request-received-in-time = в срок
request-received-late = с опозданием
request-received-before = до открытия списка
request-received-future = ещё не наступило

## What is wrong with a time
problem-unreadable = Время не распознано. Например, 2020-10-09 11:59:59.
problem-no-such-day = Такого дня или часа нет.
problem-day-or-month = Сначала день или месяц? Напишите 9.10.2020 или 2020-10-09.
problem-twice = Укажите, который из двух.
problem-never = В ту ночь часы перевели вперёд: такого часа не было.
