# fails: functions_that_raise_match
# says: Not attempted
# cause: none
functions_that_raise = [lambda x: sum(entry for entry in x if entry > 0]
