"""What a command ends with: 0 when it worked, 2 when the input cannot be run, 130 when it was stopped, 74 untold."""

OK, BAD_INPUT, UNWRITTEN, STOPPED = 0, 2, 74, 130
