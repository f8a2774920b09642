"""The kinds of quantity a scenario may hold, their units and their ranges, and what this version can act upon."""

from cellsim.biology.exercise import muscles
from cellsim.biology.person.laboratory import BY_NAME
from cellsim.scenario.fields.field import Kind

DAY = 86400.0
LONGEST_DAYS = 400.0

_TIMES: tuple[str, ...] = ("hour", "hours", "h", "minute", "minutes", "min", "second", "seconds", "sec", "s")
_TIMES += ("day", "days", "d", "week", "weeks")
_GRAMS = ("g", "mg", "ug", "µg", "kg")
MOLES = {"umol": 1.0, "µmol": 1.0, "mmol": 1000.0}
"""Words for an amount of substance, and how many umol each is."""

AGE = Kind("age", "year", ("year", "years"), 18.0, 95.0, "28 year")
MASS = Kind("body mass", "kg", ("kg", "g"), 30.0, 250.0, "75 kg")
VO2MAX = Kind("VO2max", "mL/kg/min", ("mL/kg/min", "mL/min/kg"), 8.0, 95.0, "45 mL/kg/min")
WMAX = Kind("Wmax", "W", ("W", "watt"), 40.0, 800.0, "320 W")
HEMOGLOBIN = Kind("hemoglobin", "g/L", ("g/L", "g/dL"), 50.0, 230.0, "150 g/L")
FTP = Kind("FTP", "W", ("W", "watt"), 30.0, 700.0, "250 W")
MAX_HEART_RATE = Kind("greatest heart rate", "bpm", ("bpm",), 100.0, 240.0, "188 bpm")
INSULIN = (0.1, 5.0)  # what insulin does, of what is usual
DURATION = Kind("duration", "s", _TIMES, 1.0, LONGEST_DAYS * DAY, "72 hour")
BOUT_DURATION = Kind("duration of a bout", "s", _TIMES, 1.0, 7 * DAY, "60 minute")
MOMENT = Kind("time", "s", _TIMES, 0.0, LONGEST_DAYS * DAY, "8 hour")
INTERVAL = Kind("interval", "s", _TIMES, 1.0, LONGEST_DAYS * DAY, "1 day")
RETEST = Kind("time between two tests", "s", _TIMES, DAY, LONGEST_DAYS * DAY, "4 week")
LONGER = Kind("increase", "s", _TIMES, 1.0, DAY, "5 minute")
RECORD = Kind("recording interval", "s", _TIMES, 1.0, 7 * DAY, "15 minute")
CLOCK = Kind("time of day", "s", _TIMES, 0.0, DAY, "6 hour")
DOSE = Kind("dose", "mg", _GRAMS, 0.0, 20_000.0, "1000 mg")
INFUSION = Kind("duration of an infusion", "s", _TIMES, 1.0, DAY, "1 hour")
ADHERENCE = Kind("adherence", "1", ("%", "percent"), 0.0, 1.0, "80 %")
NIACIN = Kind("niacin of a day", "mg", _GRAMS, 0.0, 100.0, "15 mg")
CARBOHYDRATE = Kind("carbohydrate of a meal", "g", _GRAMS, 0.0, 1000.0, "80 g")
PROTEIN = Kind("protein of a meal", "g", _GRAMS, 0.0, 1000.0, "25 g")
FAT = Kind("fat of a meal", "g", _GRAMS, 0.0, 1000.0, "20 g")
SLEEP = Kind("sleep of a night", "s", _TIMES, 0.0, 14 * 3600.0, "7.5 hour")
ENERGY = Kind("energy that is eaten", "1", ("%", "percent"), 0.3, 2.0, "80 %")
CARE = Kind("duration", "s", _TIMES, 60.0, 7 * DAY, "15 minute")
ALCOHOL = Kind("dose of alcohol", "g/kg", (), 0.0, 3.0, "1 g/kg", {"g/kg": 1.0})
TURN = Kind("length of work and rest in turn", "s", _TIMES, 1.0, 6 * 3600.0, "30 second")
WORKING_MUSCLE = Kind("muscle that works", "kg", _GRAMS, 0.05, 40.0, "4 kg")
LENGTHENINGS = Kind(
    "number of lengthenings", "/minute", (), 0.0, 300.0, "20 /minute",
    dict.fromkeys(("/minute", "/min", "1/minute", "1/min", "per minute", "a minute"), 1.0),
)  # fmt: skip
LONGEST_PHASE = 60.0  # s; of one repetition
SLOPE = Kind("slope", "1", ("%", "percent"), -0.45, 0.45, "-10 %")
WEEK = 7 * DAY
MOST_TO_FAILURE = 3 * 3600.0  # s; of work to failure whose duration is not written
MOST_SETS, MOST_REPETITIONS, MOST_TIMES = 100, 1000, 1000
MOST_STRAIN = 0.3  # of fascicle length; elbow flexors lengthened against greatest effort have 0.22

INTENSITY_RANGES = {
    "%Wmax": (1.0, 1000.0),
    "W": (1.0, 3000.0),
    "km/h": (0.5, 45.0),
    "%VO2max": (1.0, 100.0),
    "%HRR": (1.0, 100.0),
    "RPE": (0.0, 10.0),
    "%1RM": (1.0, 1000.0),
    "%MVC": (1.0, 100.0),
}

MOST_LOWERED = 150.0  # [%1RM] a muscle that is lengthened bears more than it can lift

LARGEST_FILE = 1_000_000
MOST_PEOPLE = 1024
MOST_ARMS = 16
MOST_REPLICATES = 1000
MOST_LIVES = 10_000  # people x arms x replicates
MOST_FIBERS = 4096
LEAST_MITOCHONDRIA, MOST_MITOCHONDRIA = 2, 2000  # one alone could neither fuse nor be chosen among
MOST_BOUTS = 1000
MOST_OWN_ACTIVITIES = 64
MOST_MECHANISMS = 64
MOST_PARAMETERS = 1000
MOST_ACTIVITIES = 1_000_000  # in one recording
MOST_DOSES = 10_000
MOST_RECORDS = 200_000
MOST_TABLES = 10_000
LARGEST_SEED = 2**32 - 1

COMPOUNDS = ("NMN", "NR", "NA", "NAM", "NAD", "tryptophan")
ROUTES = ("oral", "IV")
INFUSED = ("NMN", "NR", "NAD")
ASSAYS = ("biopsy", "blood sample", *BY_NAME)
ASSAYS_NOT_YET = ("autophagic flux",)
MUSCLES = muscles.NAMES
