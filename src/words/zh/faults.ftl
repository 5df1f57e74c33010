## 页面或服务无法继续时
page-too-old = 本页面的版本早于服务的版本。
reload-in = { $seconds } 秒后将重新加载。
reload-now = 立即重新加载
reload-waits = 待您完成后将重新加载。未发送的内容届时需要重新填写。
reload-futile = 重新加载尚未奏效，一分钟后再试；如仍如此，请告知秘书处。
service-renewing = 服务正在更新。
renewing-means = 本页面会自行恢复。在此之前无法发送任何内容。
page-mending = 本页面发生故障，正在重新获取所示内容。
page-mended = 本页面曾发生故障。全部内容已重新获取，所示为最新情况。
page-faulty = 本页面发生故障，重新获取全部内容也未奏效。
page-faulty-means = 所示内容可能已过时，且无法发送任何内容。请重新加载页面；如仍如此，请告知秘书处。
part-failed = 页面的这一部分目前无法显示
page-failed = 本页面目前无法显示
failed-means = 已通知服务方。缺失的内容正在重新获取。
