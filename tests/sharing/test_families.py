from analysis.sharing.families import families, plain
from analysis.sharing.plan import Base
from tests.sharing.made import base, drawn

PLACES = drawn(
    """
    org  edu  n
    a    low  30
    a    high 20
    b    low  40
    c    low  50
    d    low  60
    d    .    4
    """
)


def family(bases, parent, along):
    listed = sorted(bases)
    return [
        ({listed[i] for i in it.children}, it.others)
        for it in families(listed, PLACES)
        if listed[it.parent] == parent and it.along == along
    ]


def test_a_base_falls_into_its_levels_and_the_rest():
    found = family([Base(), base(edu="low")], Base(), "edu")
    assert found == [({base(edu="low")}, (4, 20))]


def test_one_organisation_and_the_others_are_a_family():
    own, others = base(org="a"), base(org="b c d")
    found = family([Base(), own, others], Base(), "org")
    assert found == [({own}, (40, 50, 64)), ({own, others}, ())]


def test_two_pairs_of_one_parent_are_two_families():
    pairs = [{base(org="a"), base(org="b c d")}, {base(org="b"), base(org="a c d")}]
    found = family([Base(), *pairs[0], *pairs[1]], Base(), "org")
    assert [children for children, _ in found[1:]] == pairs


def test_pooled_organisations_fall_apart_too():
    found = family([base(org="b c d"), base(org="b")], base(org="b c d"), "org")
    assert found == [({base(org="b")}, (50, 64))]


def test_a_filter_that_leaves_nobody_out_is_none():
    everyone = base(org="a b c d", edu="low high")
    assert plain(everyone, PLACES) == base(edu="low high")
