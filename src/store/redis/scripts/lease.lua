-- Takes or renews the lease on a name. Returns whether.
local lease, holder, duration = key(), arg(), arg()
local found = redis.call('GET', lease)
if found and found ~= holder then
  return 0
end
redis.call('SET', lease, holder, 'PX', duration)
return 1
