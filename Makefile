# Two commands: `make run`, `make test`. Python 3.11 is found on the PATH, or named: make run PYTHON=/path/to/python3.11
PYTHON ?= $(shell command -v python3.11 || command -v python3 || echo python3.11)
BIN := .venv/bin
export PYTHONPATH :=

.PHONY: help setup run test check quality bench

help:
	@echo "make run      set up, train if needed, start everything, print the address"
	@echo "make test     set up, run all checks and the whole suite"
	@echo "make setup    the environments alone"
	@echo "make quality  how well questions are understood, per language"
	@echo "make bench    speed and memory, as ratios"

setup:
	@$(PYTHON) bot/bootstrap.py

run: setup
	@$(BIN)/python -m bot up

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m bot check

test: check
	@$(BIN)/python -m tests.debian
	nlu/.venv/bin/python -m pytest -c nlu/pyproject.toml tests/nlu
	$(BIN)/python -m pytest

quality: setup
	@$(BIN)/python -m tests.quality
	@$(BIN)/python -m tests.applicants

bench: setup
	@$(BIN)/python -m tests.bench
