"""Write a small result, study and checkpoint in today's format, for later versions to read or to refuse by name.

    python -m tests.golden.write

Every format has its folder beside this file, and once written it stays as it is: write a new one when FORMAT is
raised. Bytes are compared on the day they are read, so no tool may change them (see .gitattributes).
"""

import io
import json
import math
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import numpy as np
import pandas as pd

from cellsim.study.blocks import home
from cellsim.study.blocks.columns import Row, kinds_of
from cellsim.study.blocks.errands import Done
from cellsim.study.blocks.merged import put_together
from cellsim.study.checkpoints import packed as checkpoints
from cellsim.study.result.result import FORMAT, Result
from cellsim.study.result.series import Event

HERE = Path(__file__).parent
KEYS = {"person": "Zoë", "muscle": "vastus lateralis", "arm": "all", "replicate": 0}
SAID = {"person": "Zoë", "time_s": 900.0}
TEXT = 'title = "Golden"\nduration = "2 hour"\n'
PAGE = {"scenario": "golden", "design": [{"age_years": 30.0}, {"age_years": 60.0}], "outcomes": {"third": "golden"}}


def table() -> pd.DataFrame:
    """Numbers that no rounding hides, and some that are missing."""
    rows = []
    for hour in (0.0, 1.0, 2.0):
        muscle = {"force": 1.0 - 0.1 * hour, "phosphocreatine": 32.0 / 3.0 + hour, "ck": math.nan}
        body = {"force": math.nan, "phosphocreatine": math.nan, "ck": 100.0 + hour / 7.0}
        rows += [{"time_h": hour, "group": "all", **KEYS, **muscle}, {"time_h": hour, "group": "body", **KEYS, **body}]
    return pd.DataFrame(rows)


def result() -> Result:
    return Result(
        table(), {"headline": []}, {"cellsim": {"version": "golden"}, "when": {"written": "once"}}, TEXT,
        ["Fibers of one type share their parameters."], ["judgement"], [Event(0.5, 0.25, "bout", "cycling", "Zoë")],
        ["Golden"], ["A note."],
    )  # fmt: skip


def rows() -> list[Row]:
    """One run that went well and one that did not."""
    return [
        {"run": 0, "age_years": 30.0, "status": "ok", "message": "", "third": 1.0 / 3.0},
        {"run": 1, "age_years": 60.0, "status": "failed", "message": "Zoë could not do this bout.", "third": math.nan},
    ]


def arrays() -> dict[str, np.ndarray]:
    """Arrays of every kind that a state has."""
    return {
        "fibers/Y": np.array([[1.0 / 3.0, math.inf], [-0.0, math.nan]]),
        "pool/tagged": np.array([[0, 2, 3]], np.int8),
        "pool/identity": np.array([2**62 + 1, -1]),
        "moment": np.array(0.1),
        "none": np.empty((0, 3)),
    }


def members_of(found: dict[str, np.ndarray]) -> dict[str, dict[str, object]]:
    """What a manifest says of arrays."""
    with ZipFile(io.BytesIO(checkpoints.packed(found, {}))) as archive:
        return json.loads(archive.read(checkpoints.MANIFEST))["members"]


def study(page: dict) -> str:
    """The hash of a study's page, which each of its files holds."""
    return sha256(json.dumps(page, sort_keys=True).encode()).hexdigest()


def at(folder: Path) -> home.Home:
    """The golden study in a folder: two blocks of one run each."""
    return home.Home(folder, study(PAGE), runs=2, in_block=1, courses=False)


if __name__ == "__main__":
    wanted = HERE / f"result-{FORMAT}"
    if not wanted.exists():
        result().save(wanted, {"one": b"\x89PNG, or nearly"}, "<p>Golden</p>")
    wanted = HERE / f"study-{home.FORMAT}"
    if not wanted.exists():
        kinds = kinds_of([{"age_years": 30.0}, {"age_years": 60.0}]) | {"third": "float64"}
        with home.claimed(wanted, PAGE, study(PAGE)) as place:
            for row in rows():
                at(place).commit(Done(int(row["run"]), [row], None, 0.0), kinds)
            put_together(at(place))
    file = HERE / f"checkpoint-{checkpoints.VERSION}.zip"
    if not file.exists():
        file.write_bytes(checkpoints.packed(arrays(), {"said": SAID}))
