"""Results -> files and other programs."""
