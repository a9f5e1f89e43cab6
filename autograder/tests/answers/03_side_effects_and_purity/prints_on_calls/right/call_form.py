def doubled(x):
    print("Python runs")
    jax.debug.print("shape {}", x.shape)
    return x + x


prints_on_calls = jax.jit(doubled)
