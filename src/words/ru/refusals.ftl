## Почему команда не выполнена. По одному предложению на код.
refusal-not-sent = Не отправлено: нет связи. Повторите, когда она восстановится.
refusal-not-allowed = Этот пропуск не даёт такого права.
refusal-unknown-session = Такой сессии здесь нет.
refusal-session-already-open = Эта сессия уже открыта.
refusal-stale = Пока вы принимали решение, что-то изменилось. Ничего не сделано; посмотрите ещё раз.
refusal-unknown-delegation = Такая делегация не зарегистрирована.
refusal-unknown-list = Такого списка нет.
refusal-unknown-inscription = Такой заявки нет.
refusal-unknown-meeting = Такого заседания нет.
refusal-unknown-item = Пункта { $symbol } нет в повестке дня.
refusal-unknown-point = Такого выступления по порядку ведения заседания нет.
refusal-unknown-intervention = Такого выступления в протоколе нет.
refusal-unknown-badge = Такого пропуска нет.
refusal-unknown-language = Язык { $language } не входит в число языков этой сессии.
refusal-id-taken = Это уже внесено под тем же номером.
refusal-delegation-missing = Укажите делегацию.
refusal-nothing-to-change = Это уже так.
refusal-list-not-open = Список «{ $list }» ещё не открыт{ $opensAt ->
    [none] .
   *[other] ; он откроется { $opensAt }.
}
refusal-list-already-open = Список «{ $list }» уже открыт.
refusal-already-inscribed = Эта делегация уже есть в списке.
refusal-not-eligible = Список «{ $list }» не предназначен для этого оратора{ $instead ->
    [none] .
   *[other] . Следует записаться в список «{ $instead }».
}
refusal-received-in-future = Время получения, { $receivedAt }, ещё не наступило.
refusal-reply-quota-exhausted = Право на ответ по этому пункту исчерпано: { $quota } на делегацию.
refusal-not-waiting = Эта заявка больше не ожидает очереди.
refusal-not-in-order = { $because ->
    [held] { $delegation }: выступление ещё не разрешено.
   *[late] { $delegation }: заявка подана с опозданием и ещё не принята.
}
refusal-not-late = Эта заявка подана вовремя.
refusal-not-held = Эта заявка не отложена.
refusal-not-a-reply = Это не право на ответ.
refusal-other-list = { $delegation }: заявка в другом списке, не в «{ $list }».
refusal-same-place = Заявка уже на этом месте.
refusal-no-meeting-open = Ни одно заседание не открыто.
refusal-which-meeting = Идут два заседания: укажите, какое из них.
refusal-meeting-not-open = { $status ->
    [suspended] Заседание прервано.
    [adjourned] Заседание закрыто.
   *[scheduled] Заседание ещё не открыто.
}
refusal-meeting-already-open = Заседание этого органа уже открыто.
refusal-meeting-adjourned = Заседание закрыто.
refusal-item-not-taken-up = К рассмотрению пункта { $symbol } ещё не приступили.
refusal-item-already-taken-up = Пункт { $symbol } уже рассматривается.
refusal-not-later = Устный перевод уже обеспечен до { $until }.
refusal-not-interpreted = Это заседание проходит без устного перевода.
refusal-floor-occupied = { $delegation ->
    [none] Слово уже предоставлено.
   *[other] Слово имеет { $delegation }.
}
refusal-nobody-waiting = В списке никто не ожидает.
refusal-nobody-called = Слово никому не предоставлено.
refusal-nobody-speaking = Сейчас никто не выступает.
refusal-interpretation-over = Устный перевод закончился в { $until }. Продлите его или решите продолжать без него.
refusal-already-started = Отсчёт уже идёт.
refusal-clock-paused = Отсчёт уже приостановлен.
refusal-clock-running = Отсчёт идёт.
refusal-not-the-one-called = { $delegation }: слово предоставлено не этой делегации.
refusal-no-limit = Это выступление не ограничено по времени.
refusal-not-remote = Этот оратор выступает не дистанционно.
refusal-link-already-lost = О потере связи уже сообщено.
refusal-link-not-lost = Связь не потеряна.
refusal-not-a-state-party = Выступать по порядку ведения заседания могут только государства-участники.
refusal-point-already-raised = Ваше выступление по порядку ведения уже у Председателя.
refusal-point-being-heard = Идёт выступление по порядку ведения заседания.
refusal-point-not-next = Раньше было заявлено другое выступление по порядку ведения.
refusal-point-not-heard = Это выступление по порядку ведения ещё не заслушано.
refusal-point-closed = По этому выступлению уже вынесено постановление.
refusal-malformed = Служба не смогла прочитать этот запрос.
refusal-invalid-command = Неполно или неверно: { $fault }.
refusal-badge-not-valid = { $because ->
    [missing] Пропуск не предъявлен.
    [expired] Срок действия пропуска истёк.
    [revoked] Пропуск отозван.
    [other-session] Это пропуск на другую сессию.
   *[other] Пропуск недействителен.
}
refusal-too-many-requests = Слишком много запросов. Повторите через { $seconds } с.
refusal-command-id-taken = Такой запрос уже сделан кем-то другим.
refusal-unavailable = Сейчас служба не может ничего записать.
refusal-not-durable = Служба пока не смогла это подтвердить.
refusal-journal-damaged = Журнал этой сессии повреждён в записи { $seq } и закрыт до восстановления.
refusal-newer-version = Протокол этой сессии ведёт более новая версия службы: этот узел нужно обновить.
refusal-client-too-old = Эта страница устарела, её нужно загрузить заново.
