## 发言记录，用于页面和文件
log-for-group = 代表{ $group }
log-interventions = 发言
log-points = 程序问题
log-statistics = 统计
log-delegation = 代表团
log-speaker = 发言者
log-manner = 方式
log-item-list = 项目和名单
log-times = 请发言，开始 – 结束
log-used = 用时
log-pauses = 暂停
log-outcome = 结果
log-point-delegation = 代表团
log-point-subject = 事由
log-point-meeting = 会议
log-point-times = 提出 – 听取 – 裁决
log-point-ruling = 裁决
log-reply = 答辩
pause-president = 暂停
pause-point-of-order = 程序问题
pause-link = 连接中断
pause-suspension = 会议暂停
ended-called = 已点名
ended-speaking = 正在发言
ended-ended = 已结束
ended-cut-off = 到时切断
ended-interrupted = 已中断
ended-absent = 缺席
ended-taken-back = 点名已撤回
log-out-of-order = 不按顺序{ $reason ->
    [none] {""}
   *[other] ：{ $reason }
}
log-continues = 接第 { $number } 号
interpretation-partly = 部分无口译
interpretation-without = 无口译
log-corrected-by = { $actor } 于 { $time } 更正：{ $reason }
log-appeal = 申诉{ $by ->
    [none] {""}
   *[other] （{ $by }）
}：{ $outcome } { $votes }
log-appeal-votes = （{ $inFavour } 票赞成，{ $against } 票反对，{ $abstentions } 票弃权）
stat-contributions = 发言
stat-delegations = 代表团
stat-time = 用时
stat-mean = 平均
stat-over = 超时
stat-absences = 缺席
stat-by = 按
stat-by-list = 名单
stat-by-regional-group = 区域组
stat-by-category = 类别
stat-by-level = 级别
stat-by-language = 语文
stat-by-mode = 发言方式
log-number = 序号
log-limit = 限时
log-overrun = 超时
