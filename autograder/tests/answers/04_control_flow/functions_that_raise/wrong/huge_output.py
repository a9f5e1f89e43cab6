# fails: functions_that_raise_match
# says: returns the wrong shape
# cause: none
functions_that_raise = [lambda x: jnp.ones((1000, 100)) * x.sum()] * 5
