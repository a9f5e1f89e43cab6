# fails: huber_one_program
# says: is not traced as often
# cause: jit-made-anew
def huber(x, limit):
    f = jax.jit(lambda x: jnp.where(abs(x) <= limit, x**2 / 2, limit * (abs(x) - limit / 2)))
    return f(x)
