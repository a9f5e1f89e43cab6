# fails: why_so_slow_match
# says: Not attempted
# cause: none
why_so_slow = jit - made - anew
