-- Puts a number of an export where it belongs; doing it again changes nothing. Returns ok and the heads that changed, or
-- conflict where it stands in other queues than the export says.
local number, names, heads, lapses = key(), key(), key(), key()
local tenant, member = arg(), arg()
local queues, dues = read_queues(tenant), read_dues()
local fields, listed = {}, {}
for place = 1, tonumber(arg()) do
  fields[place] = arg()
end
for place = 1, tonumber(arg()) do
  listed[place] = arg()
end
local stored = redis.call('HMGET', number, unpack(STANDING))
local standing = standing_at(stored, 1)
if not all_given(queues, standing, dues, '') then
  return { 'conflict' }
end

-- From here on it is written.
in_parts('HSET', number, fields)
for _, name in ipairs(listed) do
  redis.call('ZADD', names, 0, name)
end
local time = milliseconds()
for _, due in ipairs(dues) do
  put_due(number, member, queues, standing, due, time)
end
return { 'ok', settle(heads, lapses) }
