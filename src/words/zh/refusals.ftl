## 未执行的原因，每个代码一句
refusal-not-sent = 未发送：没有连接。连接恢复后请再按一次。
refusal-not-allowed = 此证件无权进行该操作。
refusal-unknown-session = 此处没有该届会议。
refusal-session-already-open = 该届会议已经开启。
refusal-stale = 在您作决定时情况有变。未作任何更改，请再看一下。
refusal-unknown-delegation = 没有登记该代表团。
refusal-unknown-list = 没有该名单。
refusal-unknown-inscription = 没有该项申请。
refusal-unknown-meeting = 没有该次会议。
refusal-unknown-item = 议程中没有项目 { $symbol }。
refusal-unknown-point = 没有该程序问题。
refusal-unknown-intervention = 记录中没有该发言。
refusal-unknown-badge = 没有该证件。
refusal-unknown-language = { $language } 不是本届会议的语文。
refusal-id-taken = 已有相同编号的记录。
refusal-delegation-missing = 请注明代表团。
refusal-nothing-to-change = 已经如此。
refusal-list-not-open = 名单“{ $list }”尚未开放{ $opensAt ->
    [none] 。
   *[other] ，将于 { $opensAt } 开放。
}
refusal-list-already-open = 名单“{ $list }”已经开放。
refusal-already-inscribed = 该代表团已在名单上。
refusal-not-eligible = 名单“{ $list }”不适用于该发言者{ $instead ->
    [none] 。
   *[other] ，请在“{ $instead }”登记。
}
refusal-received-in-future = 收到时间 { $receivedAt } 尚未到来。
refusal-reply-quota-exhausted = 该项目的答辩权已用完：每个代表团 { $quota } 次。
refusal-not-waiting = 该申请已不在等候之列。
refusal-not-in-order = { $because ->
    [held] { $delegation } 尚未获准发言。
   *[late] { $delegation } 的申请逾期，尚未获接受。
}
refusal-not-late = 该申请并未逾期。
refusal-not-held = 该申请并未搁置。
refusal-not-a-reply = 这不是答辩权申请。
refusal-other-list = { $delegation } 在另一份名单上，而非“{ $list }”。
refusal-same-place = 已在该位置。
refusal-no-meeting-open = 目前没有进行中的会议。
refusal-which-meeting = 有两场会议同时进行，请指明哪一场。
refusal-meeting-not-open = { $status ->
    [suspended] 会议已暂停。
    [adjourned] 会议已结束。
   *[scheduled] 会议尚未开始。
}
refusal-meeting-already-open = 该机构已有会议正在进行。
refusal-meeting-adjourned = 会议已宣布休会。
refusal-item-not-taken-up = 尚未审议项目 { $symbol }。
refusal-item-already-taken-up = 正在审议项目 { $symbol }。
refusal-not-later = 口译已安排至 { $until }。
refusal-not-interpreted = 本次会议没有口译。
refusal-floor-occupied = { $delegation ->
    [none] 已有人在发言。
   *[other] { $delegation } 正在发言。
}
refusal-nobody-waiting = 名单上没有等候者。
refusal-nobody-called = 尚未请任何人发言。
refusal-nobody-speaking = 目前无人发言。
refusal-interpretation-over = 口译已于 { $until } 结束。请延长口译，或决定在没有口译的情况下继续。
refusal-already-started = 计时已经开始。
refusal-clock-paused = 计时已经暂停。
refusal-clock-running = 计时正在进行。
refusal-not-the-one-called = 被请发言的不是 { $delegation }。
refusal-no-limit = 该发言没有时限。
refusal-not-remote = 该发言者并非远程发言。
refusal-link-already-lost = 线路中断已经报告。
refusal-link-not-lost = 线路没有中断。
refusal-not-a-state-party = 只有缔约国可以提出程序问题。
refusal-point-already-raised = 贵方的程序问题已提交主席。
refusal-point-being-heard = 正在听取程序问题。
refusal-point-not-next = 此前已有人提出另一项程序问题。
refusal-point-not-heard = 该程序问题尚未听取。
refusal-point-closed = 该程序问题已作裁决。
refusal-malformed = 系统无法读取该请求。
refusal-invalid-command = 不完整或无效：{ $fault }。
refusal-badge-not-valid = { $because ->
    [missing] 未出示证件。
    [expired] 证件已过期。
    [revoked] 证件已被收回。
    [other-session] 这是另一届会议的证件。
   *[other] 证件无效。
}
refusal-too-many-requests = 请求过多，请在 { $seconds } 秒后再试。
refusal-command-id-taken = 该请求已由他人提出。
refusal-unavailable = 系统目前无法记录。
refusal-not-durable = 系统尚未能确认。
refusal-journal-damaged = 本届会议的记录在第 { $seq } 条处损坏，修复之前不开放。
refusal-newer-version = 本届会议的记录正由服务的较新版本写入：此节点需要更新。
refusal-client-too-old = 此页面版本较旧，需要重新加载。
