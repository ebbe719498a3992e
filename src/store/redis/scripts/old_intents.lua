-- What was intended so long ago, in microseconds, that whoever did has finished or died; with its marks.
return redis.call('ZRANGEBYSCORE', key(), '-inf', whole(microseconds() - tonumber(arg())), 'WITHSCORES', 'LIMIT', 0, arg())
