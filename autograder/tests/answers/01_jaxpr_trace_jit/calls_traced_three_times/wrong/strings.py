# fails: calls_traced_three_times_match
# says: TypeError
# cause: none
calls_traced_three_times = ["a", "b", "c", "a", "b"]
