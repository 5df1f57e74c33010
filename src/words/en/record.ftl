## The log of what was said, on the page and in documents
log-for-group = on behalf of { $group }
log-interventions = Interventions
log-points = Points of order
log-statistics = Statistics
log-delegation = Delegation
log-speaker = Speaker
log-manner = Mode
log-item-list = Item and list
log-times = Given, started – ended
log-used = Used
log-pauses = Pauses
log-outcome = Outcome
log-point-delegation = Delegation
log-point-subject = Subject
log-point-meeting = Meeting
log-point-times = Raised – heard – ruled
log-point-ruling = Ruling
log-reply = reply
pause-president = paused
pause-point-of-order = point of order
pause-link = link lost
pause-suspension = meeting suspended
ended-called = called
ended-speaking = speaking
ended-ended = ended
ended-cut-off = cut off
ended-interrupted = interrupted
ended-absent = absent
ended-taken-back = call taken back
log-out-of-order = out of order{ $reason ->
    [none] {""}
   *[other] : { $reason }
}
log-continues = continues No. { $number }
interpretation-partly = partly without interpretation
interpretation-without = without interpretation
log-corrected-by = Corrected by { $actor }, { $time }: { $reason }
log-appeal = Appeal{ $by ->
    [none] {""}
   *[other] {" "}by { $by }
}: { $outcome } { $votes }
log-appeal-votes = ({ $inFavour } in favour, { $against } against, { $abstentions } abstentions)
stat-contributions = Contributions
stat-delegations = Delegations
stat-time = Time used
stat-mean = On average
stat-over = Over the limit
stat-absences = Absences
stat-by = By
stat-by-list = List
stat-by-regional-group = Regional group
stat-by-category = Category
stat-by-level = Level
stat-by-language = Language
stat-by-mode = Mode
log-number = No.
log-limit = Limit
log-overrun = Overrun
