-- A push is done.
end_push(read_inbox())
return 1
