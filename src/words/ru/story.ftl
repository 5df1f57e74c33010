## Рассказ о репетиции
story-times = { $title } ({ $session }), время: { $timeZone }
story-refused = ОТКЛОНЕНО { $command } ({ $who }): { $code }: { $sentence }
story-service = система: { $sentence }
story-meeting = { $meeting }: { $status ->
    [scheduled] запланировано
    [suspended] прервано
    [adjourned] закрыто
   *[open] открыто
}{ $symbol ->
    [none] {""}
   *[other] , пункт { $symbol }
}
story-clock = Часы: использовано { $used }, { $remaining ->
    [none] без ограничения
   *[other] осталось { $remaining }
}{ $over ->
    [none] {""}
   *[other] , сверх предела { $over }
}; сигнал { $lamp ->
    [green] зелёный
    [amber] жёлтый
   *[red] красный
}
story-projection = Если заслушать всех ожидающих, конец в { $endsAt }{ $over ->
    [none] {""}
   *[other] , на { $over } позже
}{ $stop ->
    [none] {""}
   *[other] ; устный перевод до { $stop }
}
story-list = { $list } ({ $status ->
    [not-open] не открыт
    [closed] закрыт
   *[open] открыт
})
story-expected = Ожидается
story-behind = Признак
story-behind-resumption = возобновление
story-behind-category = категория
story-behind-tier = приоритет
story-behind-ladder = уровень
story-behind-plan-order = порядок плана
story-behind-time = время
story-behind-sequence = порядок записи
story-behind-moved = перемещение
story-behind-swapped = обмен
story-held = задержано
story-late = поздно
story-received = получено { $at }
story-who-spoke = Кто выступил
story-from = С
story-to = До
story-end = Записей: { $count }, дайджест { $digest }
