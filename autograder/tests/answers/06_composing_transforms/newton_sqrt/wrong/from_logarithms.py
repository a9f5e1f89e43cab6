# fails: newton_sqrt_one_loop
# says: missing: while
# cause: none
@jax.jit
def newton_sqrt(x):
    root = jnp.exp(0.5 * jnp.log(x))
    return 0.5 * (root + x / root)
