-- Looks what the record says of a name that somebody has noted, if the note is still this one. What the record has is in
-- the index: the note goes. For what it has not, the note gets another mark, which is returned: whoever meant to commit it
-- and has not yet must note it again, and write the index again.
local intents, number = key(), key()
local intent, mark, field, name = arg(), tonumber(arg()), arg(), arg()
local found = redis.call('ZSCORE', intents, intent)
if not found or tonumber(found) ~= mark then
  return false
end
if names_in(redis.call('HGET', number, field) or '')[name] then
  redis.call('ZREM', intents, intent)
  return false
end
local taken = whole(math.max(microseconds(), mark + 1))
redis.call('ZADD', intents, taken, intent)
return taken
