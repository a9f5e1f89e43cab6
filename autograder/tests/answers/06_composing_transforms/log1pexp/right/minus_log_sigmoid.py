def log1pexp(x):
    return -jax.nn.log_sigmoid(-x)
