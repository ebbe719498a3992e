-- Puts a push of an export into the inbox, or into the quarantine, which has no leases: under its id, or where that does not
-- fit, under the next that no other push has in either of them.
local ids, entries, others, meta = key(), key(), key(), key()
local told, entry, leased = arg(), arg(), arg()
local id = fitting(tonumber(told))
if whole(id) ~= told then
  local kept = redis.call('HGET', entries, whole(id))
  while (kept and kept ~= entry) or redis.call('HGET', others, whole(id)) do
    id = id + 1
    kept = redis.call('HGET', entries, whole(id))
  end
end
redis.call('HSET', entries, whole(id), entry)
redis.call('ZADD', ids, whole(id), whole(id))
if leased ~= '' then
  redis.call('ZADD', key(), 0, whole(id))
end
local last = tonumber(redis.call('HGET', meta, 'id') or 0)
redis.call('HSET', meta, 'id', whole(math.max(last, id)))
return 1
