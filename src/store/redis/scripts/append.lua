-- The change log of a partition.
local function append(log, tenant, change)
  return redis.call('XADD', log, '*', 't', tenant, 'c', change)
end
local function tell(hint, tail, id)
  redis.call('SET', tail, id)
  -- Nothing depends on it: where it may not be told, it is seen a moment later.
  redis.pcall(hint, tail, id)
end
-- Below it no revision is given any more; each primary has its own.
local function floor_of(meta)
  return whole((redis.call('HGET', meta, 'epoch') or 0) * 1000000)
end
