class Chain:
    def __init__(self, *steps):
        self.steps = steps

    def __call__(self, x):
        for step in self.steps:
            x = step(x)
        return x


function_with_primitives = Chain(lambda x: 2 * x, lambda x: x - 3, jnp.exp, jnp.log)
