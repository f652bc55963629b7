# The fourth verdict
ruling-no-effect = No effect that matters
ruling-mark-no-effect = **≈ No effect that matters**
rule-no-effect = The whole interval lies within plus or minus { DEC($smallest) }, the smallest effect that matters.
rule-no-room = On the expected side the interval holds no effect as large as { DEC($smallest) }, the smallest that matters.

# Revised in the browser
fault-study-changed = The description of this study was changed in the meantime, perhaps in another tab. Nothing is saved. Look at what it says now, and do it again.
