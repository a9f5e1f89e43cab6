@jax.jit
def mean_of_first(x, n):
    means = [lambda k=k: x[:k].mean() for k in range(1, len(x) + 1)]
    return jax.lax.switch(n, [lambda: jnp.zeros((), x.dtype), *means])
