# fails: functions_that_raise_match
# says: is not a list of 5 functions
# cause: none
x = jnp.array([1.0, -2.0, 3.0])
functions_that_raise = [x[x > 0].sum()] * 5
