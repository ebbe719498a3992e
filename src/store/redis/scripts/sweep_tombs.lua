-- Forgets tombstones that have ended, at most so many. Returns how many.
local tombs, ends = key(), key()
local ended = redis.call('ZRANGEBYSCORE', ends, '-inf', arg(), 'LIMIT', 0, arg())
in_parts('HDEL', tombs, ended)
in_parts('ZREM', ends, ended)
return #ended
