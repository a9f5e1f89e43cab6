# fails: newton_sqrt_one_loop
# says: ops: sqrt
# cause: none
@jax.jit
def newton_sqrt(x):
    return jnp.sqrt(x)
