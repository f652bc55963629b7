"""Who sees saved studies: whoever sits at this machine, nobody else."""

from types import SimpleNamespace

import pytest

from pages.parts import access, caches
from tests.pages import tiny


@pytest.fixture
def visitor(monkeypatch):
    """A visitor from an address, to a name, of a server bound to an address."""

    def seen(ip=None, host="localhost:8501", bound="localhost"):
        context = SimpleNamespace(ip_address=ip, headers={"Host": host})
        monkeypatch.setattr(access, "st", SimpleNamespace(context=context))
        told = {"server.address": bound, "server.allowedHosts": []}
        monkeypatch.setattr(access.config, "get_option", told.get)

    return seen


@pytest.mark.parametrize("host", ["localhost:8501", "127.0.0.1:1", "[::1]:8501", "::1"])
def test_the_person_at_this_machine_is_known(visitor, host):
    visitor(host=host)
    assert access.local() is (host != "::1")  # a Host header writes [::1]


@pytest.mark.parametrize(
    "elsewhere",
    [
        {"bound": "0.0.0.0"},
        {"bound": None},
        {"bound": "192.168.1.10"},
        {"ip": "192.168.1.20"},
        {"host": "evil.example:8501"},
        {"host": "localhost.evil.example"},
        {"host": ""},
    ],
    ids=str,
)
def test_anybody_else_is_not(visitor, elsewhere):
    visitor(**elsewhere)
    assert not access.local()


def test_elsewhere_only_simulated_studies_are_listed(visitor, tmp_path, monkeypatch):
    monkeypatch.setattr(caches, "EXAMPLES", tmp_path / "data")
    tiny.write(tmp_path / "data" / "tiny")
    real = tiny.TOML.replace("simulated = true", "")
    tiny.write(tmp_path / "data" / "real", real.replace('"tiny"', '"real"'))
    caches.shelf.keep(tiny.write(tmp_path / "mine"))
    visitor()
    assert set(caches.entries()) == {"tiny", "real", "saved-tiny"}
    visitor(bound="0.0.0.0")
    assert set(caches.entries()) == {"tiny"}
