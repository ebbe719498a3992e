-- Puts a push of an export into the inbox, or into the quarantine, which has no leases.
local ids, entries, meta = key(), key(), key()
local id, entry, leased = arg(), arg(), arg()
redis.call('HSET', entries, id, entry)
redis.call('ZADD', ids, id, id)
if leased ~= '' then
  redis.call('ZADD', key(), 0, id)
end
local last = tonumber(redis.call('HGET', meta, 'id') or 0)
redis.call('HSET', meta, 'id', whole(math.max(last, tonumber(id))))
return 1
