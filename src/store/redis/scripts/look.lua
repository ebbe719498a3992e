-- What is due by then in any queue of the partition, and when leases end, in milliseconds from now.
local heads, lapses = key(), key()
local due = redis.call('ZRANGEBYSCORE', heads, '-inf', arg(), 'WITHSCORES')
local leased, time = redis.call('ZRANGE', lapses, 0, -1, 'WITHSCORES'), milliseconds()
for place = 2, #leased, 2 do
  leased[place] = whole(leased[place] - time)
end
return { due, leased }
