## 我在哪里？
place-ordinal = 第{ $n }位
place-on = 在发言名单上
expected-today = 约 { $time }{ $relative ->
    [none] { "" }
   *[other] ，{ $relative }
}
expected-day = { $day }约 { $time }{ $relative ->
    [none] { "" }
   *[other] ，{ $relative }
}
begins-today = 开始时间 { $time }{ $relative ->
    [none] { "" }
   *[other] ，{ $relative }
}
begins-day = { $day } { $time } 开始{ $relative ->
    [none] { "" }
   *[other] ，{ $relative }
}
own-time = （您当地时间 { $time }）
expected-none = 尚无即将举行的会议列入本项目。
expected-not-now = 已安排的会议时间不足。您的位次保留。
expected-later = 不在本次会议：按原顺序移至{ $meeting }。
for-group = 代表{ $group }
stance-waiting = 等候中
stance-called = 已请发言
stance-speaking = 正在发言
stance-late = 逾期收到
stance-held = 待准许
stance-interrupted = 已中断
stance-late-means = 您的申请在名单截止后收到，已连同编号和时间记录在案，等待主席接受；接受后排在同级别末位。
stance-held-means = { $kind ->
    [reply] 贵代表团不是缔约国，能否行使答辩权由主席决定。在此之前，您的申请已记录在案，但不列入顺序。
   *[statement] { $category ->
        [ngo] 贵组织经主席邀请并经缔约方会议同意后发言。在此之前，您的申请已记录在案，但不列入顺序；之后按收到时间排位。
       *[other] 贵代表团应主席邀请发言。在此之前，您的申请已记录在案，但不列入顺序；之后按收到时间排位。
    }
}
stance-interrupted-means = 您的线路中断，会议已继续进行。{ $remaining ->
    [none] 您的发言予以保留。
   *[other] 您还有 { $remaining }。
}线路测试通过后，您将排在下一个空位。

## 即将轮到
near-three = 您前面还有 { $count } 位发言者
near-one = 您前面还有 1 位发言者
near-next = 下一位就是您
near-called = 请您发言
near-speaking = 您正在发言
prepare-podium = 请到讲台旁就座。
prepare-floor = 请在座位上就座，准备好话筒。
prepare-remote = 正在检查您的话筒和摄像头。请勿离开本页面。
prepare-video = 正在准备播放您的视频致辞。
hint = 您前面还剩三位发言者时，本页面将提示您。
hint-remote = 您前面还剩三位发言者时，将检查您的话筒和摄像头。
sound-on = 声音已开
sound-off = 声音已关

## 为何是这个位次
why = 为何是这个位次？
why-first = 您前面没有人。
since-level-changed = 您的位次自级别变更时起算。
since-absent = 您被请发言时缺席：移至同级别末位。再次缺席，申请将被删除。
since-late-accepted = 您的逾期申请已获接受，排在同级别末位。
profile-ministerial-priority = 本名单的规则：缔约国优先；部长级及以上先于其他；然后按申请先后。
profile-protocol-ladder = 本名单的规则：缔约国优先；然后按级别；然后按申请先后。
profile-order-of-request = 本名单的规则：缔约国优先；然后按申请先后。
profile-plan-order = 本名单的规则：按照日程顺序。

## 发生了什么
news = 您的申请的最新情况
place-changed = 您在名单上由{ $from }移至{ $to }。
place-changed-more = 另有 { $count } 个代表团以同样方式排到您前面。
news-entered = 秘书处为您登记了申请：{ $list }。
news-amended = 秘书处修改了您的申请：{ $list }。
news-withdrawn = 秘书处撤回了您的申请：{ $list }。
news-admitted = 已准许您发言（决定者：{ $decidedBy }）：{ $list }。
news-late-accepted = 主席接受了您的逾期申请：{ $list }。
news-late-declined = 主席未接受您的逾期申请：{ $reason }
news-reply-declined = 主席未准许您行使答辩权：{ $reason }
news-moved = 您的位次经人工调整：{ $reason }
news-swapped = 您与另一代表团互换了位次：{ $reason }
news-link-passed = 您的线路已测试：正常。
news-link-failed = 您的线路测试未通过。技术人员将再次测试；请检查话筒、摄像头和网络。
news-absent = 已请您发言，但无回应：您的申请移至同级别末位。再次缺席将被删除。
news-removed = 两次请您发言均无回应：您的申请已删除。请与秘书处联系。
news-taken-back = 误请您发言；您的位次不变。
news-time-added = 您的发言时间已调整：{ $time }。
news-interrupted = { $reason ->
    [link-lost] 因线路中断，您的发言已中止。剩余时间为您保留。
   *[other] 主席中止了您的发言：{ $reason }
}
news-delivered = 谢谢。您的发言用时 { $used }。
news-ruled = 主席就您的程序问题作出裁决：{ $ruling }

