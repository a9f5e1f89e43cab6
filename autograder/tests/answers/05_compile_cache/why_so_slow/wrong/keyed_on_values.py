# fails: why_so_slow_match
# says: is not the cause
# cause: none
why_so_slow = "keyed-on-values"
