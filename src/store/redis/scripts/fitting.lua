-- An id or revision of an export that runs far ahead of this clock was counted in another way, as ids are in more partitions:
-- what is given from here on would count from it, past what Lua can count. It is made smaller than any that a clock gives, in
-- the same way each time.
local AHEAD, BELOW = 86400000000, 1125899906842624
local function fitting(number)
  if number <= microseconds() + AHEAD then
    return number
  end
  while number >= BELOW do
    number = math.floor(number / 2)
  end
  return number
end
