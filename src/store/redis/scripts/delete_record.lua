-- Deletes a named record if it is as expected. For a time it stays known that it was: who had written it may repeat that.
local records, names, deleted = key(), key(), key()
local name, expected, for_long = arg(), arg(), arg()
local found = redis.call('HGET', records, name)
if not found or string.match(found, '^(%d+):') ~= expected then
  return 0
end
redis.call('SET', deleted, expected, 'PX', for_long)
redis.call('HDEL', records, name)
redis.call('ZREM', names, name)
return 1
