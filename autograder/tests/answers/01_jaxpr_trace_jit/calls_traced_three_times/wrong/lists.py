# fails: calls_traced_three_times_match
# says: an entry that the function cannot take
# cause: none
calls_traced_three_times = [[1.0], [1.0, 2.0], [1.0], [3.0], [1.0, 2.0, 3.0]]
