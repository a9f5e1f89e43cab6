# fails: functions_that_raise_match
# says: runs under jit
# cause: none
functions_that_raise = [lambda x: jnp.maximum(x, 0).sum()] * 5
