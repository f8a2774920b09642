"""What a fit of a file leaves behind: tables, and sentences on what may be believed of it."""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from cellsim.study.fits.fitfile import FitFile
from cellsim.study.fits.profiles import LikelihoodProfile, better, profiles
from cellsim.study.fits.samples import in_words, next_samples
from cellsim.study.fits.starts import Fitted, fitted

KIND = "fit"


@dataclass(frozen=True, eq=False)
class FitOutcome:
    """A fit that was carried out.

    Parameters
    ----------
    fitted : what the search found
    profiles : of each parameter; none where the file wants none
    samples : that would tell most next; none where the file does not ask
    says : what is to be known of it, in sentences
    """

    fitted: Fitted
    profiles: Sequence[LikelihoodProfile]
    samples: pd.DataFrame | None
    says: tuple[str, ...]

    def pages(self) -> dict[str, bytes]:
        """Its tables and sentences as files, by name."""
        tables = {"fitted.csv": self.fitted.table, "starts.csv": self.fitted.starts, "measured.csv": self.fitted.met}
        if self.profiles:
            tables["profiles.csv"] = pd.concat([_of_profile(each) for each in self.profiles], ignore_index=True)
        if self.samples is not None:
            tables["next.csv"] = self.samples
        pages = {name: table.to_csv(index=False, lineterminator="\n").encode() for name, table in tables.items()}
        return pages | {"fit.txt": ("\n".join(self.says) + "\n").encode()}


def _of_profile(one: LikelihoodProfile) -> pd.DataFrame:
    of = one.parameter
    values = [of.value(at) for at in one.at.tolist()]
    return pd.DataFrame({"parameter": of.name, "value": values, "unit": of.factor.unit, "drop": one.drop})


def carried_out(file: FitFile, workers: int = 1) -> FitOutcome:
    """Search, and then profile and weigh as the file wants it.

    Parameters
    ----------
    file : of the fit
    workers : processes that share the starts and the profiles; changes nothing but the time it takes

    Raises
    ------
    MeasurementError : no start could be run, or a library is not installed.
    """
    found = fitted(file.objective, file.starts, file.method, file.seed, workers=workers)
    traced = profiles(found, file.method, workers=workers) if file.profiled else []
    says = [*found.says(), *(each.says() for each in traced)]
    says += [sentence] if (sentence := better(traced)) else []
    samples = next_samples(file.objective, found.x, file.candidates, file.best) if file.candidates else None
    says += [in_words(samples)] if samples is not None else []
    return FitOutcome(found, traced, samples, tuple(says))
