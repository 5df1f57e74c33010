## When the page or the service cannot go on
page-too-old = This page is of an earlier version than the service.
reload-in = It is loaded again in { $seconds } s.
reload-now = Load again now
reload-waits = It is loaded again when you are done. What is not sent then has to be written again.
reload-futile = Loading it again has not helped yet. It is tried again in a minute; if it stays so, tell the secretariat.
service-renewing = The service is being renewed.
renewing-means = This page goes on by itself. Until then nothing can be sent.
page-mending = Something went wrong on this page. What it shows is being fetched again.
page-mended = Something went wrong on this page. Everything was fetched again: what you see is current.
page-faulty = Something went wrong on this page, and fetching everything again has not helped.
page-faulty-means = What you see may be out of date, and nothing can be sent. Load the page again; if it stays so, tell the secretariat.
part-failed = This part of the page cannot be shown now
page-failed = This page cannot be shown now
failed-means = The service has been told. What is missing is fetched again.
