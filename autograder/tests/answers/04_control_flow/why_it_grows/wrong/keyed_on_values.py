# fails: why_it_grows_match
# says: is not the cause
# cause: none
why_it_grows = "keyed-on-values"
