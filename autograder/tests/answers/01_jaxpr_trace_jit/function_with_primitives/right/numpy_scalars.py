def function_with_primitives(x):
    return jnp.log(jnp.exp(x * np.float32(2) - np.float32(np.e)))
