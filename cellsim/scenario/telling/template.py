"""The commented scenario that ``cellsim new`` writes; it can be run as it is."""

TEMPLATE = """\
# A scenario: who, which muscle, and what is done to them when.
#   cellsim describe FILE   reads it back in sentences
#   cellsim run FILE        simulates it
# Times count from the start of the scenario. A quantity is text with its unit.

title = "One ride"
duration = "48 hour"              # at most 400 day
# clock_start = "0 hour"          # time of day at which it starts; midnight if left out
seed = 1                          # the same seed gives the same result
record_every = "15 minute"        # finer during bouts by itself
# source = ["Stocks2020"]         # keys of the literature that this follows

[[person]]                        # one or more, up to 1024
name = "rider"
age = "28 year"                   # 18 to 95
sex = "male"                      # male, female
mass = "75 kg"
activity = "recreational"         # inactive, sedentary, active, recreational, trained, athlete
# vo2max = "45 mL/kg/min"         # where it was measured; the muscle is made to it
# wmax = "320 W"                  # likewise, at the end of a ramp of 10 W/min
# hemoglobin = "150 g/L"          # of blood: VO2max follows it, unless vo2max, wmax or ftp are written, too
# ftp = "250 W"                   # that plans in percent go by; the critical power if left out
# max_heart_rate = "188 bpm"      # by age if left out
# from_file = true                # go by what the files of the bouts say of their rider
# insulin_sensitivity = 0.5       # what insulin does, of what is usual at this age and activity; 1 if left out
# sleep = "5 hour"                # of a night, from the start on; enough if left out
# energy = "80 %"                 # what is eaten by habit, of the energy that is needed; 100 % if left out
# niacin = "17 mg"                # nicotinic acid and nicotinamide in the food of a day; by mass unless written

# [[person]]
# name = "older"
# like = "rider"                  # as that one, but for what follows
# age = "68 year"

[muscle]
name = "vastus lateralis"
fibers = 64                       # up to 4096
mitochondria = 100                # followed one by one in each fiber, up to 2000
# repair = "cells"                # cells followed one by one mend what dies; averaged if left out

[[bout]]
do = "cycling"                    # cycling, running, walking, rowing, intervals, sprint, resistance, eccentric,
                                  # eccentric elbow, downhill running, knee extension, plantar flexion, elbow flexion,
                                  # isometric
at = "8 hour"
duration = "60 minute"
intensity = "60 %Wmax"            # also W, %VO2max, %HRR, RPE (to 10), km/h on foot; %1RM of a lift, %MVC of a hold;
                                  # "all-out"; or "to failure", with power = "300 W" or load = "75 %1RM" beside it
# retest = "4 week"               # how old the test may be that %Wmax is read off, on later days; "never" for the start
# file = "ride.fit"               # in place of both: a recording (FIT, TCX, GPX, CSV), a plan (ZWO, ERG, MRC, FIT)
#                                 # or a diary of sessions (CSV: date, minutes, RPE, sport)
# person = "rider"                # left out: everyone

# [[bout]]                        # work and rest in turn, in place of a duration
# do = "cycling"
# at = "20 hour"
# work = "30 second"
# rest = "4 minute"
# times = 6
# rest_intensity = "30 %Wmax"     # as easy as the activity has it if left out
# intensity = "all-out"           # all that the muscle gives

# [[bout]]                        # sets of repetitions, in place of a duration
# do = "resistance"
# sets = 4
# repetitions = 10
# tempo = "2-0-2"                 # seconds of lowering, holding and lifting; a fourth is a pause
# rest = "2 minute"
# intensity = "75 %1RM"
# every = "week"                  # in place of at: on days of the week, of which day 1 is a Monday
# on = ["Tue", "Fri"]
# clock = "17 hour"               # time of day
# start = "0 day"
# stop = "84 day"
# increase = "2 %1RM a week"      # harder by the week: so much more, or a share, "5 % a week"; likewise longer, by
#                                 # increase_duration = "5 minute a week", where a duration is written
# up_to = "90 %1RM"               # where that stops; likewise up_to_duration

# [[bout]]
# do = "running"
# at = "10 hour"
# slope = "-10 %"                 # of running and walking, negative downhill
# intensity = "to failure"        # ends when it cannot be given any more; a duration beside it is the longest
# power = "12 km/h"

# [activity.swimming]             # a way of exercising of your own, for do = "swimming"
# demand = 0.35                   # share of what is asked that falls on the muscle simulated; 1 if left out
# force = 0.15                    # of each contraction, relative to the greatest
# muscle = "both legs"            # that works: or "one thigh", "elbow flexors", or a mass such as "9 kg"
# strain = 0                      # greatest lengthening under load, of fascicle length, and how often it happens
# lengthenings = "0 /minute"
# work = "90 second"              # in turn with rest, at a fraction of the intensity; steady if left out
# rest = "20 second"
# rest_fraction = 0
# like = "rowing"                 # as that activity, but for what is written
# source = ["Stocks2020"]         # keys of the literature that the numbers are from; a judgement if left out

[[meal]]
at = ["7 hour", "12 hour", "19 hour", "31 hour", "36 hour", "43 hour"]
carbohydrate = "90 g"
protein = "30 g"
fat = "25 g"

# [[fast]]                        # nobody eats meanwhile; on days without a [[meal]] people eat by habit
# at = "20 hour"
# duration = "10 hour"            # left out: to the end

# [[habit]]                       # what goes on in the background; left out, the mean of what one's activity stands for
# keep = "sedentary"              # then only what is written as bouts counts; or bed rest, immobilized, inactive,
#                                 # active, recreational, trained, athlete
# start = "0 day"
# stop = "42 day"                 # one's own activity goes on again; left out: to the end
# person = "rider"                # or several, in brackets; left out: everyone

# [[care]]                        # what is done to recover, as far as trials bear it out
# do = "cold water"               # or massage, NSAID, alcohol (with dose = "1 g/kg"), sleep (duration of one night)
# at = "10 hour"                  # or every = "1 day"
# duration = "15 minute"          # how long it is done, or a drug acts
# person = "rider"                # or several, in brackets; left out: everyone

# [[regimen]]
# give = "NMN"                    # NMN, NR, NA, NAM, NAD, tryptophan
# dose = "300 mg"                 # or "900 umol", which compares compounds by equal rings
# every = "1 day"                 # or at = "8 hour", or at = ["8 hour", "20 hour"]
# start = "0 hour"                # the first dose
# stop = "14 day"                 # no dose from then on
# route = "IV"                    # oral if left out; into a vein go NMN, NR and NAD
# infusion = "1 hour"             # how long each takes to run in
# adherence = "80 %"              # chance that a dose is taken; left out, none is missed
# skip = [2]                      # days without, counted from 1; or "weekends", when day 1 is a Monday
# arm = "NMN"                     # only in this arm; left out, in all of them

# [[arm]]                         # everyone lives through each arm, with the same chance
# name = "placebo"

# [[arm]]
# name = "NMN"

# [[perturb]]
# target = "NAMPT"                # an enzyme or transporter
# where = "muscle"                # where it is changed; muscle if left out, or "everywhere"
# factor = 0.5                    # of its capacity
# at = "0 hour"
# until = "24 hour"               # left out: to the end

# [[perturb]]
# preset = "78c"                  # FK866, 78c, "PARP inhibitor": a drug, with its own target and factor

[[assay]]
do = "biopsy"                     # or "blood sample", or a test: what it measured stands in the report
at = ["0 hour", "9 hour", "12 hour", "33 hour"]

# [[assay]]                       # a test on a copy of the muscle as it is then, which tires nobody
# do = "constant load"            # ramp test, critical power test, all-out test, lactate ladder, PCr recovery,
# intensity = "90 %Wmax"          # NIRS recovery, respirometry, peroxide, membrane potential, glucose clamp,
# at = ["0 hour", "33 hour"]      # soreness, jump, fatigue

[hypotheses]                      # what the literature does not bear out, to ask "what if it were so?"
exercise_parp_drain = false       # exercise drains NAD+ through PARP
nad_halves_by_60 = false          # the NAD+ of muscle halves by the age of 60
direct_nmn_uptake = false         # NMN enters fibers whole
sirt3_gatekeeper = false          # NAD+ helps mitochondria only through SIRT3
nsaid_slows_mending = false       # NSAIDs slow the mending of sarcomeres
alcohol_stops_mending = false     # alcohol all but stops it for a day and a half
massage_restores_force = false    # massage brings force back sooner
# nad_structure = "V"             # what limits salvage: V, or a rival of it, F, A, Q, R
"""


def template() -> str:
    """A commented scenario of one ride, to start from."""
    return TEMPLATE
