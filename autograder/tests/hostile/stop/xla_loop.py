# tries: run an XLA loop that cannot be interrupted while a test waits
# earns: double_traces
# on: traced
@jax.jit
def double(x):
    return jax.lax.while_loop(lambda value: value == value, lambda value: value + 0, x)
