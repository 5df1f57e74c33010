## 事件，每项一句
event-SessionOpened = 本届会议已开启
event-DelegationAdmitted = 已登记代表团：{ $delegation }
event-CredentialsRecorded = { $delegation }：全权证书{ $status }
event-BadgeIssued = 已发放证件：{ $role }{ $delegation ->
    [none] {""}
   *[other] ，{ $delegation }
}{ $holder ->
    [none] {""}
   *[other] ，{ $holder }
}
event-BadgeRevoked = 已收回证件：{ $reason }
event-ListOpened = 名单“{ $list }”已开放
event-ListClosed = 名单“{ $list }”已截止
event-SpeakingTimeSet = “{ $list }”{ $category ->
    [none] {""}
   *[other] （{ $category }）
}：发言时间{ $limit ->
    [none] 不限
   *[other] { $limit }
}{ $enforcement ->
    [strict] ，严格执行
   *[advisory] ，供参考
}
event-FloorRequested = { $delegation } 要求发言：{ $list }{ $group ->
    [none] {""}
   *[other] ，代表{ $group }
}（{ $level }，{ $mode }，{ $language }）{ $receivedAt ->
    [none] {""}
   *[other] ，{ $receivedAt } 收到
}{ $late ->
    [yes] ；逾期
   *[no] {""}
}{ $held ->
    [yes] ；待准许
   *[no] {""}
}
event-InscriptionAmended = { $delegation } 的申请已修改：{ $changes }
event-InscriptionWithdrawn = { $delegation } 退出名单
event-AdmittedToSpeak = { $delegation } 获准发言（{ $decidedBy }）
event-LateAccepted = { $delegation } 的逾期申请已获接受
event-LateDeclined = { $delegation } 的逾期申请未获接受：{ $reason }
event-InscriptionMoved = { $delegation } 在名单上的位置已调整{ $before ->
    [none] 至末尾
   *[other] 至 { $before } 之前
}：{ $reason }
event-InscriptionsSwapped = { $delegation } 与 { $other } 互换位置：{ $reason }
event-MeetingCalledToOrder = { $meeting }：宣布开会
event-MeetingSuspended = { $meeting }：暂停（{ $reason }）
event-MeetingResumed = { $meeting }：复会
event-MeetingAdjourned = { $meeting }：休会
event-ItemTakenUp = 开始审议项目 { $symbol }{ $title ->
    [none] {""}
   *[other] ：{ $title }
}
event-ItemConcluded = 项目 { $symbol } 审议结束
event-InterpretationExtended = 口译延长至 { $until }（同意者：{ $grantedBy }）：{ $reason }
event-ContinuedWithoutInterpretation = 会议在没有口译的情况下继续：{ $reason }
event-SlowDownRequested = 口译员请求放慢语速
event-FloorGiven = 请 { $delegation } 发言{ $outOfOrder ->
    [yes] ，不按顺序
   *[no] {""}
}{ $reason ->
    [none] {""}
   *[other] ：{ $reason }
}
event-StatementStarted = { $delegation } 开始发言（{ $limit ->
    [none] 不限时
   *[other] { $limit }
}{ $interpreted ->
    [no] ，无口译
   *[yes] {""}
}）
event-ClockPaused = { $delegation } 的计时在 { $used } 暂停：{ $reason }
event-ClockResumed = { $delegation } 恢复计时
event-TimeAdded = { $delegation }：{ $duration }（{ $reason }）
event-StatementEnded = { $how ->
    [cut-off] { $delegation } 的发言到时被切断
   *[other] { $delegation } 发言结束
}：{ $used }{ $over ->
    [none] {""}
   *[other] ，超时 { $over }
}
event-StatementInterrupted = { $delegation } 的发言在 { $used } 中断：{ $reason }
event-SpeakerAbsent = { $delegation } 被请发言时缺席{ $removed ->
    [yes] ，第二次，从名单上除名
   *[no] ，移至本级别末位
}
event-FloorTakenBack = 对 { $delegation } 的点名已撤回{ $reason ->
    [none] {""}
   *[other] ：{ $reason }
}
event-LinkTested = { $delegation }：线路测试{ $passed ->
    [yes] 通过
   *[no] 未通过
}
event-LinkLost = { $delegation } 的连接在 { $used } 中断
event-LinkRestored = { $delegation } 线路恢复
event-PointOfOrderRaised = { $delegation } 提出程序问题{ $subject ->
    [none] {""}
   *[other] ：{ $subject }
}
event-PointOfOrderHeard = 正在听取 { $delegation } 的程序问题
event-PointOfOrderRuled = 对 { $delegation } 程序问题的裁决：{ $ruling }{ $appeal ->
    [none] {""}
   *[other] ；申诉：{ $appeal }
}
event-ReplyDeclined = { $delegation } 的答辩请求未获准：{ $reason }
event-TextRecorded = { $delegation } 提交了发言稿{ $words ->
    [none] {""}
   *[other] （{ $words } 词）
}
event-Annotated = 备注：{ $text }
event-RecordCorrected = { $delegation } 的记录已更正（第 { $number } 号）：{ $changes }（{ $reason }）
credentials-none = 未提交
credentials-provisional = 暂准
credentials-submitted = 已提交
credentials-accepted = 已接受
reason-link-lost = 线路中断且未及时恢复
limit-for-group = 代表集团

## 修改或更正的内容
change-speaker = 发言者：{ $value }
change-level = 级别：{ $value }
change-mode = 方式：{ $value }
change-language = 语文：{ $value }
change-onBehalfOf = 代表：{ $value }
change-plannedMs = 预计时间：{ $value }
change-receivedAt = 收到时间：{ $value }
change-startedAt = 开始：{ $value }
change-endedAt = 结束：{ $value }
change-usedMs = 用时：{ $value }
change-next = ；
