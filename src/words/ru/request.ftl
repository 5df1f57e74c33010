## A request for the floor
request-list = Список
request-choose = Выберите…
request-speaker = Имя оратора
request-title = Титул или должность
request-level = Ранг
request-level-suggested = Согласно должности.
request-level-use = Указать «{ $level }», согласно должности
request-doubt-not-recognized = Должность не указывает на уровень: выберите его.
request-doubt-differs-by-state = Не точно: «{ $words }» — не один и тот же уровень в разных государствах.
request-doubt-of-a-body = Не точно: «{ $words }», по-видимому, возглавляет орган, а не государство.
request-doubt-not-in-office = Не точно: «{ $words }» — должность сейчас не занимается.
request-doubt-acting = Не точно: исполняет обязанности.
request-level-costs = Изменение ранга даёт новое место: последнее в этом ранге, с настоящего момента. Любое другое изменение места не меняет.
request-mode = Форма выступления
request-language = Язык выступления
request-group = От имени
request-planned = Планируемая длительность
request-length-hint = 3 или 2:55
request-reply-recent = Недавно выступали
request-reply-all = Все делегации
request-reply-else = другое…
request-instead = Выбрать список «{ $list }»
request-sending = Отправка…

## What is wrong with a field
problem-missing = Не заполнено.
problem-not-a-duration = Это не длительность. Например, 3 или 2:55.
