# fails: newton_sqrt_gradient
# says: has no derivative in forward mode
# cause: none
@jax.custom_vjp
def root_of(x):
    turn = lambda root, _: (0.5 * (root + x / root), None)
    return jax.lax.scan(turn, 0.5 * (1.0 + x), length=20)[0]


def forward(x):
    root = root_of(x)
    return root, root


root_of.defvjp(forward, lambda root, g: (0.5 / root * g,))
newton_sqrt = jax.jit(root_of)
