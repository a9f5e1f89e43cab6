# fails: newton_sqrt_values newton_sqrt_gradient newton_sqrt_one_loop
# says: raised RuntimeError
# cause: none
@jax.jit
def newton_sqrt(x):
    raise RuntimeError("later")
