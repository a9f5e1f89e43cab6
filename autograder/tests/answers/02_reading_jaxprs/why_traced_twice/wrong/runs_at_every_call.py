# fails: why_traced_twice_cause
# says: is not the cause
# cause: none
why_traced_twice = "side-effects-run-every-call"
