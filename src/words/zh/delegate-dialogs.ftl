## Asking
lists-open = 开放
lists-closed = 已截止：按逾期受理
lists-not-open = 尚未开放
list-limit = 发言时间 { $limit }{ $enforcement ->
    [strict] ，严格执行。
   *[advisory] 。
}
group-none = 本代表团
group-another = 其他集团…
group-named = 集团名称
reply-quota = 就本项目已申请答辩 { $used } 次，共可 { $quota } 次。时限：{ $limits }。
reply-discretion = 非缔约国代表团由主席决定。
already-inscribed-help = 请修改已有申请，或代表集团要求发言。
instead-first-tier = 在该名单上，您将排在部长级及以上发言者之列。
would-be = 若现在收到：名单上{ $place }。
would-be-late = 若现在收到即为逾期，须等待主席接受。
would-be-held = 申请将记录在案，在准许发言之前不列入顺序。
send-request = 发送
save = 保存
received-title = 已收到您的申请
receipt-soon = 已记录，编号即将显示。
receipt-means = 编号和时间已载入会议记录。您无需再做任何事。
done = 完成

## Changing and withdrawing
amend-title = 修改申请
place-would-change = 您将由{ $from }移至{ $to }。
withdraw-title = 撤回申请？
withdraw-means = 您将退出“{ $list }”名单。位次不予恢复；新的申请将重新排位。
withdraw-confirm = 是，撤回

## The text
text-title = 提交发言稿
text-means = 仅口译员在您发言前收到。
text-count = 词数
text-paste = 统计文本词数
text-url = 发言稿网址
text-send = 提交
pace = 每分钟 { $pace } 词{ $fast ->
    [yes] ：过快，不利于口译。以不超过 { $limit } 为宜。
   *[no] 。
}
