"""What holds for every test."""

from hypothesis import settings

# a busy machine is slow now and then: time is bench's business, not a law's
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")
