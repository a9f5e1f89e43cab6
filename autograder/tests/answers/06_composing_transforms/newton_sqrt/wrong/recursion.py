# fails: newton_sqrt_values newton_sqrt_gradient newton_sqrt_one_loop
# says: raised RecursionError
# cause: none
@jax.jit
def newton_sqrt(x):
    return newton_sqrt(x / 4) * 2
