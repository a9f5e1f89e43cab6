# fails: traces_of_scripts_match
# says: is not a list of whole numbers
# cause: none
traces_of_scripts = [1.0, 5.0, 5.0, 5.0, 4.0, 3.0, 3.0, 2.0]
