# fails: compositions_match
# says: has an entry that is no list of transforms
# cause: none
compositions = [
    [jax.jit, jax.grad],
    [jax.grad, jax.jit],
    [jax.jit, jax.jacfwd, jax.grad],
    [jax.vmap, jax.jacfwd, jax.grad, jax.jit],
    [jax.vmap],
    [jax.lax.map],
    [jax.jacfwd],
]
