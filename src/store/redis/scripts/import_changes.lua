-- Puts changes of an export into the log, in their order and at their positions; those that are there are left. Each is
-- noted with its number, from where erasing finds it. Returns the end of the log.
local log, tail = key(), key()
local hint = arg()
local last = redis.call('GET', tail) or '0-0'
local function later(one, other)
  local at, nth = string.match(one, '^(%d+)-(%d+)$')
  local other_at, other_nth = string.match(other, '^(%d+)-(%d+)$')
  at, nth, other_at, other_nth = tonumber(at), tonumber(nth), tonumber(other_at), tonumber(other_nth)
  return at > other_at or (at == other_at and nth > other_nth)
end
for _ = 1, tonumber(arg()) do
  local id, tenant, change, count = arg(), arg(), arg(), arg()
  local number = count ~= '' and key()
  if later(id, last) then
    redis.call('XADD', log, id, 't', tenant, 'c', change)
    if number and redis.call('EXISTS', number) == 1 then
      local at, nth = string.match(id, '^(%d+)-(%d+)$')
      local entries = redis.call('HGET', number, 'e' .. count) or ''
      redis.call('HSET', number, 'e' .. count, entries .. struct.pack('>I8I4', tonumber(at), tonumber(nth)))
    end
    last = id
  end
end
-- And where the log goes on, once all of it is there.
local newest, trimmed, meta = arg(), arg(), key()
if newest ~= '' and later(newest, last) then
  redis.call('XADD', log, newest, 't', '', 'c', '')
  redis.call('XDEL', log, newest)
  last = newest
end
if trimmed ~= '' and later(trimmed, redis.call('HGET', meta, 'trimmed') or '0-0') then
  redis.call('HSET', meta, 'trimmed', trimmed)
end
if last ~= '0-0' then
  tell(hint, tail, last)
end
return last
