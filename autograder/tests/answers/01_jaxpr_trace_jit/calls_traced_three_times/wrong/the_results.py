# fails: calls_traced_three_times_match
# says: not a list of at least 5
# cause: none
double = jax.jit(lambda x: 2 * x)
calls_traced_three_times = [double(jnp.zeros(1)), double(jnp.zeros(2)), double(jnp.zeros(3))]
