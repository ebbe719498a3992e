-- Queues of due work. A queue is {id, q = due, u = leased until, t = tokens}. A score is class * SPAN + milliseconds.
local SPAN = 17592186044416

-- The fields of a number that tell in whose queues it stands, one for each work.
local STANDING = { 'd0', 'd1', 'd2', 'd3', 'd4' }

-- What of an answer to HMGET tells it, from a place on: by work, the account or false.
local function standing_at(stored, place)
  local standing = {}
  for work = 1, #STANDING do
    standing[tostring(work - 1)] = stored[place + work - 1]
  end
  return standing
end

-- What the caller must know to ask again.
local function again_with(standing, orders)
  local answer = { 'again' }
  for work = 1, #STANDING do
    answer[work + 1] = standing[tostring(work - 1)]
  end
  answer[#STANDING + 2] = orders
  return answer
end

local function class_of(score)
  return math.floor(tonumber(score) / SPAN)
end

local function read_queue(id)
  return { id = id, q = key(), u = key(), t = key() }
end

-- Queues by work and account, as many as are told.
local function read_queues(tenant)
  local queues = {}
  for work = 1, #STANDING do
    queues[tostring(work - 1)] = {}
  end
  for _ = 1, tonumber(arg()) do
    local work, account = arg(), arg()
    queues[work][account] = read_queue(work .. ':' .. tenant .. ':' .. account)
  end
  return queues
end

-- Entries to set, or to take away where there is no instant.
local function read_dues()
  local dues = {}
  for place = 1, tonumber(arg()) do
    dues[place] = { work = arg(), account = arg(), class = tonumber(arg()), at = arg() }
  end
  return dues
end

-- Whether each queue that is to be changed was given; the caller did not know where the number stands if not.
local function all_given(queues, standing, dues, fence)
  local function given(work)
    return not standing[work] or queues[work][standing[work]]
  end
  for _, due in ipairs(dues) do
    if not given(due.work) then
      return false
    end
  end
  return fence == '' or given(fence)
end

-- What of a queue has changed: the first entry of some classes, or its leases.
local touched = {}
local function touch(queue, class)
  local of = touched[queue.id]
  if not of then
    of = { queue = queue, classes = {}, leases = false }
    touched[queue.id] = of
  end
  if class then
    of.classes[class] = true
  else
    of.leases = true
  end
end

local function first_of(queue, class)
  local first = redis.call('ZRANGEBYSCORE', queue.q, whole(class * SPAN), '(' .. whole((class + 1) * SPAN), 'WITHSCORES', 'LIMIT', 0, 1)
  return first[2] and whole(first[2] - class * SPAN) or ''
end

-- Brings heads and lapses up to date; returns queue, class and first instant ('' for none) of all that changed.
local function settle(heads, lapses)
  local told = {}
  for id, of in pairs(touched) do
    for class in pairs(of.classes) do
      local at = first_of(of.queue, class)
      if at ~= '' then
        redis.call('ZADD', heads, at, id .. '\0' .. class)
      else
        redis.call('ZREM', heads, id .. '\0' .. class)
      end
      told[#told + 1] = id
      told[#told + 1] = class
      told[#told + 1] = at
    end
    if of.leases then
      local first = redis.call('ZRANGE', of.queue.u, 0, 0, 'WITHSCORES')
      if first[2] then
        redis.call('ZADD', lapses, first[2], id)
      else
        redis.call('ZREM', lapses, id)
      end
    end
  end
  return told
end

-- Class and first instant of every class of a queue.
local function all_heads(queue)
  local found, from = {}, 0
  while true do
    local first = redis.call('ZRANGEBYSCORE', queue.q, whole(from), '+inf', 'WITHSCORES', 'LIMIT', 0, 1)
    if not first[2] then
      return found
    end
    local class = class_of(first[2])
    found[#found + 1] = class
    found[#found + 1] = whole(first[2] - class * SPAN)
    from = (class + 1) * SPAN
  end
end

local function lease_of(queue, member)
  local held = redis.call('HGET', queue.t, member)
  if not held then
    return nil
  end
  local token, score = string.match(held, '^(%d+) (.+)$')
  return { token = token, score = score, ends = tonumber(redis.call('ZSCORE', queue.u, member) or 0) }
end

-- Whether the lease that a fence names still holds, and that lease; no fence always does, and has none.
local function held_by(queues, standing, member, fence, token, time)
  if fence == '' then
    return true
  end
  local queue = standing[fence] and queues[fence][standing[fence]]
  local held = queue and lease_of(queue, member)
  if held and held.token == token and held.ends > time then
    held.queue = queue
    return true, held
  end
  return false
end

-- The entry goes back to its queue.
local function end_lease(queue, member, held)
  redis.call('ZREM', queue.u, member)
  redis.call('HDEL', queue.t, member)
  touch(queue)
  if held.score ~= '-' then
    redis.call('ZADD', queue.q, held.score, member)
    touch(queue, class_of(held.score))
  end
end

-- Sets a number's entry for one kind of work or takes it away; a lease that holds goes on.
local function put_due(number, member, queues, standing, due, time)
  local work, account, to = due.work, standing[due.work], queues[due.work][due.account]
  local score = due.at ~= '' and whole(due.class * SPAN + due.at) or '-'
  if account then
    local from = queues[work][account]
    local held = lease_of(from, member)
    if held and held.ends <= time then
      end_lease(from, member, held)
      held = nil
    end
    if held and (score == '-' or from == to) then
      redis.call('HSET', from.t, member, held.token .. ' ' .. score)
      return
    end
    if held then
      redis.call('ZREM', from.u, member)
      redis.call('HDEL', from.t, member)
      touch(from)
      redis.call('ZADD', to.u, whole(held.ends), member)
      redis.call('HSET', to.t, member, held.token .. ' ' .. score)
      touch(to)
      redis.call('HSET', number, 'd' .. work, due.account)
      standing[work] = due.account
      return
    end
    local before = redis.call('ZSCORE', from.q, member)
    if before then
      touch(from, class_of(before))
      if score == '-' or from ~= to then
        redis.call('ZREM', from.q, member)
      end
    end
  end
  if score == '-' then
    if account then
      redis.call('HDEL', number, 'd' .. work)
      standing[work] = false
    end
    return
  end
  redis.call('ZADD', to.q, score, member)
  touch(to, due.class)
  if account ~= due.account then
    redis.call('HSET', number, 'd' .. work, due.account)
    standing[work] = due.account
  end
end

-- Ends a write: its lease, and what is due from now on. Returns what of the queues has changed, as settle does.
local function settle_dues(number, member, queues, standing, lease, dues, time, heads, lapses)
  if lease then
    end_lease(lease.queue, member, lease)
  end
  for _, due in ipairs(dues) do
    put_due(number, member, queues, standing, due, time)
  end
  return settle(heads, lapses)
end
