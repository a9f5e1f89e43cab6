# fails: newton_sqrt_values newton_sqrt_gradient newton_sqrt_one_loop
# says: did you forget a `return`?
# cause: none
@jax.jit
def newton_sqrt(x):
    jax.lax.scan(lambda root, _: (0.5 * (root + x / root), None), 0.5 * (1.0 + x), length=20)
