# fails: newton_sqrt_one_loop
# says: missing: while
# cause: none
# belief: loops-stay-loops
@jax.jit
def newton_sqrt(x):
    root = 0.5 * (1.0 + x)
    for _ in range(10):
        root = 0.5 * (root + x / root)
    return root
