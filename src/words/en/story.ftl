## A rehearsal told
story-times = { $title } ({ $session }), times of { $timeZone }
story-refused = REFUSED { $command } ({ $who }): { $code }: { $sentence }
story-service = service: { $sentence }
story-meeting = { $meeting }: { $status ->
    [scheduled] scheduled
    [suspended] suspended
    [adjourned] adjourned
   *[open] open
}{ $symbol ->
    [none] {""}
   *[other] , item { $symbol }
}
story-clock = Clock: { $used } used, { $remaining ->
    [none] no limit
   *[other] { $remaining } remaining
}{ $over ->
    [none] {""}
   *[other] , { $over } over
}; lamp { $lamp ->
    [green] green
    [amber] amber
   *[red] red
}
story-projection = If all who wait were heard it would end at { $endsAt }{ $over ->
    [none] {""}
   *[other] , { $over } too late
}{ $stop ->
    [none] {""}
   *[other] ; interpretation ends at { $stop }
}
story-list = { $list } ({ $status ->
    [not-open] not open
    [closed] closed
   *[open] open
})
story-expected = Expected
story-behind = Behind by
story-behind-resumption = resumption
story-behind-category = category
story-behind-tier = tier
story-behind-ladder = rank
story-behind-plan-order = order of the plan
story-behind-time = time
story-behind-sequence = sequence
story-behind-moved = moved
story-behind-swapped = swapped
story-held = held
story-late = late
story-received = received { $at }
story-who-spoke = Who spoke
story-from = From
story-to = To
story-end = { $count } entries, digest { $digest }
