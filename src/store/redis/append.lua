--[[
  Adds a batch of sealed entries to a session's journal, all or nothing, exactly on top of what its writer saw, and keeps
  for two minutes which commands were refused there, so that no other writer does them after all. A copy of a command can
  be under way that long in a node that hangs.

  Redis cannot compute the digests, and they cover the instants: so the writer proposes the instants, by its measure of
  this server's clock, and they are refused here where they are off.

  KEYS[1]   the journal: a stream; entry n has the id n-0 and the fields digest and entry (its canonical text)
  KEYS[2..] of each command that the entries are from, where its refusal would be; then of each that is refused now
  ARGV[1]   the number of the entry that the writer saw on top, 0 for none
  ARGV[2]   its digest
  ARGV[3]   the instant of the first entry of the batch, in milliseconds
  ARGV[4]   the instant of the last entry of the batch
  ARGV[5]   how many entries there are; there may be none where something is refused
  ARGV[6..] digest and canonical text of each entry, one after the other; then the answer to each refused command

  Returns one of
    {'appended'}
    {'present'}    the whole batch is there already: the same append was asked before
    {'refused', i, answer, ...}  the command of KEYS[1 + i] was given another answer before; nothing was written
    {'conflict'}   something else is on top; nothing was written
    {'skew', now}  an instant is more than 50 ms ahead of this server's clock, more than 5 s behind it, or before the
                   entry on top; nothing was written. now: this server's time in milliseconds, as text
]]
local kept_ms = 120000
local journal = KEYS[1]
local seen, seen_digest = tonumber(ARGV[1]), ARGV[2]
local first_at, last_at, size = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
local first_answer = 6 + 2 * size
local refused = #ARGV - first_answer + 1
local accepted = #KEYS - 1 - refused

local function id(seq)
  return string.format('%.0f-0', seq)
end

local function field(row, name)
  for i = 1, #row[2], 2 do
    if row[2][i] == name then return row[2][i + 1] end
  end
end

if #KEYS > 1 then
  local known = redis.call('MGET', unpack(KEYS, 2))
  local verdict = { 'refused' }
  for i = 1, #known do
    local answer = i > accepted and ARGV[first_answer - 1 + i - accepted]
    if known[i] and known[i] ~= answer then
      verdict[#verdict + 1] = tostring(i)
      verdict[#verdict + 1] = known[i]
    end
  end
  if #verdict > 1 then return verdict end
end

local top = redis.call('XREVRANGE', journal, '+', '-', 'COUNT', 1)[1]
local top_id = top and top[1] or id(0)
local top_digest = top and field(top, 'digest') or string.rep('0', 64)

if top_id ~= id(seen) or top_digest ~= seen_digest then
  local last = size > 0 and redis.call('XRANGE', journal, id(seen + size), id(seen + size))[1]
  if last and field(last, 'digest') == ARGV[first_answer - 2] then
    -- A write that changes nothing, so that a WAIT after this one waits for replicas to have the batch.
    redis.call('XSETID', journal, top_id)
    return { 'present' }
  end
  return { 'conflict' }
end

local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
local top_at = top and tonumber(string.match(field(top, 'entry') or '', '^{"at":(-?%d+)'))
if size > 0 and (last_at > now + 50 or first_at < now - 5000 or (top_at and first_at < top_at)) then
  return { 'skew', string.format('%.0f', now) }
end

for i = 1, size do
  redis.call('XADD', journal, id(seen + i), 'digest', ARGV[4 + 2 * i], 'entry', ARGV[5 + 2 * i])
end
for i = 1, refused do
  redis.call('SET', KEYS[1 + accepted + i], ARGV[first_answer - 1 + i], 'PX', kept_ms)
end
return { 'appended' }
