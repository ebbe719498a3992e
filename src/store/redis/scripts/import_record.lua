-- Puts a named record of an export where it belongs, with its revision unless that is too large to be counted on from.
local records, names, meta = key(), key(), key()
local name, revision, value = arg(), arg(), arg()
local last = tonumber(redis.call('HGET', meta, 'id') or 0)
if tonumber(revision) >= 9007199254740992 then
  revision = whole(math.max(microseconds(), last + 1))
end
redis.call('HSET', records, name, revision .. ':' .. value)
redis.call('HSET', meta, 'id', whole(math.max(last, tonumber(revision))))
redis.call('ZADD', names, 0, name)
return 1
