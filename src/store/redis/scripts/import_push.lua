-- Puts a push of an export into the inbox, or into the quarantine, which has no leases: under its id, or where that does not
-- fit, under the next that no other push has in either of them.
local ids, entries, others, meta = key(), key(), key(), key()
local told, entry, leased = arg(), arg(), arg()
local id = fitting(tonumber(told))
local function taken(name)
  local kept = redis.call('HGET', entries, name)
  return (kept and kept ~= entry) or redis.call('HGET', others, name)
end
while whole(id) ~= told and taken(whole(id)) do
  id = id + 1
end
local name = whole(id)
redis.call('HSET', entries, name, entry)
redis.call('ZADD', ids, name, name)
if leased ~= '' then
  redis.call('ZADD', key(), 0, name)
end
local last = tonumber(redis.call('HGET', meta, 'id') or 0)
redis.call('HSET', meta, 'id', whole(math.max(last, id)))
return 1
