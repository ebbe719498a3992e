-- Gives an entry back at once. Returns ok and the heads that changed, or fenced.
local queue = read_queue(arg())
local heads, lapses = key(), key()
local member, token = arg(), arg()
local held = lease_of(queue, member)
if not held or held.token ~= token or held.ends <= milliseconds() then
  return { 'fenced' }
end
end_lease(queue, member, held)
return { 'ok', settle(heads, lapses) }
