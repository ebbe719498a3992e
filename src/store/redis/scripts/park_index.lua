-- Notes that an account has parked for a number. Returns the longest parked ones beyond its capacity.
local index = key()
local member, at, capacity = arg(), arg(), math.max(tonumber(arg()), 1)
redis.call('ZADD', index, 'NX', at, member)
local over, beyond = redis.call('ZCARD', index) - capacity, {}
if over > 0 then
  for _, other in ipairs(redis.call('ZRANGE', index, 0, math.min(over, 100))) do
    if other ~= member and #beyond < over then
      beyond[#beyond + 1] = other
    end
  end
end
return beyond
