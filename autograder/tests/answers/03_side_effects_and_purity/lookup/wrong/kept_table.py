# fails: lookup_values lookup_captures_nothing lookup_traces_once
# says: raised UnexpectedTracerError
# cause: leaked-tracer
tables = []


@jax.jit
def lookup(table, indices):
    tables.append(table)
    return tables[0][indices]
