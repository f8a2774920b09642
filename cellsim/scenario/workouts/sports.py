"""Which mode of exercise a sport is, from the words and numbers that devices and exporters use for it."""

import re

# Words without spaces, underscores and hyphens, in small letters: of FIT (sport and sub-sport), TCX and GPX files
# of Garmin, Strava, Polar, Suunto, Coros, Wahoo and Zwift. Numbers are Strava's in GPX.
MODES = {
    "cycling": """
        cycling biking bike ride cycle 1 ebiking ebike ebikeride ebikefitness ebikemountain emountainbikeride
        indoorcycling indoorbike indoorbiking indoorride spin spinning virtualride virtualcycling
        road roadbiking roadcycling roadbike mountain mountainbiking mountainbike mountainbikeride mtb gravel
        gravelcycling gravelride cyclocross trackcycling bmx recumbent commuting bikecommuting mixedsurface
        """,
    "running": """
        running run 9 jogging jog treadmill treadmillrunning treadmillrun indoorrunning indoorrun virtualrun
        virtualrunning street streetrunning trail trailrun trailrunning track trackrunning trackrun ultra ultrarun
        ultrarunning obstacle obstaclerun
        """,
    "walking": """
        walking walk 10 hiking hike indoorwalking casualwalking speedwalking nordicwalking trekking
        """,
    "rowing": """
        rowing row indoorrowing indoorrow virtualrow rower rowingmachine rowingv2 ergrowing
        """,
    "resistance": """
        resistance strength strengthtraining weights weighttraining weightlifting
        """,
}
# Sports whose sub-sport is another exercise than they are: arms do not load the legs.
ARMS = frozenset({"handcycling", "indoorhandcycling", "handcycle", "handbike", "indoorwheelchairwalk"}) | {
    "indoorwheelchairrun",
    "wheelchair",
}
NOTHING = frozenset({"", "generic", "all", "other", "unknown", "none", "default", "workout", "multisport", "254", "0"})
# Words that say where or with what, and not which exercise.
VAGUE = frozenset({"fitnessequipment", "training", "virtualactivity", "indoor", "gym", "fitness"})
HELPED = frozenset({"ebiking", "ebike", "ebikeride", "ebikefitness", "ebikemountain", "emountainbikeride"})
UNKNOWN = "unknown"
ON_FOOT = frozenset(
    """
    soccer football americanfootball australianfootball basketball handball hockey fieldhockey floorball lacrosse rugby
    netball volleyball beachvolleyball tennis badminton squash padel racket racquetball tabletennis baseball softball
    cricket ultimate ultimatedisc teamsport orienteering aerobics dance dancing jumprope stairclimbing stairs
    """.split()
)
"""Sports without a mode in which feet bear the body, stride by stride."""

_MODE = {word: mode for mode, words in MODES.items() for word in words.split()}


def mode_of(sport: str, sub_sport: str = "") -> str:
    """The mode for a sport and its sub-sport; its own word where there is no mode, "unknown" where it names none.

    The sport decides, unless it is vague (fitness equipment) or its sub-sport is done with the arms.
    """
    whole, part = plain(sport), plain(sub_sport)
    if part in ARMS:
        return spoken(sub_sport)
    if whole not in VAGUE and whole in _MODE:
        return _MODE[whole]
    if whole in VAGUE or whole in NOTHING:
        if part in _MODE:
            return _MODE[part]
        if part not in NOTHING | VAGUE:
            return spoken(sub_sport)
        return UNKNOWN if whole in NOTHING else spoken(sport)
    return spoken(sub_sport) if part not in NOTHING and whole in part else spoken(sport)


def stand_in(sport: str) -> str:
    """What a sport stands as for which there is no mode: running where it is played on foot, else legs that pedal."""
    return "running" if plain(sport) in ON_FOOT else "cycling"


def helped(sport: str, sub_sport: str) -> bool:
    """Whether a motor does a part of the work."""
    return plain(sport) in HELPED or plain(sub_sport) in HELPED


def plain(word: str) -> str:
    return "".join(letter for letter in word.lower() if letter.isalnum())[:40]


def spoken(word: str) -> str:
    """A device's word as it can stand in a sentence."""
    text = "".join(letter if letter.isalnum() else " " for letter in word.strip()[:40])
    text = " ".join(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text).split()).lower()
    return f"sport number {text}" if text.isdigit() else text or UNKNOWN
