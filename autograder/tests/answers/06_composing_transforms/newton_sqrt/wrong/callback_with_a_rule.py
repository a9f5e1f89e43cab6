# fails: newton_sqrt_one_loop
# says: not allowed: pure_callback
# cause: none
@jax.custom_jvp
def root_of(x):
    root = jax.pure_callback(np.sqrt, jax.ShapeDtypeStruct(x.shape, x.dtype), x)
    return jax.lax.fori_loop(0, 2, lambda _, root: 0.5 * (root + x / root), root)


root_of.defjvps(lambda x_dot, root, x: 0.5 / root * x_dot)
newton_sqrt = jax.jit(root_of)
