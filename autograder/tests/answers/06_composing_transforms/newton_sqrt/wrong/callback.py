# fails: newton_sqrt_gradient newton_sqrt_one_loop
# says: Pure callbacks do not support JVP
# cause: none
@jax.jit
def newton_sqrt(x):
    root = jax.pure_callback(np.sqrt, jax.ShapeDtypeStruct(x.shape, x.dtype), x)
    turn = lambda root, _: (0.5 * (root + x / root), None)
    return jax.lax.scan(turn, root, length=1)[0]
