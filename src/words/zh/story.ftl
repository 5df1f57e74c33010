## 演练记述
story-times = { $title }（{ $session }），时间：{ $timeZone }
story-refused = 拒绝 { $command }（{ $who }）：{ $code }：{ $sentence }
story-service = 系统：{ $sentence }
story-meeting = { $meeting }：{ $status ->
    [scheduled] 预定
    [suspended] 暂停
    [adjourned] 已散会
   *[open] 进行中
}{ $symbol ->
    [none] {""}
   *[other] ，项目 { $symbol }
}
story-clock = 计时：已用 { $used }，{ $remaining ->
    [none] 不限时
   *[other] 剩余 { $remaining }
}{ $over ->
    [none] {""}
   *[other] ，超时 { $over }
}；信号灯{ $lamp ->
    [green] 绿
    [amber] 黄
   *[red] 红
}
story-projection = 若所有等候者均发言，将于 { $endsAt } 结束{ $over ->
    [none] {""}
   *[other] ，晚 { $over }
}{ $stop ->
    [none] {""}
   *[other] ；口译于 { $stop } 结束
}
story-list = { $list }（{ $status ->
    [not-open] 未开放
    [closed] 已截止
   *[open] 开放
}）
story-expected = 预计时间
story-behind = 排序依据
story-behind-resumption = 恢复发言
story-behind-category = 类别
story-behind-tier = 优先级
story-behind-ladder = 级别
story-behind-plan-order = 计划顺序
story-behind-time = 时间
story-behind-sequence = 登记顺序
story-behind-moved = 调整
story-behind-swapped = 互换
story-held = 待准许
story-late = 逾期
story-received = { $at } 收到
story-who-spoke = 发言情况
story-from = 从
story-to = 至
story-end = 共 { $count } 条，摘要 { $digest }
