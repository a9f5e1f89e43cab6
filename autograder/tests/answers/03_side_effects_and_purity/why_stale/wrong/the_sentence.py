# fails: why_stale_match
# says: did you mean `"globals-reread"`?
# cause: none
why_stale = "a jitted function reads globals at every call"
