# fails: compositions_match
# says: entry 6: vmap(given_either)
# cause: cond-under-vmap
compositions = [
    ["jit", "grad"],
    ["grad", "jit"],
    ["jit", "jacfwd", "grad"],
    ["vmap", "jacfwd", "grad", "jit"],
    ["vmap"],
    ["vmap"],
    ["jacfwd"],
]
