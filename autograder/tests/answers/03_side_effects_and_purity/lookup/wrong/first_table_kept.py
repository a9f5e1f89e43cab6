# fails: lookup_values lookup_captures_nothing lookup_traces_once
# says: captures larger constants than allowed
# cause: closing-over-arrays
tables = {}


def lookup(table, indices):
    tables.setdefault(0, table)
    return jax.jit(lambda indices: tables[0][indices])(indices)
