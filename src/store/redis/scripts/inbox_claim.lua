-- Leases those of these pushes that nobody works on; returns their ids and what is kept of them.
local leases, entries = key(), key()
local time = milliseconds()
local ends, found = whole(time + tonumber(arg())), {}
for _ = 1, tonumber(arg()) do
  local id = arg()
  local free = tonumber(redis.call('ZSCORE', leases, id) or time + 1) <= time
  local entry = free and redis.call('HGET', entries, id)
  if entry then
    redis.call('ZADD', leases, ends, id)
    found[#found + 1] = id
    found[#found + 1] = entry
  end
end
return found
