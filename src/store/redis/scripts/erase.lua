-- Erases a generation, and the number with its last one. Answers as commit, and with the accounts that had parked for it.
-- After a failover it is erased again, with the revision that this had, whether or not it has come back; what has been
-- registered after it stays. Without a change none is logged.
local number, names, log, meta, tail, tombs, heads, lapses, intents = key(), key(), key(), key(), key(), key(), key(), key(), key()
local tombends, parked = key(), key()
local tenant, member, expected, floor, again = arg(), arg(), arg(), arg(), arg()
local queues = read_queues(tenant)
local generation, keep, state = arg(), arg(), arg()
local hash, tombstone, ends, change, hint = arg(), arg(), arg(), arg(), arg()
local notes = read_notes(tenant, member)

local refused = refusal(meta, floor, again)
if refused then
  return refused
end
local stored = redis.call('HMGET', number, 'r', 'g', unpack(STANDING))
if (stored[1] or '') ~= expected then
  return { 'conflict' }
end
if again ~= '' then
  local tomb = redis.call('HGET', tombs, hash)
  if tomb and tonumber(string.match(tomb, '^(%d+):')) >= tonumber(again) then
    return { 'conflict' }
  end
end
local is_later = again ~= '' and stored[1] and tonumber(stored[1]) > tonumber(again)
local standing = standing_at(stored, 3)
local counts, erased = {}, {}
for _, name in ipairs(is_later and {} or redis.call('HKEYS', number)) do
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
  local before = redis.call('HMGET', number, 'o' .. count, 'c' .. count)
  before = (before[1] or '') .. '\n' .. (before[2] or '')
  known = known and all_noted(intents, notes, count, before, '')
  orders[#orders + 1] = count
  orders[#orders + 1] = before
end
for work, account in pairs(standing) do
  if account and not queues[work][account] and keep == '' and not is_later then
    known = false
  end
end
if not known then
  return again_with(standing, orders)
end

-- From here on it is written; what frees memory first.
local revision = again ~= '' and again or whole(math.max(tonumber(stored[1]) + 1, tonumber(floor)))
local accounts = {}
if not is_later then
  for _, push in ipairs(redis.call('LRANGE', parked, 0, -1)) do
    local _, colon, length = string.find(push, '^(%d+):')
    accounts[string.sub(push, colon + 1, colon + length)] = true
  end
  redis.call('DEL', parked)
end
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
if is_later then
  -- It stays.
elseif keep == '' then
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
local id = ''
if change ~= '' then
  id = append(log, tenant, change)
  tell(hint, tail, id)
end
local parkers = {}
for account in pairs(accounts) do
  parkers[#parkers + 1] = account
end
return { 'ok', revision, id, told, parkers }
