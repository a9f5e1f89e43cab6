def evaluate(jaxpr, *args):
    values = dict(zip(jaxpr.jaxpr.constvars, jaxpr.consts))
    values.update(zip(jaxpr.jaxpr.invars, args))

    def read(atom):
        return jnp.asarray(atom.val, atom.aval.dtype) if isinstance(atom, Literal) else values[atom]

    steps = []
    for equation in jaxpr.eqns:
        run = jax.jit(lambda *inputs: equation.primitive.bind(*inputs, **equation.params))
        results = jax.tree.leaves(run(*map(read, equation.invars)))
        values.update(zip(equation.outvars, results))
        steps.append(results)
    return [read(atom) for atom in jaxpr.jaxpr.outvars], steps
