why_nan = """
where-runs-both-branches
"""
