-- Forgets every push parked for a number. Returns the accounts that had parked them.
local parked = key()
local accounts, found = {}, {}
for _, push in ipairs(redis.call('LRANGE', parked, 0, -1)) do
  local _, colon, length = string.find(push, '^(%d+):')
  accounts[string.sub(push, colon + 1, colon + length)] = true
end
redis.call('DEL', parked)
for account in pairs(accounts) do
  found[#found + 1] = account
end
return found
