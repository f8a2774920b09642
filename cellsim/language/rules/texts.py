"""A text as a module that is run as it was read."""

import sys
from importlib.abc import InspectLoader
from importlib.machinery import ModuleSpec
from importlib.util import module_from_spec
from types import CodeType, ModuleType


class Text(InspectLoader):
    """A module's text that is run as it was read: no byte code is kept beside it, which nobody would check."""

    def __init__(self, text: str) -> None:
        self.text = text

    def is_package(self, fullname: str) -> bool:
        return False

    def get_source(self, fullname: str) -> str:
        return self.text

    def get_code(self, fullname: str) -> CodeType:
        return self.source_to_code(self.text, f"{fullname}.py")


def module_of(name: str, text: str) -> ModuleType:
    """The module of a text, under a name by which others find it."""
    loader = Text(text)
    module = module_from_spec(ModuleSpec(name, loader))
    # kept machine code looks its module up by name, so the name must be known before the text runs
    sys.modules[name] = module
    loader.exec_module(module)
    return module
