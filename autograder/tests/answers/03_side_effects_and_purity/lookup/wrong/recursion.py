# fails: lookup_values lookup_captures_nothing lookup_traces_once
# says: raised RecursionError
# cause: none
def lookup(table, indices):
    return lookup(table, indices)
