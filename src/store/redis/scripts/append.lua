-- The change log of a partition.
local function append(log, tenant, change)
  return redis.call('XADD', log, '*', 't', tenant, 'c', change)
end
local function tell(hint, tail, id)
  redis.call('SET', tail, id)
  -- Nothing depends on it: where it may not be told, it is seen a moment later.
  redis.pcall(hint, tail, id)
end
-- Whether a number may be written: what was read was read of this primary, and whoever lives has had the time to write
-- again what another has lost. Else what to answer. Below the floor no revision is given any more; each primary has its own.
local function refusal(meta, floor, again)
  local stored = redis.call('HMGET', meta, 'epoch', 'open')
  if whole((stored[1] or 0) * 1000000) ~= floor then
    return { 'raised' }
  end
  local left = again == '' and stored[2] and tonumber(stored[2]) - milliseconds() or 0
  -- No raise shuts it for longer (`GRACE_OF_CLUSTER`); a clock that was set back would.
  if left > 0 and left <= 2000 then
    return { 'early', left }
  end
end
