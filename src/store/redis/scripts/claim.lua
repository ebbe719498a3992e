-- Leases these entries where they still stand as they were seen. Returns which, and the heads that changed.
local queue = read_queue(arg())
local heads, lapses = key(), key()
local token, ends = arg(), whole(milliseconds() + tonumber(arg()))
local claimed = {}
for place = 1, tonumber(arg()) do
  local member, score = arg(), arg()
  local found = redis.call('ZSCORE', queue.q, member)
  claimed[place] = 0
  if found and tonumber(found) == tonumber(score) then
    redis.call('ZADD', queue.u, ends, member)
    redis.call('HSET', queue.t, member, token .. ' ' .. score)
    redis.call('ZREM', queue.q, member)
    touch(queue)
    touch(queue, class_of(score))
    claimed[place] = 1
  end
end
return { claimed, settle(heads, lapses) }
