-- Whose primary this is. The first who asks one that is not the partition's so far raises the partition: no revision, log
-- position or id that was given before is given again, whatever the new one has not heard of, and for so many milliseconds
-- numbers are only written as they were before. Returns the primary, the epoch, where the log ended before the first raise of
-- which the caller does not know, and where it goes on after the last one.
local meta, log, tail = key(), key(), key()
local known, known_epoch, seen_at, seen_nth = arg(), tonumber(arg()), tonumber(arg()), tonumber(arg())
local grace = tonumber(arg())
local primary = string.match(redis.call('INFO', 'server'), 'run_id:(%w+)')
  .. string.match(redis.call('INFO', 'replication'), 'master_replid:(%w+)')
local stored = redis.call('HMGET', meta, 'primary', 'epoch', 'id', 'ended', 'began')
local epoch, ended, began = tonumber(stored[2] or 0), stored[4] or '', stored[5] or ''

local at, nth = 0, 0
if redis.call('EXISTS', log) == 1 then
  local facts = redis.call('XINFO', 'STREAM', log)
  for place = 1, #facts, 2 do
    if facts[place] == 'last-generated-id' then
      at, nth = string.match(facts[place + 1], '^(%d+)-(%d+)$')
      at, nth = tonumber(at), tonumber(nth)
    end
  end
end
-- One that nobody has ever used needs nothing.
local raised = stored[1] ~= primary and (stored[1] or known ~= '')
if raised then
  epoch = math.max(epoch, known_epoch) + 1
  -- Nobody is behind by more than some dozens.
  ended = #ended > 1000 and string.match(ended, '^ ?%S+(.*)$') or ended
  ended = ended .. ' ' .. whole(epoch) .. ':' .. whole(at) .. '-' .. whole(nth)
  local id = math.max(tonumber(stored[3] or 0), microseconds() + 5000000)
  redis.call('HSET', meta, 'epoch', whole(epoch), 'id', whole(id), 'open', whole(milliseconds() + grace))
end
if stored[1] ~= primary then
  redis.call('HSET', meta, 'primary', primary)
end
-- Somebody may have seen what this one has not.
if raised or seen_at > at or (seen_at == at and seen_nth > nth) then
  began = whole(math.max(milliseconds() + 5000, seen_at + 1, at + 1)) .. '-0'
  redis.call('XADD', log, began, 'raised', '')
  redis.call('XDEL', log, began)
  redis.call('SET', tail, began)
  redis.call('HSET', meta, 'ended', ended, 'began', began)
end
local first = ''
for raise, position in string.gmatch(ended, '(%d+):(%d+%-%d+)') do
  if tonumber(raise) > known_epoch then
    first = position
    break
  end
end
return { primary, whole(epoch), first, began }
