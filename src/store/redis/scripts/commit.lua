-- Commits one number, with the revision that it had if it is committed again after a failover. Returns ok, revision,
-- position, heads; or conflict, raised, fenced, or again with what the caller must know: the accounts in whose queues the
-- number stands, and the orders and legs its generations have.
local number, names, log, meta, tail, tombs, heads, lapses, intents = key(), key(), key(), key(), key(), key(), key(), key(), key()
local tenant, member, expected, floor, again, fence, token = arg(), arg(), arg(), arg(), arg(), arg(), arg()
local queues, dues = read_queues(tenant), read_dues()
local state, hash, hint = arg(), arg(), arg()
local notes = read_notes(tenant, member)
local generations = {}
for place = 1, tonumber(arg()) do
  generations[place] = {
    count = tonumber(arg()), listed = arg(), order = arg(), legs = arg(), stale = arg(), freshness = arg(),
    changed = arg(), change = arg(), public = arg(),
  }
end

local refused = refusal(meta, floor, again)
if refused then
  return refused
end
local stored = redis.call('HMGET', number, 'r', 'g', unpack(STANDING))
if (stored[1] or '') ~= expected then
  return { 'conflict' }
end
local standing = standing_at(stored, 3)
local known, orders = all_given(queues, standing, dues, fence), {}
for _, generation in ipairs(generations) do
  local before = redis.call('HMGET', number, 'l' .. generation.count, 'o' .. generation.count, 'c' .. generation.count)
  generation.listed_before, generation.order_before, generation.legs_before = before[1], before[2] or '', before[3] or ''
  generation.names = generation.order .. '\n' .. generation.legs
  local names_before = generation.order_before .. '\n' .. generation.legs_before
  known = known and all_noted(intents, notes, generation.count, names_before, generation.names)
  orders[#orders + 1] = generation.order_before
  orders[#orders + 1] = generation.legs_before
end
if not known then
  return again_with(standing, orders)
end
local time = milliseconds()
local holds, lease = held_by(queues, standing, member, fence, token, time)
if not holds then
  return { 'fenced' }
end
local revision = stored[1]
if not revision then
  local tomb = redis.call('HGET', tombs, hash)
  revision = tonumber(tomb and string.match(tomb, '^(%d+):') or 0)
  -- It was erased since.
  if again ~= '' and revision >= tonumber(again) then
    return { 'conflict' }
  end
end
revision = again ~= '' and again or whole(math.max(revision + 1, tonumber(floor)))

-- From here on it is written.
local newest, fields, gone, id = tonumber(stored[2]), { r = revision, s = state }, {}, ''
local function field(name)
  return fields[name] or (not gone[name] and redis.call('HGET', number, name))
end
local trimmed
for _, generation in ipairs(generations) do
  local count = generation.count
  local public, freshness = 'p', 'f'
  if not newest or count > newest then
    if newest then
      fields['p' .. newest] = field('p') or nil
      fields['f' .. newest] = field('f') or nil
      fields.f, gone.f = nil, true
    end
    newest, fields.g = count, whole(count)
  elseif count < newest then
    public, freshness = 'p' .. count, 'f' .. count
  end
  fields[public] = generation.public
  local stale = generation.stale
  if stale ~= '' then
    fields[freshness], gone[freshness] = generation.freshness, nil
  else
    stale = generation.listed_before and string.sub(generation.listed_before, 1, 1) or '0'
  end
  fields['l' .. count] = stale .. generation.listed
  if not generation.listed_before then
    redis.call('ZADD', names, 0, member .. '\0' .. struct.pack('>I4', count))
  end
  if generation.order ~= generation.order_before then
    if generation.order ~= '' then
      fields['o' .. count], gone['o' .. count] = generation.order, nil
    else
      gone['o' .. count] = true
    end
  end
  if generation.legs ~= generation.legs_before then
    if generation.legs ~= '' then
      fields['c' .. count], gone['c' .. count] = generation.legs, nil
    else
      gone['c' .. count] = true
    end
  end
  take_notes(intents, notes, count, generation.names)
  if generation.changed ~= '' then
    id = append(log, tenant, generation.change)
    local at, nth = string.match(id, '^(%d+)-(%d+)$')
    local entries = field('e' .. count) or ''
    -- Now and then, what the log has trimmed is forgotten here, too.
    if #entries % 120 == 108 then
      trimmed = trimmed or redis.call('HGET', meta, 'trimmed') or '0-0'
      local trimmed_at = tonumber(string.match(trimmed, '^(%d+)'))
      while #entries > 0 and struct.unpack('>I8', entries) < trimmed_at do
        entries = string.sub(entries, 13)
      end
    end
    fields['e' .. count] = entries .. struct.pack('>I8I4', tonumber(at), tonumber(nth))
  end
end
local values = {}
for name, value in pairs(fields) do
  values[#values + 1] = name
  values[#values + 1] = value
end
in_parts('HSET', number, values)
local without = {}
for name in pairs(gone) do
  if not fields[name] then
    without[#without + 1] = name
  end
end
in_parts('HDEL', number, without)
local told = settle_dues(number, member, queues, standing, lease, dues, time, heads, lapses)
if id ~= '' then
  tell(hint, tail, id)
end
return { 'ok', revision, id, told }
