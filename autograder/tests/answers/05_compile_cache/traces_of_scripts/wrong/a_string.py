# fails: traces_of_scripts_match
# says: is not a list of whole numbers
# cause: none
traces_of_scripts = "1 5 5 5 4 3 3 2"
