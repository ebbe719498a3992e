-- Keeps a tombstone if the one that is there is still this one; empty for none. Returns whether it did.
local tombs, ends = key(), key()
local hash, there, tombstone, till = arg(), arg(), arg(), arg()
if (redis.call('HGET', tombs, hash) or '') ~= there then
  return 0
end
redis.call('HSET', tombs, hash, tombstone)
redis.call('ZADD', ends, till, hash)
return 1
