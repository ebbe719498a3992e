-- Begins every script: taking keys and arguments one by one, time, whole numbers as text.
local keys_taken, arguments_taken = 0, 0
local function key()
  keys_taken = keys_taken + 1
  return KEYS[keys_taken]
end
local function arg()
  arguments_taken = arguments_taken + 1
  return ARGV[arguments_taken]
end

-- Lua writes large numbers with an exponent; none here reaches 2^53.
local function whole(number)
  return string.format('%.0f', number)
end

local function microseconds()
  local time = redis.call('TIME')
  return time[1] * 1000000 + time[2]
end
local function milliseconds()
  return math.floor(microseconds() / 1000)
end

-- Redis takes about 8,000 values from a Lua list at once.
local function in_parts(command, target, values)
  for from = 1, #values, 4000 do
    redis.call(command, target, unpack(values, from, math.min(from + 3999, #values)))
  end
end
