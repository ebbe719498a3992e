-- Counts a failure; at last the push is put aside. Returns whether.
local ids, leases, entries, quarantine, reasons = key(), key(), key(), key(), key()
local id, why, tries = arg(), arg(), tonumber(arg())
local kept = redis.call('HGET', entries, id)
if not kept then
  return 0
end
local _, colon, failures = string.find(kept, '^(%d+):')
local entry = string.sub(kept, colon + 1)
failures = failures + 1
if failures < tries then
  redis.call('HSET', entries, id, whole(failures) .. ':' .. entry)
  redis.call('ZADD', leases, 0, id)
  return 0
end
redis.call('HSET', reasons, id, #why .. ':' .. why .. entry)
redis.call('ZADD', quarantine, id, id)
redis.call('HDEL', entries, id)
redis.call('ZREM', ids, id)
redis.call('ZREM', leases, id)
return 1
