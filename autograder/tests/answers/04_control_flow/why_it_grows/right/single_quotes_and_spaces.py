why_it_grows = ' loops-stay-loops '
