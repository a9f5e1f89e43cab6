# fails: why_traced_twice_cause
# says: Not attempted
# cause: none
why_traced_twice = None
