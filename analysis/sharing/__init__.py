"""Disclosure gate, snapshots and links: what leaves, and to whom."""
