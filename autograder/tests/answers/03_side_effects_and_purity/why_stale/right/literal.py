why_stale = "globals-reread"
