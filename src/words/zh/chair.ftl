chair-title = 主席
chair-title-point = 程序问题 · 主席
chair-meeting = 会议
chair-floor = 发言
chair-say = 宣读
chair-then = 随后

## 下一步
chair-step-call-to-order = 宣布第 { $number } 次会议开始
chair-step-resume-meeting = 复会
chair-step-hear = 听取 { $delegation }
chair-step-rule = 对 { $delegation } 的程序问题作出裁决
chair-step-interpretation = 决定口译安排
chair-step-give-floor = 请 { $delegation } 发言
chair-step-start = 开始计时
chair-step-resume-clock = 恢复计时
chair-step-end = 结束发言
chair-step-take-up = 审议项目 { $symbol }
chair-step-adjourn = 宣布休会

## 发言
chair-all-over = 所有会议均已结束
chair-meeting-scheduled = 尚未开会
chair-meeting-open = 无人发言
chair-meeting-suspended = 会议暂停
chair-has-floor = 正在发言
chair-is-called = 已请发言，尚未开始
chair-reply = 答辩权
chair-provisional = 暂准与会
chair-on-behalf = 代表{ $group }
chair-limit-strict = 共 { $time }，严格限时
chair-limit-advisory = 共 { $time }，建议时限
chair-no-limit = 不限时
chair-started = { $time } 开始
chair-without-interpretation = 无口译
chair-absent = 缺席
chair-take-back = 撤回点名
chair-end-and-call = 结束并请 { $delegation }
chair-pause = 暂停
chair-pause-reason = 主席决定暂停
chair-space = 空格
chair-more-time = 增加 { $time }
chair-less-time = 减少 { $time }
chair-time-reason = 由主席酌定
chair-interrupt = 中断…
chair-interrupt-title = 中断发言
chair-interrupt-help = 剩余时间予以保留，待线路恢复并测试后使用。
chair-interrupt-confirm = 中断并继续会议

## 会议
chair-take-up = 审议项目…
chair-take-up-confirm = 开始审议
chair-item = 项目
chair-conclude = 结束项目 { $symbol }
chair-floor-secretariat = 请秘书处发言
chair-suspend = 暂停会议…

## 名单
chair-list = 发言者名单
chair-no-list = 本次会议没有名单。
chair-waiting = { $count } 个等候
chair-list-not-open = 名单尚未开放
chair-list-open = 名单开放
chair-list-closed = 名单已截止
chair-open-list = 开放名单
chair-close-list = 截止名单
chair-nobody-waits = 没有等候者。
chair-tier-ministers = 部长级或以上
chair-tier-rest = 按申请先后
chair-ladder-1 = 国家元首
chair-ladder-2 = 政府首脑、副总统、王储
chair-ladder-3 = 副总理
chair-ladder-4 = 部长
chair-ladder-5 = 副部长
chair-ladder-6 = 其他代表
chair-remote-connected = 远程，已连接
chair-remote-away = 远程，未连接
chair-link-passed = 线路已测试
chair-link-failed = 线路测试未通过
chair-moved = 位置已调整
chair-was-absent = 曾缺席
chair-resumes = 继续发言
chair-carried-over = 下次会议
chair-received = 收到时间 { $time } · 第 { $number } 号
chair-late = 逾期 · { $count }
chair-held = 待准许发言 · { $count }
chair-test-passed = 线路正常
chair-test-failed = 线路不通

## 调整位置
chair-move-menu = 调整位置…
chair-move-title = 调整 { $delegation } 的位置
chair-move = 调整
chair-move-where = 调至
chair-move-before = { $place }：{ $delegation } 之前
chair-move-end = 名单末尾
chair-give-now = 现在请其发言…
chair-give-now-title = { $delegation }，不按次序

