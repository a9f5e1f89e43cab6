# fails: newton_sqrt_values newton_sqrt_gradient newton_sqrt_one_loop
# says: Not attempted
# cause: none
@jax.jit
def newton_sqrt(x):
    return jax.lax.fori_loop(0, 20, lambda _, root: 0.5 * (root + x / root), x
