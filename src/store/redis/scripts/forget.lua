-- Forgets what an account parked for a number, or only what is older. Returns how many, and since when the rest.
local parked = key()
local account, before = arg(), arg()
local forgotten, first = 0, ''
for _, push in ipairs(redis.call('LRANGE', parked, 0, -1)) do
  local _, colon, length = string.find(push, '^(%d+):')
  if string.sub(push, colon + 1, colon + length) == account then
    local _, _, at = string.find(push, '^(%-?%d+):', colon + length + 1)
    if before == '' or tonumber(at) < tonumber(before) then
      redis.call('LREM', parked, 1, push)
      forgotten = forgotten + 1
    elseif first == '' or tonumber(at) < tonumber(first) then
      first = at
    end
  end
end
return { forgotten, first }
