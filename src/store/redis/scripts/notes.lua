-- What is noted before the indexes of orders and legs change, each with its mark, as the caller gives them.
local function read_notes(tenant, member)
  local notes = {}
  for _ = 1, tonumber(arg()) do
    local count, name, mark = arg(), arg(), arg()
    local intent = tenant .. '\0' .. member .. '\0' .. struct.pack('>I4', tonumber(count)) .. name
    notes[count .. ':' .. name] = { intent = intent, mark = tonumber(mark) }
  end
  return notes
end

-- Names, a line each.
local function names_in(lines)
  local names = {}
  for name in string.gmatch(lines, '[^\n]+') do
    names[name] = true
  end
  return names
end

-- Whether all that a generation gets or loses is noted, and nobody has noted the same since or taken the note for one that
-- a crash left: only then is its index as it is meant to be.
local function all_noted(intents, notes, count, before, after)
  if before == after then
    return true
  end
  before, after = names_in(before), names_in(after)
  local function noted(names, besides)
    for name in pairs(names) do
      local note = notes[count .. ':' .. name]
      if not besides[name] then
        local mark = note and redis.call('ZSCORE', intents, note.intent)
        if not mark or tonumber(mark) ~= note.mark then
          return false
        end
      end
    end
    return true
  end
  return noted(before, after) and noted(after, before)
end

-- Takes back the notes of what a generation has now.
local function take_notes(intents, notes, count, names)
  for name in pairs(names_in(names)) do
    local note = notes[count .. ':' .. name]
    if note then
      redis.call('ZREM', intents, note.intent)
    end
  end
end
