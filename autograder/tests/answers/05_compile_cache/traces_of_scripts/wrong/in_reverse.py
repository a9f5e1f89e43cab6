# fails: traces_of_scripts_match
# says: is not what happens
# cause: none
traces_of_scripts = [2, 3, 3, 4, 5, 5, 5, 1]
