# What procedures assume
assumes-independent = Respondents answered independently of each other.
assumes-monotone = The one keeps rising (or keeps falling) along the other.
assumes-straight = The one changes in a straight line along the other.
assumes-even-spread = The spread around the line is about the same everywhere.
assumes-equal-spread = The groups are equally spread.
assumes-normal-means = Means vary as a normal curve does: nearly always so from about thirty respondents in each group.

# What procedures are about
subject-description = Describing
subject-association = Links between scores
subject-tables = Tables of counts
subject-two-groups = Two groups
subject-groups = Several groups
subject-repeated = The same respondents, several answers
subject-models = Models
subject-scales = Scales and their items
subject-weights = Survey weights
subject-power = What could have been seen

# Faults of the commands test and procedures
fault-not-a-category = “{ $column }” is a scale, with too many values to count one by one. Choose an item, a group or the quadrants.
fault-not-a-scale = “{ $column }” is no scale. Choose a scale of the study.
fault-not-inside = The procedure “{ $procedure }” cannot be repeated per level of a group. Leave out --by.
