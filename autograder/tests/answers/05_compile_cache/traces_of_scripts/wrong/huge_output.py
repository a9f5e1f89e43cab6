# fails: traces_of_scripts_match
# says: has another length
# cause: none
traces_of_scripts = [1, 5, 5, 5, 4, 3, 3, 2] * 100_000
