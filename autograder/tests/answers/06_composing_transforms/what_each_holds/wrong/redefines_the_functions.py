# fails: what_each_holds_match
# says: is not what happens
# cause: none
given_wave = jnp.sum
what_each_holds = [1, 1, 1, 1, 0, 2, 0, 2]
