-- The change log of a partition.
local function append(log, tenant, change)
  return redis.call('XADD', log, '*', 't', tenant, 'c', change)
end
local function tell(hint, tail, id)
  redis.call('SET', tail, id)
  redis.call(hint, tail, id)
end
