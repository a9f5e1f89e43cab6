# fails: traces_of_scripts_match
# says: is not what happens
# cause: keyed-on-values
traces_of_scripts = [5, 5, 5, 5, 4, 4, 3, 3]
