## Asking
lists-open = Open
lists-closed = Closed: taken as late
lists-not-open = Not open yet
list-limit = Speaking time { $limit }{ $enforcement ->
    [strict] , strict.
   *[advisory] .
}
group-none = my own delegation
group-another = another group…
group-named = Name of the group
reply-quota = { $used } of { $quota } replies on this item asked for. Their limits: { $limits }.
reply-discretion = For delegations that are not States Parties, the President decides.
already-inscribed-help = Change the request that is there, or ask on behalf of a group.
instead-first-tier = There you are heard among the ministers and higher.
would-be = If it is received now: { $place } on the list.
would-be-late = If it is received now, it is late: it waits for the President to accept it.
would-be-held = It is recorded, and stands outside the order until you are admitted to speak.
send-request = Send
save = Save
received-title = Your request is received
receipt-soon = Recorded; its number is on its way.
receipt-means = The number and the time are in the record of the session. Nothing else is needed.
done = Done

## Changing and withdrawing
amend-title = Change the request
place-would-change = You would move from { $from } to { $to }.
withdraw-title = Withdraw the request?
withdraw-means = You leave the list “{ $list }”. The place does not come back; a new request takes a new one.
withdraw-confirm = Yes, withdraw

## The text
text-title = Hand in the text
text-means = Interpreters get it before you speak, nobody else.
text-count = Number of words
text-paste = Count the words of a text
text-url = Where the text can be read (address)
text-send = Hand in
pace = { $pace } words a minute{ $fast ->
    [yes] : too fast to be interpreted well. Up to { $limit } is good.
   *[no] .
}
