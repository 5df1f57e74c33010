booth-title = Booth
booth-on-behalf = on behalf of the { $group }
booth-link-lost = link lost
booth-point = Point of order
booth-free = Nobody has the floor
booth-suspended = The meeting is suspended
booth-scheduled = The meeting has not begun
booth-adjourned = The meeting is over
booth-text = text handed in
booth-text-short = text
booth-words = { $words ->
    [one] { $words } word
   *[other] { $words } words
}
booth-pace = { $pace } a minute
booth-pace-fast = { $pace } a minute: fast
booth-then = Next speakers
booth-no-interpretation = This meeting has no interpretation
booth-until = interpretation until { $time } · { $left } left
booth-over = interpretation ended at { $time }
booth-slower = Slower, please
booth-slower-asked = Asked: slower, please
