"""The processor that machine code is made for, and how it is made once all is written."""

from functools import cache

from llvmlite import binding

EFFORT = 3  # of the optimizer, of 3
# Most of the time went to put the instructions of long stretches into another order after they have their registers,
# which takes the square of their number and gains a hundredth; at this level it is left to the processor.
ORDERING = 1


def processor() -> tuple[str, str]:
    """The processor's name and its features, as LLVM has them, such as "+avx,-avx512f"."""
    return binding.get_host_cpu_name(), binding.get_host_cpu_features().flatten()


def maker(ordering: int = ORDERING) -> binding.TargetMachine:
    """What makes machine code for it."""
    _begin()
    name, features = processor()
    triple = binding.get_process_triple()
    return binding.Target.from_triple(triple).create_target_machine(
        cpu=name, features=features, opt=ordering, codemodel="jitdefault", jit=True,
        reloc="static" if triple.startswith(("x86", "amd64")) else "default",
    )  # fmt: skip


def optimized(text: str) -> binding.ModuleRef:
    """A text in LLVM's language, with functions in their callers, and loops as wide as registers."""
    machine = maker(EFFORT)
    module = binding.parse_assembly(text)
    module.triple, module.data_layout = binding.get_process_triple(), str(machine.target_data)
    options = binding.create_pipeline_tuning_options()
    options.speed_level, options.loop_vectorization, options.slp_vectorization = EFFORT, True, False
    builder = binding.create_pass_builder(machine, options)
    builder.getModulePassManager().run(module, builder)
    return module


@cache
def _begin() -> None:
    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
