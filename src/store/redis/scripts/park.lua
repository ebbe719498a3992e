-- Parks a push unless its number is registered. Beyond so many the oldest goes.
local number, parked = key(), key()
local account, at, entry, most = arg(), arg(), arg(), arg()
if redis.call('EXISTS', number) == 1 then
  return { 'conflict' }
end
redis.call('RPUSH', parked, #account .. ':' .. account .. at .. ':' .. entry)
redis.call('LTRIM', parked, -most, -1)
return { 'ok' }
