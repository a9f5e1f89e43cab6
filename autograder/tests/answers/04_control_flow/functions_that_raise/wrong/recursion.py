# fails: functions_that_raise_match
# says: raised RecursionError
# cause: none
again = lambda x: again(x)
functions_that_raise = [again] * 5
