# fails: function_with_primitives_match
# says: another program
# cause: none
# belief: loops-stay-loops
def function_with_primitives(x):
    return jnp.stack([jnp.log(jnp.exp(entry * entry - 1.0)) for entry in x])
