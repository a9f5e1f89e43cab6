# fails: newton_sqrt_one_loop
# says: not allowed: rsqrt
# cause: none
@jax.jit
def newton_sqrt(x):
    turn = lambda root, _: (0.5 * (root + x / root), None)
    return jax.lax.scan(turn, x * jax.lax.rsqrt(x), length=2)[0]
