-- Removes entries of the log that are older, then the oldest beyond so many; at most a step. Returns how many of each.
local log, meta = key(), key()
local before, most, step = milliseconds() - tonumber(arg()), tonumber(arg()), arg()
local old = {}
if before > 0 then
  old = redis.call('XRANGE', log, '-', whole(before - 1), 'COUNT', step)
end
local aged = #old
local excess = math.min(redis.call('XLEN', log) - most, tonumber(step))
if excess > aged then
  old = redis.call('XRANGE', log, '-', '+', 'COUNT', whole(excess))
end
local last = old[#old]
if not last then
  return { 0, 0 }
end
local at, nth = string.match(last[1], '^(%d+)-(%d+)$')
redis.call('HSET', meta, 'trimmed', last[1])
local gone = redis.call('XTRIM', log, 'MINID', at .. '-' .. whole(nth + 1))
return { aged, gone - aged }
