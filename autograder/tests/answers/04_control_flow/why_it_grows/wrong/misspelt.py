# fails: why_it_grows_match
# says: did you mean `"loops-stay-loops"`?
# cause: none
why_it_grows = "loops-stays-loops"
