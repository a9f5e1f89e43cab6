def count_primitives(jaxpr):
    counts = {}

    def add(jaxpr):
        for equation in jaxpr.eqns:
            name = equation.primitive.name
            counts[name] = counts.get(name, 0) + 1
            for value in equation.params.values():
                entries = value if isinstance(value, tuple | list) else [value]
                for entry in entries:
                    if isinstance(entry, ClosedJaxpr | Jaxpr):
                        add(entry)

    add(jaxpr)
    return counts
