# fails: lookup_values lookup_captures_nothing lookup_traces_once
# says: is not a function
# cause: none
lookup = "table[indices]"
