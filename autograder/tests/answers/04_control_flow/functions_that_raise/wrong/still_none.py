# fails: functions_that_raise_match
# says: Not attempted
# cause: none
functions_that_raise = None
