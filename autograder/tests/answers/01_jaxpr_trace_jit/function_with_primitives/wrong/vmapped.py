# fails: function_with_primitives_match
# says: cannot be traced
# cause: none
def function_with_primitives(x):
    return jax.vmap(lambda entry: jnp.log(jnp.exp(entry * entry - 1.0)))(x)
