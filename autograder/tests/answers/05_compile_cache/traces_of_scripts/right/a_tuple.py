traces_of_scripts = 1, 5, 5, 5, 4, 3, 3, 2
