def rule(primals, tangents):
    (x,), (x_dot,) = primals, tangents
    return inner(x), 0.5 * (1 + jnp.tanh(x / 2)) * x_dot


inner = jax.custom_jvp(lambda x: jnp.maximum(x, 0) + jnp.log1p(jnp.exp(-jnp.abs(x))))
inner.defjvp(rule)
log1pexp = jax.jit(inner)
