# fails: evaluate_nested_jits
# says: raised
# cause: none
def evaluate(closed, *args):
    j = closed.jaxpr
    env = {**dict(zip(j.constvars, closed.consts)), **dict(zip(j.invars, args))}
    read = lambda a: a.val if isinstance(a, Literal) else env[a]
    steps = []
    for e in j.eqns:
        out = e.primitive.bind(*map(read, e.invars), **e.params)
        if e.primitive.name not in ("split", "jit"):
            out = [out]
        env.update(zip(e.outvars, out))
        steps.append(list(out))
    return [read(a) for a in j.outvars], steps
