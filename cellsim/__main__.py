"""``python -m cellsim``, for where no script is installed."""

import sys

from cellsim.cli import main

if __name__ == "__main__":
    sys.exit(main())
