"""Settings of hypothesis for every test: machines are shared, so no example has a deadline."""

import hypothesis

hypothesis.settings.register_profile("course", deadline=None, database=None)
hypothesis.settings.load_profile("course")
