"""Is it clear, and safe, where the answers of a study come from?"""

from __future__ import annotations

import re
from pathlib import PurePosixPath, PureWindowsPath
from urllib.parse import parse_qsl, urlsplit

from analysis.study.faults import Faults, brief
from analysis.study.model import Study

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
LONGEST_SLUG = 64
ENGINES = ("duckdb", "postgres", "postgresql", "pyspark", "spark")
SECRETS = ("password", "passwd", "pwd", "token", "secret")


def check_source(study: Study, faults: Faults) -> None:
    """An id that fits an address, one source of answers, no path to elsewhere."""
    if not faults.at("study.id") and not is_slug(study.id):
        faults.add("id-not-slug", "study.id", name=brief(study.id))
    _check_one_source(study, faults)
    if study.answers is not None:
        _check_path("study.answers", study.answers, faults)
    for block in study.blocks:
        if block.file is not None:
            _check_path(f"blocks.{block.id}.file", block.file, faults)
    if study.engine is not None and not faults.at("engine.url"):
        _check_url(study.engine.url, faults)


def is_slug(name: str) -> bool:
    """Whether a name holds a-z, 0-9 and single hyphens only."""
    return len(name) <= LONGEST_SLUG and SLUG.match(name) is not None


def leaves(path: str) -> bool:
    """Whether a path may lead out of the folder it is relative to."""
    windows, posix = PureWindowsPath(path), PurePosixPath(path)
    anchored = windows.drive or windows.root or posix.root
    return bool(anchored) or ".." in windows.parts or "\0" in path or not windows.name


def _check_one_source(study: Study, faults: Faults) -> None:
    if study.answers is not None and study.engine is not None:
        faults.add("two-sources", "study.answers")
    elif study.answers is None and study.engine is None:
        if not faults.at("study.answers", "engine"):
            faults.add("no-source", "study.answers")


def _check_path(place: str, path: str, faults: Faults) -> None:
    if leaves(path):
        faults.add("path-outside", place, path=brief(path))


def _check_url(url: str, faults: Faults) -> None:
    try:
        parts = urlsplit(url)
        secret = parts.password is not None
    except ValueError:
        faults.add("engine-unknown", "engine.url", engines=", ".join(ENGINES))
        return
    if parts.scheme not in ENGINES:
        faults.add("engine-unknown", "engine.url", engines=", ".join(ENGINES))
    elif secret or any(key.lower() in SECRETS for key, _ in parse_qsl(parts.query)):
        faults.add("engine-password", "engine.url")
