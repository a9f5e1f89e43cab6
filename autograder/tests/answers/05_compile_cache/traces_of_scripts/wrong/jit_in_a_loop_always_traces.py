# fails: traces_of_scripts_match
# says: is not what happens
# cause: none
traces_of_scripts = [5, 5, 5, 5, 4, 3, 3, 2]
