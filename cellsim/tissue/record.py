"""What Mesa keeps of a run: one row after each step, and the rested muscle before all of them."""

import mesa
import pandas as pd

COLLECTED = ("force", "recovered", "phosphocreatine", "lactate", "glycogen_fraction", "ampk", "pgc1a_mrna", "nad_total")


class Record(mesa.DataCollector):
    """The main observables of all fibers together, in the units of the public table, with ``time_h`` [hour].

    ``mesa.batch_run`` takes the row at the number of steps less one for the last. So that this is the end of the
    run, only steps make rows in ``model_vars``; the rested muscle stands in front of them in the data frame.
    """

    def __init__(self, model: mesa.Model) -> None:
        super().__init__(
            model_reporters={"time_h": lambda model: model.time_h}
            | {name: (lambda model, name=name: model.observed["all"][name]) for name in COLLECTED}
        )
        self._rested = {name: reads(model) for name, reads in self.model_reporters.items()}

    def get_model_vars_dataframe(self) -> pd.DataFrame:
        """A row for the rested muscle and one after each step."""
        return pd.concat([pd.DataFrame([self._rested]), super().get_model_vars_dataframe()], ignore_index=True)
