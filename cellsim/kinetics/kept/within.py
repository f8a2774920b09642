"""Compiled functions that only compiled functions call, and the entries that call them.

Of each function that it compiles numba makes machine code, whoever calls it, and all that it calls stands in it once
more. Of those here the instructions alone are kept, for their callers.
"""

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from llvmlite import binding, ir
from numba.core.codegen import JITCodeLibrary
from numba.core.compiler import Compiler

from cellsim.kinetics.kept import doors

EXTERNAL = binding.Linkage.external

# what looks for closures, generators, literal arguments and other things that no kernel has; each looks through all
_IDLE = {
    "WithLifting", "InlineClosureLikes", "RewriteDynamicRaises", "MakeFunctionToJitFunction", "DeadBranchPrune",
    "FindLiterallyCalls", "LiteralUnroll", "LiteralPropagationSubPipelinePass", "InlineOverloads",
    "DumpParforDiagnostics",
}  # fmt: skip


class _Spare(Compiler):
    """The compiler without the passes that find nothing in a kernel."""

    def define_pipelines(self) -> list[Any]:
        """Its passes."""
        pipelines = super().define_pipelines()
        for each in pipelines:
            each.passes = [(kind, words) for kind, words in each.passes if kind.__name__ not in _IDLE]
        return pipelines


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


class Within(_Spare):
    """The compiler of such functions: ``njit(pipeline_class=Within, no_cpython_wrapper=True)``."""

    def __init__(self, typingctx: Any, targetctx: Any, library: Any, *others: Any) -> None:
        library = Instructions(targetctx.codegen(), "within")
        super().__init__(typingctx, targetctx, library, *others)


class Whole(JITCodeLibrary):
    """What an entry was compiled to, with all within it and the door to it, made into machine code in less time.

    Most of that time went to put the instructions of long stretches into another order after they have their registers,
    which takes the square of their number and gains a hundredth; at this level it is left to the processor.
    ``own`` is what the compiler calls the entry, ``gives`` what it gives, and ``code`` an object file.
    """

    own, gives, code = "", "", b""

    def __init__(self, codegen: Any, name: str, state: Any, door: tuple[str, Sequence[str]] | None) -> None:
        super().__init__(codegen, name)
        self._state, self._door = state, door

    @cached_property
    def beside(self) -> ir.Module:
        """For functions that need no optimizing, such as those of ``machine``: they join when the rest has had it."""
        return self.codegen._create_empty_module("beside")

    def _optimize_final_module(self) -> None:
        whole, kind = self._final_module, str(self._state.return_type)
        self.own = next(each.name for each in whole.functions if not each.is_declaration and each.linkage == EXTERNAL)
        self.gives = {"float64": "f8", "int64": "i8"}.get(kind.split("(")[0], "")
        self._join(doors.ROOM, "NRT_MemInfo_alloc_aligned", "NRT_MemInfo_call_dtor")
        super()._optimize_final_module()
        if "beside" in vars(self):
            self._join(str(self.beside), *(each.name for each in self.beside.functions if not each.is_declaration))
        if self._door is not None:
            name, kinds = self._door
            self._join(doors.door(name, self.own, kinds, self.gives))

    def _join(self, text: str, *hidden: str) -> None:
        """Link another text in; what is ``hidden`` nobody else can call, for other kernels have such, too."""
        self._final_module.link_in(binding.parse_assembly(text))
        for name in hidden:
            self._final_module.get_function(name).linkage = "internal"

    def _finalize_final_module(self) -> None:
        options = {"opt": 1}
        self.codegen._customize_tm_options(options)
        maker = binding.Target.from_triple(binding.get_process_triple()).create_target_machine(**options)
        self.enable_object_caching()
        self._compiled_object = self.code = maker.emit_object(self._final_module)
        super()._finalize_final_module()  # takes the machine code as it would take what was kept
        self._compiled_object, self._compiled = self.code, True


class Outermost(_Spare):
    """The compiler of entries: ``njit(pipeline_class=Outermost)``."""

    def compile_extra(self, function: Any) -> Any:
        """Compile a function, with all that it calls."""
        door, codegen = getattr(function, "door", None), self.state.targetctx.codegen()
        self.state.library = Whole(codegen, function.__qualname__, self.state, door)
        return super().compile_extra(function)
