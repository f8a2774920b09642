"""A small compiler for kernels: plain functions over numbers, arrays and tables, straight into LLVM's language."""
