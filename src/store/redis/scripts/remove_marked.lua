-- Removes an entry if its mark is still this one.
local set, entry, mark = key(), arg(), tonumber(arg())
local found = redis.call('ZSCORE', set, entry)
return found and tonumber(found) == mark and redis.call('ZREM', set, entry) or 0
