"""A folder of reference cases as a test draws it."""

import json

ANSWERS = '"id","x","y","g"\n1,1,2,"a"\n2,2,1,"a"\n3,3,3,"b"\n4,4,5,"b"\n5,,4,"b"\n'
# x = c(1, 2, 3, 4); y = c(2, 1, 3, 5); R 4.2.2: cor.test(x, y)
PEARSON = {"n": 4, "estimate": {"cor": 0.83152184062029932}}


def a_case(name, results, family="correlation", **more):
    return {
        "id": f"made/{family}/{name}",
        "data_file": ["data/made.csv"],
        "subset": None,
        "family": family,
        "procedure": name,
        "variables": {"x": "x", "y": "y"},
        "results": results,
        **more,
    }


def folder(path, *cases):
    """The folder with these cases and four respondents who answered both."""
    (path / "data").mkdir()
    (path / "data/made.csv").write_text(ANSWERS)
    held = {"schema": "refcase/2", "cases": list(cases)}
    (path / "made__correlation.json").write_text(json.dumps(held))
    return path
