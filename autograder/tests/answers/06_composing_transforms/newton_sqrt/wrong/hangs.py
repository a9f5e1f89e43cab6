# fails: newton_sqrt_values newton_sqrt_gradient newton_sqrt_one_loop
# says: was still running after 0.5 seconds
# cause: none
@jax.jit
def newton_sqrt(x):
    while True:
        pass
