# fails: who_is_right_match
# says: is not a dict with the keys asked for
# cause: none
who_is_right = {"page": "jit"}
