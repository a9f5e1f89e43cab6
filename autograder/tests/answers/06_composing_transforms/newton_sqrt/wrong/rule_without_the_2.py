# fails: newton_sqrt_gradient
# says: wrong derivative
# cause: none
@jax.custom_jvp
def root_of(x):
    turn = lambda root, _: (0.5 * (root + x / root), None)
    return jax.lax.scan(turn, 0.5 * (1.0 + x), length=20)[0]


root_of.defjvps(lambda x_dot, root, x: x_dot / root)
newton_sqrt = jax.jit(root_of)
