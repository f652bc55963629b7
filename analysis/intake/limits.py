"""How large a file may be; what is larger goes through ``[engine]`` or parquet."""

LARGEST_FILE = 50 * 1024**2  # bytes, of csv, tsv, xlsx and sav
MOST_COLUMNS = 2_000
MOST_ROWS = 200_000  # of csv, tsv and xlsx
MOST_VALUES = 5_000_000
LEAST_FILLED = 0.01  # of the box that the outermost cells of a sheet span
SMALL_BOX = 100_000  # cells: below this an empty box does no harm
