# The archive's commands. A fresh machine needs git, make and Python 3.11 or later.
#   make demo    the archive with its demo collection, on a local address
#   make test    every check and test, in minutes      make test-long   with the full counts
.DEFAULT_GOAL := help
.PHONY: help demo test test-long bench lock lint format messages fonts secrets clean
SHELL := /bin/bash
BIN := .venv/bin
# The first Python of 3.11 or later that runs and can make virtual environments; or say PYTHON=…
PYTHON ?= $(shell for name in python3.13 python3.12 python3.11 python3.14 python3 python; do \
	"$$name" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo "$$name"; break; }; done)
UV ?= $(shell command -v uv 2>/dev/null)
LOCK = "$(UV)" pip compile -q pyproject.toml --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header
LONG = COUNTS=long
# A file stays on one core, so that its server or database is started once; files start in the order of tests/conftest.py.
PYTEST = $(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder

help:
	@sed -n 's/^# \{0,1\}//; 1,3p' Makefile
	@echo "  make bench · lint · format · messages · fonts · lock · secrets · clean"

# --- the virtual environment: made once, renewed when the locked requirements change ---

$(BIN)/python:
	@if [ -z "$(PYTHON)" ]; then echo "Python 3.11 or later with its venv module is needed (on Debian: python3 and python3-venv);" \
		"found: $$(python3 --version 2>&1). Name another one with 'make PYTHON=/path/to/python …'."; exit 1; fi
	@echo "Making the virtual environment with $$($(PYTHON) --version)."
	@if [ -n "$(UV)" ]; then "$(UV)" venv -q --python "$(PYTHON)" .venv; else "$(PYTHON)" -m venv .venv; fi

# Compiled at installation, so that the index library's syntax warnings are not shown at the first start.
define install
	@echo "Installing $(1) (hash-locked)."
	@if [ -n "$(UV)" ]; then "$(UV)" pip install -q --require-hashes --compile-bytecode --python $(BIN)/python -r $(1); \
	else $(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r $(1); fi
endef

.venv/runtime.stamp: requirements.txt | $(BIN)/python
	$(call install,requirements.txt)
	@touch $@

# The locked development requirements hold the runtime's as well.
.venv/dev.stamp: requirements.txt requirements-dev.txt | $(BIN)/python
	$(call install,requirements-dev.txt)
	@touch $@ .venv/runtime.stamp

# --- run and test ---

demo: .venv/runtime.stamp
	@exec $(BIN)/python manage.py demo

# What is compiled is kept, whatever the environment says: the tests start many processes.
test test-long: export PYTHONDONTWRITEBYTECODE =

test: .venv/dev.stamp
	@$(PYTEST) $(ARGS)

test-long: .venv/dev.stamp
	@$(LONG) $(PYTEST) $(ARGS)

bench: .venv/dev.stamp
	@$(BIN)/python -m bench $(or $(ARGS),--scale 2k)

# --- work on the code ---

lint: .venv/dev.stamp
	@$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy && $(BIN)/lint-imports \
		&& find templates -name '*.html' -print0 | xargs -0 -r $(BIN)/djade --check --target-version 5.2

format: .venv/dev.stamp
	@$(BIN)/ruff check -q --fix . ; $(BIN)/ruff format .
	@find templates -name '*.html' -print0 | xargs -0 -r $(BIN)/djade --target-version 5.2 || true

messages: .venv/runtime.stamp
	@$(BIN)/python -m archive.management.messages

lock: | $(BIN)/python
	@if [ -z "$(UV)" ]; then echo "Locking needs uv: install it (pip install uv) or say UV=/path/to/uv."; exit 1; fi
	@$(LOCK) -o requirements.txt
	@$(LOCK) --extra dev -c requirements.txt -o requirements-dev.txt
	@$(BIN)/python -m archive.management.bill_of_materials

# --- once, where wanted ---

fonts: | $(BIN)/python
	@$(BIN)/python -m archive.management.fonts

# Random secrets for docker-compose.yml, kept out of the repository.
secrets: | $(BIN)/python
	@$(BIN)/python -m archive.management.compose_secrets

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build
