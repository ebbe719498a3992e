-- Deletes a named record if it is as expected.
local records, names = key(), key()
local name, expected = arg(), arg()
local found = redis.call('HGET', records, name)
if not found or string.match(found, '^(%d+):') ~= expected then
  return 0
end
redis.call('HDEL', records, name)
redis.call('ZREM', names, name)
return 1
