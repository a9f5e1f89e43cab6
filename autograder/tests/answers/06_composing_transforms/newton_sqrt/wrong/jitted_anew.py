# fails: newton_sqrt_one_loop
# says: is not traced as often
# cause: jit-made-anew
def newton_sqrt(x):
    turn = lambda root, _: (0.5 * (root + x / root), None)
    return jax.jit(lambda x: jax.lax.scan(turn, 0.5 * (1.0 + x), length=20)[0])(x)
