-- Pushes that nobody works on.
return redis.call('ZRANGEBYSCORE', key(), '-inf', whole(milliseconds()), 'LIMIT', 0, arg())
