## A request for the floor
request-list = 名单
request-choose = 请选择…
request-speaker = 发言者姓名
request-title = 头衔或职务
request-level = 代表级别
request-level-suggested = 依据头衔。
request-level-use = 依据头衔采用“{ $level }”
request-doubt-not-recognized = 头衔未表明级别：请选择。
request-doubt-differs-by-state = 不确定：“{ $words }”的级别因国家而异。
request-doubt-of-a-body = 不确定：“{ $words }”似为某机构而非国家的首长。
request-doubt-not-in-office = 不确定：“{ $words }”表明目前并未在任。
request-doubt-acting = 不确定：代理职务。
request-level-costs = 变更级别将重新排位：自现在起排在该级别末位。其他修改不影响位次。
request-mode = 发言方式
request-language = 发言语言
request-group = 代表
request-planned = 预计时长
request-length-hint = 3 或 2:55
request-reply-recent = 最近发言
request-reply-all = 所有代表团
request-reply-else = 其他…
request-instead = 改用“{ $list }”
request-sending = 正在发送…

## What is wrong with a field
problem-missing = 尚未填写。
problem-not-a-duration = 不是时长。例如 3 或 2:55。
