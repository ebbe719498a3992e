-- How much of a queue is due by then, leased or not, and the oldest of it. Counts no further than asked.
local queue = { q = key(), t = key() }
local now, most = tonumber(arg()), tonumber(arg())
local count, oldest = 0, nil
local function older(at)
  if not oldest or at < oldest then
    oldest = at
  end
end
local heads = all_heads(queue)
for place = 1, #heads, 2 do
  local class, at = heads[place], tonumber(heads[place + 1])
  if at <= now then
    older(at)
    count = count + redis.call('ZCOUNT', queue.q, whole(class * SPAN), whole(class * SPAN + now))
  end
end
for _, held in ipairs(redis.call('HVALS', queue.t)) do
  local score = tonumber(string.match(held, ' (%d+)$'))
  local at = score and score - class_of(score) * SPAN
  if at and at <= now then
    older(at)
    count = count + 1
  end
end
return { whole(math.min(count, most)), oldest and whole(oldest) or '' }