## 会议现况
floor-now = 当前发言
floor-called = 已请发言
floor-speaking = 正在发言
floor-point = 程序问题
floor-free = 无人发言
meeting-scheduled = 尚未开始
meeting-suspended = 会议暂停
meeting-adjourned = 会议已散会

## 申请
speaker = 发言者
manner = 方式
text = 发言稿
text-in = 已提交
text-words = 已提交，{ $words } 词
link = 线路
link-good = { $time } 测试正常
link-bad = { $time } 测试不正常
received = 收到
receipt = { $time }，第 { $seq } 号
amend = 修改
withdraw = 撤回
text-hand-in = 提交发言稿
ask = 要求发言
ask-another = 在另一名单上要求发言
ask-reply = 答辩权
no-request = 您不在任何名单上
no-request-open = 对您开放的名单：
no-request-closed = 目前没有开放的名单。仍可提出逾期申请，等待主席决定。
others = 您的其他申请
earlier = 以往的申请
status-delivered = 已发言
status-withdrawn = 已撤回
status-removed = 两次缺席，已删除
status-declined = 未获准许
list-summary = { $count } 位等候 · { $status ->
    [open] 开放
    [closed] 已截止
   *[not-open] 尚未开放
}
list-empty = 无人等候。
list-aside = 未列入顺序：待准许 { $held }，逾期 { $late }。

## 提出申请
window-open = 开放。
window-open-until = 开放至{ $day } { $time }{ $own ->
    [none] 。
   *[other] （您当地时间 { $own }）。
}
window-closed = 已截止。您的申请按逾期受理，等待主席决定。
window-not-open = 尚未开放。
window-not-open-until = { $day } { $time } 开放{ $own ->
    [none] 。
   *[other] （您当地时间 { $own }）。
}
window-reply = 在当日或会议结束时按申请先后听取。

## 程序问题
point-of-order = 程序问题
point-no-meeting = 没有正在进行的会议
point-sure = 提出程序问题？
point-means = 将立即听取您的意见，正在进行的发言暂停。程序问题只涉及程序，不涉及实质。
point-meeting = 在哪次会议
point-subject = 事由（可不填）
point-confirm = 是，提出
point-raised = 已于 { $time } 提出程序问题。主席现已看到。
point-heard = 正在听取您的程序问题
point-heard-means = 请发言。主席将立即作出裁决。

## 发言
called = 请您发言
you-speak = 您正在发言
ready-podium = 请上讲台。
ready-floor = 请打开话筒。
ready-remote = 请打开话筒和摄像头，应主席邀请后发言。
ready-video = 即将播放您的视频致辞。
you-speak-in = 口译源语言：{ $language }
slower = 请放慢语速
conclude = { $enforcement ->
    [strict] 请结束发言。主席将提请您遵守时限。
   *[advisory] 请结束发言。
}
cut-off-soon = 到零时发言将自动结束。
paused-president = { $reason ->
    [none] 主席已停止计时。
   *[other] 主席已停止计时：{ $reason }
}
paused-point-of-order = { $delegation ->
    [none] 正在听取程序问题。您的计时已停止。
   *[other] { $delegation }提出程序问题。您的计时已停止。
}
paused-link = { $grace ->
    [none] 您的线路已中断。您的计时已停止。
   *[other] 您的线路已中断。您的计时已停止；还将等候您 { $grace }。
}
paused-suspension = 会议暂停。您的计时已停止。

no-delegation = 本页面供代表团使用
no-delegation-help = 您的证件用于其他席位。请重新打开秘书处提供的链接。
