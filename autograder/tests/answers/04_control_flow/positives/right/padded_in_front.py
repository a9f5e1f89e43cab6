import functools


@functools.partial(jax.jit, static_argnums=1)
def positives(x, size):
    with_zero = jnp.concatenate([x, jnp.zeros(1, x.dtype)])
    (places,) = jnp.where(x > 0, size=size, fill_value=len(x))
    return with_zero[places], (x > 0).sum().astype("int32")
