-- Erases a generation, and the number with its last one. Answers as commit, and with the accounts that had parked for it.
local number, names, log, meta, tail, tombs, tombends, heads, lapses, parked = key(), key(), key(), key(), key(), key(), key(), key(), key(), key()
local tenant, member, expected, floor, again = arg(), arg(), arg(), arg(), arg()
local queues = read_queues(tenant)
local generation, keep, state = arg(), arg(), arg()
local hash, tombstone, ends, change, hint = arg(), arg(), arg(), arg(), arg()
local orders_known = {}
for _ = 1, tonumber(arg()) do
  local count = arg()
  orders_known[count .. ':' .. arg()] = true
end

if floor_of(meta) ~= floor then
  return { 'raised' }
end
local stored = redis.call('HMGET', number, 'r', 'g', unpack(STANDING))
if not stored[1] or stored[1] ~= expected then
  return { 'conflict' }
end
local standing = standing_at(stored, 3)
local counts, erased = {}, {}
for _, name in ipairs(redis.call('HKEYS', number)) do
  local count = string.match(name, '^l(%d+)$')
  if count then
    counts[#counts + 1] = tonumber(count)
    if keep == '' or count == generation then
      erased[#erased + 1] = count
    end
  end
end
local known, orders = true, {}
for _, count in ipairs(erased) do
  -- Legs look like no order.
  for _, order in ipairs(redis.call('HMGET', number, 'o' .. count, 'c' .. count)) do
    if order then
      known = known and orders_known[count .. ':' .. order]
      orders[#orders + 1] = count
      orders[#orders + 1] = order
    end
  end
end
for work, account in pairs(standing) do
  if account and not queues[work][account] and keep == '' then
    known = false
  end
end
if not known then
  return again_with(standing, orders)
end

-- From here on it is written; what frees memory first.
local revision = again ~= '' and again or whole(math.max(stored[1] + 1, tonumber(floor)))
local accounts = {}
for _, push in ipairs(redis.call('LRANGE', parked, 0, -1)) do
  local _, colon, length = string.find(push, '^(%d+):')
  accounts[string.sub(push, colon + 1, colon + length)] = true
end
redis.call('DEL', parked)
for _, count in ipairs(erased) do
  local entries = redis.call('HGET', number, 'e' .. count) or ''
  local ids = {}
  for place = 1, #entries, 12 do
    local at, nth = struct.unpack('>I8I4', entries, place)
    ids[#ids + 1] = whole(at) .. '-' .. whole(nth)
  end
  in_parts('XDEL', log, ids)
  redis.call('ZREM', names, member .. '\0' .. struct.pack('>I4', tonumber(count)))
end
if keep == '' then
  for work, account in pairs(standing) do
    local queue = account and queues[work][account]
    if queue then
      local before = redis.call('ZSCORE', queue.q, member)
      if before then
        redis.call('ZREM', queue.q, member)
        touch(queue, class_of(before))
      end
      redis.call('ZREM', queue.u, member)
      redis.call('HDEL', queue.t, member)
      touch(queue)
    end
  end
  redis.call('DEL', number)
else
  for _, count in ipairs(erased) do
    redis.call('HDEL', number, 'l' .. count, 'o' .. count, 'c' .. count, 'e' .. count, 'p' .. count, 'f' .. count)
    if stored[2] == count then
      -- The newest of those that stay takes its place.
      local newest
      for _, other in ipairs(counts) do
        if other ~= tonumber(count) and (not newest or other > newest) then
          newest = other
        end
      end
      redis.call('HDEL', number, 'g', 'p', 'f')
      if newest then
        local shown = redis.call('HMGET', number, 'p' .. newest, 'f' .. newest)
        redis.call('HSET', number, 'g', whole(newest), 'p', shown[1] or '')
        if shown[2] then
          redis.call('HSET', number, 'f', shown[2])
        end
        redis.call('HDEL', number, 'p' .. newest, 'f' .. newest)
      end
    end
  end
  redis.call('HSET', number, 'r', revision, 's', state)
end
local told = settle(heads, lapses)
redis.call('HSET', tombs, hash, revision .. ':' .. tombstone)
redis.call('ZADD', tombends, ends, hash)
local id = append(log, tenant, change)
tell(hint, tail, id)
local parkers = {}
for account in pairs(accounts) do
  parkers[#parkers + 1] = account
end
return { 'ok', revision, id, told, orders, parkers }
