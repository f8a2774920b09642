"""Compiled functions that only compiled functions call.

Of each function that it compiles numba makes machine code, whoever calls it, and all that it calls stands in it once
more. Of those here the instructions alone are kept, for their callers.
"""

from typing import Any

from numba.core.codegen import JITCodeLibrary
from numba.core.compiler import Compiler


class _Untold:
    @staticmethod
    def set_env(name: str, environment: Any) -> None: ...


class Instructions(JITCodeLibrary):
    """What a function was compiled to, to be linked into its callers and never run by itself."""

    @property
    def codegen(self) -> Any:
        """Where the constants of a function are told to its machine code; its callers' know them."""
        return _Untold

    def get_pointer_to_function(self, name: str) -> int:
        """None: Python cannot call it."""
        self._ensure_finalized()
        return 0

    def _optimize_final_module(self) -> None:
        """Left to the callers, who optimize what is linked into them."""

    def _finalize_final_module(self) -> None:
        self._finalize_dynamic_globals()
        self._verify_declare_only_symbols()
        self._finalized = True


class Within(Compiler):
    """The compiler of such functions: ``njit(pipeline_class=Within, no_cpython_wrapper=True)``."""

    def __init__(self, typingctx: Any, targetctx: Any, library: Any, *others: Any) -> None:
        library = Instructions(targetctx.codegen(), "within")
        super().__init__(typingctx, targetctx, library, *others)
