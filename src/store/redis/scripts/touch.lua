-- Sets freshness and due entries; the revision stays. Answers as commit.
local number, heads, lapses = key(), key(), key()
local tenant, member, expected, fence, token = arg(), arg(), arg(), arg(), arg()
local queues, dues = read_queues(tenant), read_dues()
local generation, stale, freshness = arg(), arg(), arg()

local stored = redis.call('HMGET', number, 'r', 'g', 'l' .. generation, unpack(STANDING))
if (stored[1] or '') ~= expected or not stored[3] then
  return { 'conflict' }
end
local standing = standing_at(stored, 4)
if not all_given(queues, standing, dues, fence) then
  return again_with(standing, {})
end
local time = milliseconds()
local holds, lease = held_by(queues, standing, member, fence, token, time)
if not holds then
  return { 'fenced' }
end

-- From here on it is written.
if stale ~= '' then
  local name = stored[2] == generation and 'f' or 'f' .. generation
  if string.sub(stored[3], 1, 1) ~= stale then
    redis.call('HSET', number, name, freshness, 'l' .. generation, stale .. string.sub(stored[3], 2))
  else
    redis.call('HSET', number, name, freshness)
  end
end
local told = settle_dues(number, member, queues, standing, lease, dues, time, heads, lapses)
return { 'ok', stored[1], '', told }
