## A request for the floor
request-list = List
request-choose = Choose…
request-speaker = Name of the speaker
request-title = Title or post
request-level = Level of representation
request-level-suggested = As the title suggests.
request-level-use = Use “{ $level }”, as the title suggests
request-doubt-not-recognized = The title names no level: please choose.
request-doubt-differs-by-state = Not sure: “{ $words }” is not of the same level in every State.
request-doubt-of-a-body = Not sure: “{ $words }” seems to be the head of a body, not of a State.
request-doubt-not-in-office = Not sure: “{ $words }” says that the post is not held now.
request-doubt-acting = Not sure: acting for the holder of the post.
request-level-costs = A change of level gives a new place: the last of its rank, as of now. Every other change keeps the place.
request-mode = Mode
request-language = Language of the statement
request-group = On behalf of
request-planned = Planned length
request-length-hint = 3 or 2:55
request-reply-recent = Spoke recently
request-reply-all = All delegations
request-reply-else = something else…
request-instead = Use the list “{ $list }”
request-sending = Sending…

## What is wrong with a field
problem-missing = Missing.
problem-not-a-duration = Not a length of time. For example 3 or 2:55.
