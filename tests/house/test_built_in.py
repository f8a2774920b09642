"""A signal of cellsim's own, added as its page says: to three lists and a table, and nothing else is told of it."""

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

LISTS = {"species": "SPECIES", "reactions": "REACTIONS", "observables": "OBSERVABLES"}
LOOK = """
from cellsim import human_muscle
from cellsim.kinetics.write.emit import emit

model = human_muscle()
model.check()
assert "jnk" in model.observables, "a column of every result"
assert abs(model.rests["fiber"].of(model.fiber.reactions["JNK"].formula)) < 1e-12
assert model.fiber.species["JNK"].read_out and "JNK_tau" in model.rows
assert '"JNK"' in emit(model.fiber)
"""


def test_a_signal_is_built_in_by_what_its_page_shows(root: Path, tmp_path: Path) -> None:
    text = (root / "docs/how/signal.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"^```python\n(.*?)^```$", text, re.M | re.S)
    calls = [node for node in ast.walk(ast.parse(block)) if isinstance(node, ast.Call)]
    shown = {
        word.arg: [ast.unparse(each) for each in word.value.elts]
        for call in calls
        if ast.unparse(call.func) == "Mechanism"
        for word in call.keywords
        if word.arg in LISTS and isinstance(word.value, ast.List)
    }
    assert shown.keys() == LISTS.keys()
    shutil.copytree(root / "cellsim", tmp_path / "cellsim", ignore=shutil.ignore_patterns("__pycache__"))
    page = tmp_path / "cellsim/biology/signals/sensing.py"
    code = page.read_text(encoding="utf-8")
    for word, name in LISTS.items():
        assert f"`{name}`" in text, "the page says to which list it goes"
        code, count = re.subn(rf"^{name} = \[\n", lambda found, word=word: f"{found[0]}    {shown[word][0]},\n", code,
                              flags=re.M)  # fmt: skip
        assert count == 1
    page.write_text(code, encoding="utf-8")
    (rows,) = re.findall(r'^ROWS = """\n(.*?)^"""$', block, re.M | re.S)
    with page.with_suffix(".toml").open("a", encoding="utf-8") as table:
        table.write(f"\n{rows}")
    done = subprocess.run(
        [sys.executable, "-c", LOOK], cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(tmp_path)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
