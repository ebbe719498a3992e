-- What is due by then, most valuable first, longest overdue first within a class; and the heads of all classes.
local queue = { q = key() }
local now, most = tonumber(arg()), tonumber(arg())
local found, from = {}, 0
while #found < 2 * most do
  local first = redis.call('ZRANGEBYSCORE', queue.q, whole(from), '+inf', 'WITHSCORES', 'LIMIT', 0, 1)
  if not first[2] then
    break
  end
  local class = class_of(first[2])
  local upto = class * SPAN + now
  if tonumber(first[2]) <= upto then
    local due = redis.call('ZRANGEBYSCORE', queue.q, whole(from), whole(upto), 'WITHSCORES', 'LIMIT', 0, most - #found / 2)
    for _, part in ipairs(due) do
      found[#found + 1] = part
    end
  end
  from = (class + 1) * SPAN
end
return { found, all_heads(queue) }
