-- Removes entries of the log that are older, at most so many. Returns how many.
local log, meta = key(), key()
local before = milliseconds() - tonumber(arg())
if before <= 0 then
  return 0
end
local old = redis.call('XRANGE', log, '-', whole(before - 1), 'COUNT', arg())
local last = old[#old]
if not last then
  return 0
end
local at, nth = string.match(last[1], '^(%d+)-(%d+)$')
redis.call('HSET', meta, 'trimmed', last[1])
return redis.call('XTRIM', log, 'MINID', at .. '-' .. whole(nth + 1))
