-- Puts a named record of an export where it belongs, with its revision unless that is too large to be counted on from.
local records, names, meta = key(), key(), key()
local name, revision, value = arg(), fitting(tonumber(arg())), arg()
local last = tonumber(redis.call('HGET', meta, 'id') or 0)
redis.call('HSET', records, name, whole(revision) .. ':' .. value)
redis.call('HSET', meta, 'id', whole(math.max(last, revision)))
redis.call('ZADD', names, 0, name)
return 1
