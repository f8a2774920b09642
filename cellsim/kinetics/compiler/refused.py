"""What is said of a text that the compiler cannot take."""

from cellsim.errors import NetworkError


class CannotCompile(NetworkError):
    """A text holds what is no plain function of numbers, arrays and tables; ``where`` says in which line."""

    where = ""
    _placed = False

    def placed_in(self, function: str) -> "CannotCompile":
        """The same, with the line and the function in which it was found; those that call it are not named."""
        if self.where and not self._placed:
            self.args = (f"{str(self).rstrip('.')}, in '{self.where}' of '{function}'.",)
            self._placed = True
        return self
