# fails: why_traced_twice_cause
# says: is none of the causes to choose from
# cause: none
why_traced_twice = "static-cures-all"
