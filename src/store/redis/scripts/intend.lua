-- Notes what will be in the index of orders before the record says so. Returns the mark of each, unique in time.
local intents = key()
local time, marks = microseconds(), {}
for place = 1, tonumber(arg()) do
  local intent = arg()
  marks[place] = whole(math.max(time, (redis.call('ZSCORE', intents, intent) or 0) + 1))
  redis.call('ZADD', intents, marks[place], intent)
end
return marks
