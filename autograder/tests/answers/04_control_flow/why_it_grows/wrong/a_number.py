# fails: why_it_grows_match
# says: is none of the causes to choose from
# cause: none
why_it_grows = 4
