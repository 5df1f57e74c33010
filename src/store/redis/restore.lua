--[[
  Puts a journal that was written aside in its place, whole, where there is no other.

  KEYS[1]  the journal: a stream
  KEYS[2]  the stream that was written aside, which expires; it is gone after this in any case
  ARGV[1]  the number of its last entry: it has so many
  ARGV[2]  the digest of that entry

  Returns one of
    {'restored'}
    {'present'}             the journal has all of it already; nothing was written
    {'taken', id, digest}   something else is there, with this entry on top; nothing was written
    {'lost'}                what was written aside is not all there any more; nothing was written
]]
local journal, aside = KEYS[1], KEYS[2]
local size, digest = tonumber(ARGV[1]), ARGV[2]
local last_id = string.format('%.0f-0', size)

local function digest_of(row)
  for i = 1, #row[2], 2 do
    if row[2][i] == 'digest' then return row[2][i + 1] end
  end
end

local top = redis.call('XREVRANGE', journal, '+', '-', 'COUNT', 1)[1]
if top then
  redis.call('UNLINK', aside)
  local same = redis.call('XRANGE', journal, last_id, last_id)[1]
  if not same or digest_of(same) ~= digest then return { 'taken', top[1], digest_of(top) or '' } end
  -- A write that changes nothing, so that a WAIT after this one waits for replicas to have the journal.
  redis.call('XSETID', journal, top[1])
  return { 'present' }
end

local last = redis.call('XREVRANGE', aside, '+', '-', 'COUNT', 1)[1]
if not last or last[1] ~= last_id or digest_of(last) ~= digest or redis.call('XLEN', aside) ~= size then
  redis.call('UNLINK', aside)
  return { 'lost' }
end

redis.call('PERSIST', aside)
redis.call('RENAME', aside, journal)
return { 'restored' }