## 待裁定事项
chair-rulings = 待您决定
chair-calm = 目前没有。
chair-point = 程序问题
chair-being-heard = 正在听取
chair-ago = { $time } 之前
chair-hear = 听取
chair-rule = 裁决
chair-rule-title = 对 { $delegation } 程序问题的裁决
chair-rule-confirm = 记录裁决
chair-ruling = 裁决
chair-ruling-upheld = 程序问题成立。
chair-ruling-not-upheld = 程序问题不成立。
chair-ruling-noted = 主席注意到该意见。
chair-appeal = 有人对裁决提出异议
chair-appeal-outcome = 表决结果
chair-appeal-stands = 维持裁决
chair-appeal-overruled = 推翻裁决
chair-votes-for = 赞成
chair-votes-against = 反对
chair-votes-abstentions = 弃权
chair-report-lost = 报告线路中断
chair-report-restored = 线路已恢复
chair-link-lost-since = 线路于 { $time } 中断
chair-grace = { $time } 后可继续会议
chair-call-speaker-to-order = 时间到
chair-strict = 严格限时：请 { $delegation } 结束发言。
chair-slower = 口译员请求放慢语速
chair-late-over = 逾期申请 · { $list }
chair-late-request = 在名单截止期间收到
chair-late-by = { $unit ->
    [second] 名单截止后 { $count } 秒
    [minute] 名单截止后 { $count } 分钟
    [hour] 名单截止后 { $count } 小时
   *[day] 名单截止后 { $count } 天
}
chair-accept = 接受
chair-decline = 拒绝…
chair-decline-title = 拒绝 { $delegation } 的申请
chair-reply-over = 答辩权 · { $number ->
    [1] 第一次
    [2] 第二次
   *[other] 第 { $number } 次
}
chair-reply-discretion = 非缔约国：由您酌定。
chair-held-over = 待准许 · { $category }
chair-the-conference = 会议
chair-admit = 准许发言
chair-admit-conference = 经会议准许

## 时间
chair-interpretation = 口译
chair-time = 时间
chair-until = 至 { $time }
chair-left = 剩余 { $time }
chair-over = 已结束
chair-minutes-over = { $time } · 超出 { $minutes } 分钟
chair-in-time = 名单 { $time } 完成
chair-share = 每位 { $time } 即可按时完成。
chair-share-none = 无法按时听取全部发言。
chair-set-share = 其后每位 { $time }
chair-options = 选项…
chair-extend = 延长
chair-extend-until = 延长至 { $time }（+{ $minutes } 分钟）
chair-go-on-without = 在没有口译的情况下继续
chair-granted-by = 同意者（口译员）

## 常用理由
chair-reason-time = 时间不足
chair-reason-closed = 名单已截止
chair-reason-agreed = 代表团之间商定
chair-reason-travel = 发言者行程
chair-reason-ruling = 主席决定
chair-reason-consultations = 磋商
chair-reason-technical = 技术问题
chair-reason-finish-list = 为完成名单

## 连接
chair-connections = 连接
chair-connected = { $count } 个代表团已连接
chair-lost = { $count } 个中断

## 快捷键
chair-key-next = 下一位：请其发言，或结束并请下一位
chair-key-pause = 暂停与恢复
chair-key-absent = 点名缺席
chair-key-point = 程序问题：听取、裁决

## 宣读
say-call-to-order = 我宣布会议第 { $number } 次会议开始。
say-resume = 现在复会。
say-adjourn = 现在休会。
say-take-up = 会议现在审议议程项目 { $symbol }，“{ $title }”。
say-thanks = 我感谢{ $of }代表的发言。
say-thanks-secretariat = 我感谢秘书处。
say-floor = 我现在请{ $of }代表{ $person ->
    [none] {""}
   *[other] （{ $person }）
}{ $group ->
    [none] 发言。
   *[other] 代表{ $group }发言。
}
say-floor-secretariat = 我请秘书处发言。
say-conclude = 请{ $of }代表结束发言。
say-hear = { $of }代表提出程序问题。请发言。
say-rule = 我感谢{ $of }代表。我的裁决如下。
say-go-on = 请继续。
say-link-lost = 与发言者的线路中断，请稍候。
say-interpretation = 口译服务时间已到，我感谢口译员。能否请各位再停留片刻？
