# fails: traces_of_scripts_match
# says: is not what happens
# cause: none
traces_of_scripts = [1, 5, 5, 5, 4, 3, 2, 2]
