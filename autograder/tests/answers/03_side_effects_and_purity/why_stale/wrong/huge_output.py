# fails: why_stale_match
# says: is none of the causes to choose from
# cause: none
why_stale = "globals-reread" * 10_000
