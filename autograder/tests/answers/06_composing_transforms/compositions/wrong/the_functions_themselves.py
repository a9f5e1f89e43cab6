# fails: compositions_match
# says: is no list of transforms
# cause: none
compositions = [
    jax.jit(jax.grad(given_wave)),
    jax.grad(jax.jit(given_wave)),
    jax.jit(jax.hessian(given_wave)),
    jax.vmap(jax.hessian(jax.jit(given_wave))),
    jax.vmap(given_either),
    lambda xs: jax.lax.map(given_either, xs),
    jax.jacfwd(given_until),
]
