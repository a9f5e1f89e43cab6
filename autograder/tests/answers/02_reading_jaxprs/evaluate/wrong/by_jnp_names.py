# fails: evaluate_outputs evaluate_steps evaluate_nested_jits
# says: raised AttributeError
# cause: none
def evaluate(jaxpr, *args):
    values = dict(zip(jaxpr.jaxpr.constvars, jaxpr.consts))
    values.update(zip(jaxpr.jaxpr.invars, args))

    def read(atom):
        return atom.val if isinstance(atom, Literal) else values[atom]

    steps = []
    for equation in jaxpr.eqns:
        f = getattr(
            jnp,
            {"mul": "multiply", "sub": "subtract"}.get(
                equation.primitive.name, equation.primitive.name
            ),
        )
        results = [f(*map(read, equation.invars))]
        values.update(zip(equation.outvars, results))
        steps.append(results)
    return [read(atom) for atom in jaxpr.jaxpr.outvars], steps
