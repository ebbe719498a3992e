-- Gives back the lease on a name, if it is the caller's.
local lease = key()
return redis.call('GET', lease) == arg() and redis.call('DEL', lease) or 0
