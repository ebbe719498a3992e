-- Writes a named record again, or without a value deletes it again, if a failover has lost that: not where there is a newer
-- one, and not one that was deleted later. What is deleted stays known for a time.
local records, names, meta, deleted = key(), key(), key(), key()
local name, revision, for_long, value = arg(), arg(), arg(), arg()
local given = tonumber(revision)
local found = tonumber(string.match(redis.call('HGET', records, name) or '', '^(%d+):') or -1)
local gone = tonumber(redis.call('GET', deleted) or -1)
if value then
  if found >= given or gone >= given then
    return 0
  end
  redis.call('HSET', records, name, revision .. ':' .. value)
  redis.call('HSET', meta, 'id', whole(math.max(redis.call('HGET', meta, 'id') or 0, given)))
  redis.call('ZADD', names, 0, name)
  return 1
end
if found > given or gone > given then
  return 0
end
redis.call('SET', deleted, revision, 'PX', for_long)
redis.call('HDEL', records, name)
redis.call('ZREM', names, name)
return 1
