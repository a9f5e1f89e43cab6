# After 4,000 turns every float32 is where more turns leave it: at 0, at -1.26 or at infinity.
@jax.jit
def selu_times(x, n):
    return jax.lax.fori_loop(0, 4_000, lambda i, y: jnp.where(i < n, jax.nn.selu(y), y), x)
