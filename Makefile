# make run     set everything up and open the app on the example study
# make test    set everything up, a browser included, and run every test
# make check   lint, tests without a browser, known holes in what is locked
# The rest is for developers: lint, format, lock, bench, speed, look, long, attack, oracle,
# clean.

.DEFAULT_GOAL := help
.PHONY: help run test unit long attack oracle lint format check audit lock bench speed look browser clean
SHELL := /bin/sh

VENV := .venv
PY := $(VENV)/bin/python
PIP := $(PY) -m pip --disable-pip-version-check --quiet
# the newest Python we know that is there; `make PYTHON=…` chooses another
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& echo $$p && break; done)
PORT ?= 8501
CODE := app.py analysis pages tests data

help:
	@sed -n 's/^# //p' Makefile | head -5

run: $(VENV)/installed
	@echo "Kwadrant: http://localhost:$(PORT) (stop with Ctrl-C)"
	@$(PY) -m streamlit run app.py --server.port $(PORT) \
		--server.fileWatcherType auto

test: $(VENV)/installed-dev browser
	@$(PY) -m pytest

unit: $(VENV)/installed-dev
	@$(PY) -m pytest -m "not browser and not long"

# attacks, kills and simulations in their large sizes: hours
long: $(VENV)/installed-dev
	@$(PY) -m pytest -m long

# what links show, attacked in many and large studies, and held against ACRO where
# `make oracle` put it: hours; ONLY='d2 and 17' for one
attack: $(VENV)/installed-dev
	@$(PY) -m pytest -m long -rs tests/sharing/test_attacks_long.py \
		tests/sharing/test_oracle.py -k "$(ONLY)"

# ACRO pins an older pandas, so it has a Python of its own
ORACLE := build/oracle
oracle: $(ORACLE)/installed

$(ORACLE)/installed: tests/sharing/oracle.txt | $(VENV)/bin/python
	@$(PY) -m venv $(ORACLE)
	@$(ORACLE)/bin/python -m pip --disable-pip-version-check --quiet \
		install --no-deps -r tests/sharing/oracle.txt
	@touch $@

lint: $(VENV)/installed-dev
	@$(PY) -m ruff format --check $(CODE)
	@$(PY) -m ruff check $(CODE)

format: $(VENV)/installed-dev
	@$(PY) -m ruff check --fix $(CODE)
	@$(PY) -m ruff format $(CODE)

check: lint unit audit

audit: $(VENV)/installed-dev
	@$(PY) -m pip_audit --require-hashes --disable-pip -r requirements.lock

bench: $(VENV)/installed-dev
	@$(PY) -m analysis bench

speed: $(VENV)/installed-dev
	@$(PY) -m tests.pages.speed

look: $(VENV)/installed-dev browser
	@$(PY) -m tests.pages.look

# hashes of every platform's files, and no word about where they came from
LOCK := $(PY) -m piptools compile --quiet --upgrade --generate-hashes --strip-extras \
	--allow-unsafe --no-header --no-emit-index-url --no-emit-find-links \
	--no-emit-trusted-host --no-emit-options --annotation-style line
lock: $(VENV)/installed-dev
	@PIP_CONFIG_FILE=/dev/null $(LOCK) -o requirements.lock requirements.txt
	@PIP_CONFIG_FILE=/dev/null $(LOCK) -o requirements-dev.lock \
		requirements.txt requirements-dev.txt

browser: $(VENV)/installed-dev
	@$(PY) -m tests.pages.chromium

clean:
	@rm -rf $(VENV) build .pytest_cache .ruff_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Debian keeps venv apart: fetched where that is allowed without a password
ROOT := $(shell test "$$(id -u)" = 0 || echo sudo --non-interactive)
GET_VENV := { command -v apt-get && $(ROOT) apt-get -qq update \
	&& $(ROOT) apt-get -qq install --yes python3-venv; } >/dev/null 2>&1

$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { \
		echo "Kwadrant needs Python 3.11 or newer (Debian: apt install python3)."; \
		exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || $(GET_VENV) || { \
		echo "This Python has no venv (Debian: apt-get install python3-venv)."; \
		exit 1; }
	@$(PYTHON) -m venv $(VENV)

$(VENV)/installed: requirements.lock | $(VENV)/bin/python
	@echo "Installing what Kwadrant needs (once, a minute or two) …"
	@$(PIP) install --require-hashes -r requirements.lock
	@touch $@

$(VENV)/installed-dev: requirements-dev.lock | $(VENV)/bin/python
	@echo "Installing what Kwadrant and its tests need (once, a few minutes) …"
	@$(PIP) install --require-hashes -r requirements-dev.lock
	@touch $@ $(VENV)/installed
