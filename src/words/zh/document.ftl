## 会议文件
doc-heading = { $body }，{ $date }
doc-meeting = 会议
doc-venue = 地点
doc-scheduled = 预定时间
doc-from-to = { $from } 至 { $to }（{ $timeZone }）
doc-held = 举行情况
doc-not-opened = 尚未宣布开会
doc-adjourned = { $opened } 开会，{ $adjourned } 散会
doc-not-adjourned = { $opened } 开会，尚未散会{ $status ->
    [suspended] （暂停）
   *[open] {""}
}
doc-interpretation = 口译
doc-until = 至 { $until }，同意者：{ $grantedBy }：{ $reason }
doc-none-from = 自 { $from } 起无口译
doc-item = 项目
doc-no-item = 无项目
doc-remains-open = （未结束）
doc-nothing = 无。
doc-statements = { $count } 次发言
doc-replies = { $count } 次答辩
doc-absences = { $count } 次缺席
doc-points = { $count } 项程序问题
doc-next = ，
doc-summary = { $counts }；发言时间共 { $used }{ $over ->
    [none] {""}
   *[other] ，其中超时 { $over }
}。
doc-manner = 方式，语文
doc-given = 请发言
doc-started = 开始
doc-ended = 结束
doc-remarks = 备注
doc-right-of-reply = 答辩权
doc-because = { $what }：{ $why }
doc-pause = { $until ->
    [none] { $cause }，自 { $from } 起
   *[other] { $cause } { $from }–{ $until }
}
doc-raised = 提出
doc-heard = 听取
doc-ruled = 裁决时间
doc-during = 当时发言
doc-number = 第 { $number } 号
doc-appeal = 申诉
doc-by-delegation = 按代表团
doc-by-category = 按类别
doc-by-regional-group = 按区域组
doc-by-language = 按语文
doc-by-mode = 按发言方式
doc-count-statements = 发言
doc-count-replies = 答辩
doc-none = 无
doc-journal = 依据 { $session } 的日志，第 1 至 { $last } 条，最后一条：{ $at }（{ $timeZone }）。
doc-provisional = 会议尚未散会：本文件为临时文件。
