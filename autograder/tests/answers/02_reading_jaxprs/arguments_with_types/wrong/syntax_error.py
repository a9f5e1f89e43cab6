# fails: arguments_with_types_match
# says: Not attempted
# cause: none
arguments_with_types = [jnp.zeros(3), 1.0
