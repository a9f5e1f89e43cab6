# fails: predicted_types_match
# says: has an entry that is no text
# cause: none
predicted_types = [jax.typeof(f(x)) for f, x in given_calls]
