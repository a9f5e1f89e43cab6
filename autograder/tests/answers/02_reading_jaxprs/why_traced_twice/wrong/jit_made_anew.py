# fails: why_traced_twice_cause
# says: is not the cause
# cause: none
why_traced_twice = "jit-made-anew"
