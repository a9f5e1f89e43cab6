what = "loops"
why_it_grows = f"{what}-stay-{what}"
