# fails: traces_of_scripts_match
# says: is not what happens
# cause: python-scalar-as-array
traces_of_scripts = [1, 5, 5, 5, 4, 3, 3, 1]
