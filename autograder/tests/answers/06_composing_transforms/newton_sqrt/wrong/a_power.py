# fails: newton_sqrt_one_loop
# says: missing: while
# cause: none
@jax.jit
def newton_sqrt(x):
    return x**0.5
