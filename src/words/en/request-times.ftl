## When it was received
request-received = Time of receipt
request-received-source = Received
request-received-message = as the message says
request-received-now = just now
request-received-hint = Paste the message’s date, or type it: 9 Oct 2020 11:59:59
request-received-zone = Clock of
request-received-zones = Other time zones
request-received-twice = That hour came twice that night. Which one?
request-received-in-time = in time
request-received-late = late
request-received-before = before the list opened
request-received-future = not yet come

## What is wrong with a time
problem-unreadable = Cannot be read as a time. For example 2020-10-09 11:59:59.
problem-no-such-day = There is no such day or hour.
problem-day-or-month = Day or month first? Write the month as a word, or 2020-10-09.
problem-twice = Say which of the two.
problem-never = Clocks were put forward that night: this hour did not exist.
