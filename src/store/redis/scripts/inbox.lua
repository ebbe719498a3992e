-- A push of the inbox ends.
local function read_inbox()
  local push = arg()
  if push ~= '' then
    return { id = push, ids = key(), leases = key(), entries = key() }
  end
end
local function end_push(push)
  if push then
    redis.call('ZREM', push.ids, push.id)
    redis.call('ZREM', push.leases, push.id)
    redis.call('HDEL', push.entries, push.id)
  end
end
