-- Parks a push unless its number is registered. Beyond so many the oldest goes.
local number, parked, push = key(), key(), read_inbox()
local account, at, entry, most = arg(), arg(), arg(), arg()
if redis.call('EXISTS', number) == 1 then
  return { 'conflict' }
end
redis.call('RPUSH', parked, #account .. ':' .. account .. at .. ':' .. entry)
redis.call('LTRIM', parked, -most, -1)
end_push(push)
return { 'ok' }
