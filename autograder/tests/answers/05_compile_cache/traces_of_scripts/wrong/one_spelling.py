# fails: traces_of_scripts_match
# says: is not what happens
# cause: spelled-alike
traces_of_scripts = [1, 5, 5, 5, 1, 3, 3, 2]
