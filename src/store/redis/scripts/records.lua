-- Named records in the order of their names, from here to there, at most so many.
local records, names = key(), key()
local found = redis.call('ZRANGEBYLEX', names, arg(), arg(), 'LIMIT', 0, arg())
local answer = {}
for _, name in ipairs(found) do
  answer[#answer + 1] = name
  answer[#answer + 1] = redis.call('HGET', records, name) or ''
end
return answer
