-- Pushes are done.
local ids, leases, entries = key(), key(), key()
in_parts('ZREM', ids, ARGV)
in_parts('ZREM', leases, ARGV)
in_parts('HDEL', entries, ARGV)
return 1
