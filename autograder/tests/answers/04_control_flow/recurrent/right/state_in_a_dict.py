@jax.jit
def recurrent(xs):
    def step(carry, row):
        new = jnp.tanh(row + 0.5 * carry["state"])
        return {"state": new}, {"state": new}

    return jax.lax.scan(step, {"state": 0.0 * xs[0]}, xs)[1]["state"]
