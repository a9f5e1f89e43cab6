# fails: calls_traced_three_times_match
# says: Not attempted
# cause: none
calls_traced_three_times = None
