# fails: lookup_values lookup_captures_nothing lookup_traces_once
# says: raised RuntimeError
# cause: none
def lookup(table, indices):
    raise RuntimeError("later")
