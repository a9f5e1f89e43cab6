Result = collections.namedtuple("Result", "outputs steps")


def evaluate(jaxpr, *args):
    env = dict(zip(jaxpr.jaxpr.constvars, jaxpr.consts))
    env.update(zip(jaxpr.jaxpr.invars, args))
    read = lambda a: a.val if isinstance(a, Literal) else env[a]
    steps = []
    for e in jaxpr.eqns:
        r = e.primitive.bind(*map(read, e.invars), **e.params)
        r = list(r) if e.primitive.multiple_results else [r]
        env.update(zip(e.outvars, r))
        steps.append(r)
    outs = [read(a) for a in jaxpr.jaxpr.outvars]
    return Result(outs, steps)
