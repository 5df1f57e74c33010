booth-title = Кабина
booth-on-behalf = от имени: { $group }
booth-link-lost = связь потеряна
booth-point = По порядку ведения заседания
booth-free = Никто не выступает
booth-suspended = Заседание прервано
booth-scheduled = Заседание ещё не началось
booth-adjourned = Заседание закрыто
booth-text = текст передан
booth-text-short = текст
booth-words = { $words ->
    [one] { $words } слово
    [few] { $words } слова
   *[other] { $words } слов
}
booth-pace = { $pace } в минуту
booth-pace-fast = { $pace } в минуту: быстро
booth-then = Следующие ораторы
booth-no-interpretation = Это заседание проходит без устного перевода
booth-until = перевод до { $time } · осталось { $left }
booth-over = перевод закончился в { $time }
booth-slower = Медленнее, пожалуйста
booth-slower-asked = Просьба передана
