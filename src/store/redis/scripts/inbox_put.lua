-- Keeps pushes, leased. Returns the id of the first, the others count on: they rise, and none is given twice.
local ids, leases, entries, meta = key(), key(), key(), key()
local time = microseconds()
local first = math.max(time, (redis.call('HGET', meta, 'id') or 0) + 1)
local in_order, ends, kept, id = {}, {}, {}
for place = 1, #ARGV, 2 do
  id = whole(first + (place - 1) / 2)
  in_order[place], in_order[place + 1] = id, id
  ends[place], ends[place + 1] = whole(math.floor(time / 1000) + tonumber(ARGV[place])), id
  kept[place], kept[place + 1] = id, ARGV[place + 1]
end
in_parts('HSET', entries, kept)
redis.call('HSET', meta, 'id', id)
in_parts('ZADD', ids, in_order)
in_parts('ZADD', leases, ends)
return whole(first)
