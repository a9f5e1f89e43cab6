# fails: functions_that_raise_match
# says: raised RuntimeError
# cause: none
def later(x):
    raise RuntimeError("later")


functions_that_raise = [later] * 5
