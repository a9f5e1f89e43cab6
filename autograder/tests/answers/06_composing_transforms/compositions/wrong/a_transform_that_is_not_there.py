# fails: compositions_match
# says: found: 'hessian'
# cause: none
compositions = [
    ["jit", "grad"],
    ["grad", "jit"],
    ["jit", "hessian"],
    ["vmap", "hessian", "jit"],
    ["vmap"],
    ["row_by_row"],
    ["jacfwd"],
]
