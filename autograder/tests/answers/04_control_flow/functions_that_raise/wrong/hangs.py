# fails: functions_that_raise_match
# says: was still running after 0.5 seconds
# cause: none
def endless(x):
    while True:
        pass


functions_that_raise = [endless] * 5
