# fails: why_so_slow_match
# says: is none of the causes to choose from
# cause: none
why_so_slow = []
why_so_slow.append(why_so_slow)
