"""The same work without a browser: ``python -m analysis COMMAND``."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

import typer

from analysis import commands

app = typer.Typer(no_args_is_help=True, add_completion=False, help=__doc__)
for module in iter_modules(commands.__path__):
    name = module.name
    app.command(name)(getattr(import_module(f"analysis.commands.{name}"), name))

if __name__ == "__main__":
    app()
