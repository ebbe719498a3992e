-- Parks a push of an export, behind those that are there, unless it is among them.
local parked = key()
local push = arg()
for _, other in ipairs(redis.call('LRANGE', parked, 0, -1)) do
  if other == push then
    return 0
  end
end
redis.call('RPUSH', parked, push)
return 1
