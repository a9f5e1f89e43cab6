def mean_of_first(x, n):
    sums = [jnp.zeros((), x.dtype)]
    for i in range(len(x)):
        sums.append(sums[-1] + x[i])
    return jnp.stack(sums)[n] / jnp.maximum(n, 1)


mean_of_first = jax.jit(mean_of_first)
