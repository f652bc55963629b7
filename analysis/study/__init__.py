"""What was asked: items, scales, groups, hypotheses; reads and writes study.toml."""
