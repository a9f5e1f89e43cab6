# fails: why_it_grows_match
# says: Not attempted
# cause: none
why_it_grows = "loops-stay-loops
