# fails: traces_of_scripts_match
# says: is not what happens
# cause: jit-made-anew
traces_of_scripts = [1, 5, 5, 1, 4, 3, 3, 2]
