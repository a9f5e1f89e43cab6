# fails: arguments_with_types_match
# says: is not a list of 5 arguments
# cause: none
arguments_with_types = {kind: jnp.zeros(3) for kind in given_types}
