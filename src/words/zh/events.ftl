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
event-BadgeRevoked = 已收回证件
event-ListOpened = 名单“{ $list }”已开放
event-ListClosed = 名单“{ $list }”已截止
event-SpeakingTimeSet = “{ $list }”：发言时间{ $limit ->
    [none] 不限
   *[other] { $limit }
}
event-FloorRequested = { $delegation } 要求发言：{ $list }{ $late ->
    [yes] （逾期）
   *[no] {""}
}
event-InscriptionAmended = { $delegation } 的申请已修改
event-InscriptionWithdrawn = { $delegation } 退出名单
event-AdmittedToSpeak = { $delegation } 获准发言（{ $decidedBy }）
event-LateAccepted = { $delegation } 的逾期申请已获接受
event-LateDeclined = { $delegation } 的逾期申请未获接受：{ $reason }
event-InscriptionMoved = { $delegation } 在名单上的位置已调整：{ $reason }
event-InscriptionsSwapped = { $delegation } 与 { $other } 互换位置：{ $reason }
event-MeetingCalledToOrder = { $meeting }：宣布开会
event-MeetingSuspended = { $meeting }：暂停（{ $reason }）
event-MeetingResumed = { $meeting }：复会
event-MeetingAdjourned = { $meeting }：休会
event-ItemTakenUp = 开始审议项目 { $symbol }
event-ItemConcluded = 项目 { $symbol } 审议结束
event-InterpretationExtended = 口译延长至 { $until }（同意者：{ $grantedBy }）
event-ContinuedWithoutInterpretation = 会议在没有口译的情况下继续：{ $reason }
event-SlowDownRequested = 口译员请求放慢语速
event-FloorGiven = 已请 { $delegation } 发言
event-StatementStarted = { $delegation } 开始发言
event-ClockPaused = { $delegation } 的计时暂停：{ $reason }
event-ClockResumed = { $delegation } 恢复计时
event-TimeAdded = { $delegation }：{ $duration }（{ $reason }）
event-StatementEnded = { $how ->
    [cut-off] { $delegation } 的发言因到时被中止
   *[other] { $delegation } 发言结束
}
event-StatementInterrupted = { $delegation } 的发言中断：{ $reason }
event-SpeakerAbsent = { $delegation } 被请发言时缺席{ $removed ->
    [yes] ，第二次，从名单上除名
   *[no] ，移至本级别末位
}
event-FloorTakenBack = 撤回对 { $delegation } 的点名
event-LinkTested = { $delegation }：线路测试{ $passed ->
    [yes] 通过
   *[no] 未通过
}
event-LinkLost = { $delegation } 线路中断
event-LinkRestored = { $delegation } 线路恢复
event-PointOfOrderRaised = { $delegation } 提出程序问题
event-PointOfOrderHeard = 正在听取 { $delegation } 的程序问题
event-PointOfOrderRuled = 对 { $delegation } 程序问题的裁决：{ $ruling }
event-ReplyDeclined = { $delegation } 的答辩请求未获准：{ $reason }
event-TextRecorded = { $delegation } 提交了发言稿
event-Annotated = 备注：{ $text }
event-RecordCorrected = { $delegation } 的记录已更正：{ $reason }
credentials-none = 未提交
credentials-provisional = 暂准
credentials-submitted = 已提交
credentials-accepted = 已接受
reason-link-lost = 线路中断且未及时恢复
