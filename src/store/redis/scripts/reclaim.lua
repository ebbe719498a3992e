-- What was leased for too long goes back to its queue. Returns the heads of all its classes, and when the next lease ends.
local queue = read_queue(arg())
local heads, lapses = key(), key()
local time = milliseconds()
for _, member in ipairs(redis.call('ZRANGEBYSCORE', queue.u, '-inf', whole(time), 'LIMIT', 0, 1000)) do
  local held = lease_of(queue, member)
  if held then
    end_lease(queue, member, held)
  else
    redis.call('ZREM', queue.u, member)
    touch(queue)
  end
end
settle(heads, lapses)
local first = redis.call('ZRANGE', queue.u, 0, 0, 'WITHSCORES')
return { all_heads(queue), first[2] and whole(math.max(first[2] - time, 0)) or '' }
