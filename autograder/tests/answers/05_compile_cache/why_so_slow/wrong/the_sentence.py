# fails: why_so_slow_match
# says: did you mean `"jit-made-anew"`?
# cause: none
why_so_slow = "jit finds its program again for a function defined anew"
