-- Parks a push unless its number is registered, or something besides these is carried on under it, which is returned then.
-- Beyond so many the oldest goes.
local number, parked, carried = key(), key(), key()
local account, at, entry, most, newest = arg(), arg(), arg(), arg(), arg()
if redis.call('EXISTS', number) == 1 then
  return { 'conflict' }
end
local found, besides = { 'carried' }, {}
for _ = 1, tonumber(arg()) do
  besides[arg()] = true
end
for _, name in ipairs(redis.call('ZRANGE', carried, newest, -1)) do
  if not besides[name] then
    found[#found + 1] = name
  end
end
if #found > 1 then
  return found
end
redis.call('RPUSH', parked, #account .. ':' .. account .. at .. ':' .. entry)
redis.call('LTRIM', parked, -most, -1)
return { 'ok' }
