## When it was received
request-received = 收到时间
request-received-source = 收到
request-received-message = 以来函时间为准
request-received-now = 刚刚收到
request-received-hint = 粘贴来函日期，或输入：2020-10-09 11:59:59
request-received-zone = 时区
request-received-zones = 其他时区
request-received-twice = 该时刻当晚出现两次，是哪一次？
request-received-in-time = 按期
request-received-late = 逾期
request-received-before = 早于名单开放
request-received-future = 尚未到来

## What is wrong with a time
problem-unreadable = 无法识别为时间。例如 2020-10-09 11:59:59。
problem-no-such-day = 没有这一天或这一时刻。
problem-day-or-month = 日在前还是月在前？请写 2020-10-09。
problem-twice = 请说明是哪一次。
problem-never = 当晚时钟拨快：该时刻并不存在。
