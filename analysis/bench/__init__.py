"""Our time and memory beside those of the row-wise libraries."""
