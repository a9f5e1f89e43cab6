# fails: why_stale_match
# says: Not attempted
# cause: none
why_stale = None
