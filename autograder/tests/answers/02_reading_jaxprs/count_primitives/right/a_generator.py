def walked(jaxpr):
    for equation in jaxpr.eqns:
        yield equation.primitive.name
        for value in equation.params.values():
            for entry in value if type(value) is tuple else (value,):
                if isinstance(entry, Jaxpr | ClosedJaxpr):
                    yield from walked(entry)


def count_primitives(jaxpr):
    return dict(collections.Counter(walked(jaxpr)))
