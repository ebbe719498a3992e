-- Keeps a push, leased. Returns its id: they rise, and none is given twice.
local ids, leases, entries, meta = key(), key(), key(), key()
local entry, lease = arg(), tonumber(arg())
local time = microseconds()
local id = whole(math.max(time, (redis.call('HGET', meta, 'id') or 0) + 1))
redis.call('HSET', entries, id, '0:' .. entry)
redis.call('HSET', meta, 'id', id)
redis.call('ZADD', ids, id, id)
redis.call('ZADD', leases, whole(math.floor(time / 1000) + lease), id)
return id
