# fails: traces_of_scripts_match
# says: is not what happens
# cause: static-cures-all
traces_of_scripts = [1, 5, 5, 5, 4, 1, 3, 2]
