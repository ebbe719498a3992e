-- Writes a named record if it is as expected. Returns its revision, which no record had before, or conflict.
local records, names, meta = key(), key(), key()
local name, expected, value = arg(), arg(), arg()
local found = redis.call('HGET', records, name)
if (found and string.match(found, '^(%d+):') or '') ~= expected then
  return ''
end
local revision = whole(math.max(microseconds(), (redis.call('HGET', meta, 'id') or 0) + 1))
redis.call('HSET', records, name, revision .. ':' .. value)
redis.call('HSET', meta, 'id', revision)
redis.call('ZADD', names, 0, name)
return revision
