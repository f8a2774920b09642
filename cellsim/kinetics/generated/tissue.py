# ruff: noqa
"""The equations of the network, written by "cellsim emit". Change the network, not this file.

y is the state of one fiber in the order of SPECIES, p its arguments in the order of ARGUMENTS.
species.ATP is the place of ATP in the first, and so on; slope.ATP_by_ADP that of the slope of ATP's change.
"""

from cellsim.kinetics.plain import exp, kernel, log, places, ramp, sqrt, step

SPECIES = (
    "alarm",
    "monocytes",
    "m1",
    "m2",
    "quiescent",
    "waking",
    "first",
    "second",
    "third",
    "stopped",
    "myocytes",
    "born",
    "gone",
    "membrane_broken",
    "membrane_mending",
    "sarcomere_broken",
    "sarcomere_mending",
    "torn_left",
    "dying_to_dying",
    "dying_to_bitten",
    "dying_to_gap",
    "dying_to_new",
    "dying_to_sound",
    "gap_to_gap",
    "gap_to_new",
    "gap_to_sound",
    "new_to_new",
    "new_to_sound",
    "calcium",
    "calpain",
    "lymph",
    "plasma",
    "spilled",
    "cleared",
    "ache",
    "soreness",
    "protection",
    "quick_protection",
    "worn",
    "worn_connective",
    "fast_fatigue",
    "slow_fatigue",
    "central_fatigue",
    "synthesis_fall",
    "synthesis_rise",
    "lesson",
    "quick_lesson",
)

MOVING = ()

DEFINITIONS = (
    "membrane",
    "sarcomere",
    "dying",
    "gap",
    "new",
    "lesion",
    "clearance",
    "fusing",
    "fusion",
    "maturation",
    "monocyte_exit",
    "debris_eaten",
    "switching",
    "signal",
    "wakeable",
    "fed",
    "calming",
    "open_tears",
    "woken_calpain",
    "cut",
    "leaking",
    "dead",
)

REACTIONS = (
    "alarm_fading",
    "recruitment",
    "monocytes_leaving",
    "m1_arrival",
    "m1_switching",
    "m2_arrival",
    "m1_exit",
    "m2_exit",
    "waking_up",
    "entering_cycle",
    "division_1",
    "stopping_1",
    "division_2",
    "stopping_2",
    "division_3",
    "stopping_3",
    "differentiation",
    "myocytes_leaving",
    "return_to_niche",
    "renewal",
    "membrane_taken_up",
    "membrane_mended",
    "sarcomere_taken_up",
    "sarcomere_mended",
    "membranes_sealed",
    "bitten_dying",
    "eaten_dying",
    "refilled_dying",
    "refilled_gap",
    "matured_dying",
    "matured_gap",
    "matured_new",
    "calcium_entry",
    "calcium_pumped",
    "calpain_course",
    "enzyme_leak",
    "enzyme_release",
    "enzyme_drainage",
    "enzyme_clearance",
    "ache_fading",
    "soreness_course",
    "protection_fading",
    "quick_protection_fading",
    "worn_fading",
    "worn_connective_fading",
    "fast_fatigue_fading",
    "slow_fatigue_fading",
    "central_fatigue_fading",
    "synthesis_fall_fading",
    "synthesis_rise_fading",
    "lesson_ripening",
    "quick_lesson_ripening",
)

ARGUMENTS = (
    "IMMUNE_lesion_floor",
    "IMMUNE_stretch",
    "IMMUNE_clearance_rest",
    "IMMUNE_clearance",
    "REPAIR_fusion_rest",
    "REPAIR_fusion",
    "REPAIR_fusion_half",
    "REPAIR_maturation_time",
    "IMMUNE_monocyte_time",
    "IMMUNE_switch",
    "SATELLITE_membrane_signal",
    "SATELLITE_unfed",
    "SATELLITE_fed_half",
    "SATELLITE_calming",
    "SATELLITE_calm_signal",
    "CALPAIN_most",
    "CALPAIN_hold",
    "IMMUNE_alarm_time",
    "IMMUNE_recruitment",
    "IMMUNE_m1_gain",
    "IMMUNE_m2_gain",
    "IMMUNE_m1_time",
    "IMMUNE_m2_time",
    "SATELLITE_activation",
    "SATELLITE_signal_half",
    "SATELLITE_lag",
    "SATELLITE_cycle",
    "SATELLITE_divide1",
    "SATELLITE_divide2",
    "SATELLITE_divide3",
    "SATELLITE_differentiation",
    "SATELLITE_differentiation_rest",
    "SATELLITE_myocyte_time",
    "REPAIR_membrane_time",
    "REPAIR_sarcomere_time",
    "CK_seal_time",
    "CALCIUM_entry",
    "CALCIUM_time",
    "CALPAIN_time",
    "CK_leak",
    "CK_necrosis",
    "CK_lymph_time",
    "CK_pump",
    "CK_plasma_time",
    "SORENESS_time",
    "PROTECTION_time",
    "PROTECTION_quick_time",
    "DAMAGE_rest_time",
    "FATIGUE_fast_time",
    "FATIGUE_slow_time",
    "FATIGUE_central_time",
    "SYNTHESIS_fall_time",
    "SYNTHESIS_rise_time",
    "PROTECTION_ripening",
    "repair_speed",
    "woken_share",
    "bout_membrane",
    "bout_sarcomere",
    "bout_dying",
    "bout_gap",
    "bout_new",
    "bout_leaking",
    "bout_dead",
    "bout_pumping",
    "bout_torn",
)

SLOPES = (
    ("alarm", "alarm"),
    ("monocytes", "alarm"),
    ("monocytes", "monocytes"),
    ("m1", "monocytes"),
    ("m1", "m1"),
    ("m1", "dying_to_dying"),
    ("m1", "dying_to_bitten"),
    ("m1", "dying_to_gap"),
    ("m1", "dying_to_new"),
    ("m1", "gap_to_gap"),
    ("m1", "gap_to_new"),
    ("m1", "new_to_new"),
    ("m2", "m1"),
    ("m2", "m2"),
    ("m2", "dying_to_dying"),
    ("m2", "dying_to_bitten"),
    ("m2", "dying_to_gap"),
    ("m2", "dying_to_new"),
    ("m2", "gap_to_gap"),
    ("m2", "gap_to_new"),
    ("m2", "new_to_new"),
    ("quiescent", "alarm"),
    ("quiescent", "quiescent"),
    ("quiescent", "membrane_broken"),
    ("quiescent", "membrane_mending"),
    ("quiescent", "sarcomere_broken"),
    ("quiescent", "sarcomere_mending"),
    ("quiescent", "dying_to_dying"),
    ("quiescent", "dying_to_bitten"),
    ("quiescent", "dying_to_gap"),
    ("quiescent", "gap_to_gap"),
    ("waking", "alarm"),
    ("waking", "quiescent"),
    ("waking", "waking"),
    ("waking", "membrane_broken"),
    ("waking", "membrane_mending"),
    ("waking", "sarcomere_broken"),
    ("waking", "sarcomere_mending"),
    ("waking", "dying_to_dying"),
    ("waking", "dying_to_bitten"),
    ("waking", "dying_to_gap"),
    ("waking", "gap_to_gap"),
    ("first", "m1"),
    ("first", "waking"),
    ("first", "first"),
    ("second", "m1"),
    ("second", "first"),
    ("second", "second"),
    ("third", "m1"),
    ("third", "second"),
    ("third", "third"),
    ("stopped", "alarm"),
    ("stopped", "m1"),
    ("stopped", "m2"),
    ("stopped", "first"),
    ("stopped", "second"),
    ("stopped", "third"),
    ("stopped", "stopped"),
    ("stopped", "membrane_broken"),
    ("stopped", "membrane_mending"),
    ("stopped", "sarcomere_broken"),
    ("stopped", "sarcomere_mending"),
    ("stopped", "dying_to_dying"),
    ("stopped", "dying_to_bitten"),
    ("stopped", "dying_to_gap"),
    ("stopped", "gap_to_gap"),
    ("myocytes", "m2"),
    ("myocytes", "stopped"),
    ("myocytes", "myocytes"),
    ("born", "alarm"),
    ("born", "m1"),
    ("born", "quiescent"),
    ("born", "first"),
    ("born", "second"),
    ("born", "third"),
    ("born", "born"),
    ("born", "membrane_broken"),
    ("born", "membrane_mending"),
    ("born", "sarcomere_broken"),
    ("born", "sarcomere_mending"),
    ("born", "dying_to_dying"),
    ("born", "dying_to_bitten"),
    ("born", "dying_to_gap"),
    ("born", "gap_to_gap"),
    ("gone", "alarm"),
    ("gone", "stopped"),
    ("gone", "myocytes"),
    ("gone", "gone"),
    ("gone", "membrane_broken"),
    ("gone", "membrane_mending"),
    ("gone", "sarcomere_broken"),
    ("gone", "sarcomere_mending"),
    ("gone", "dying_to_dying"),
    ("gone", "dying_to_bitten"),
    ("gone", "dying_to_gap"),
    ("gone", "gap_to_gap"),
    ("membrane_broken", "membrane_broken"),
    ("membrane_broken", "calpain"),
    ("membrane_mending", "membrane_broken"),
    ("membrane_mending", "membrane_mending"),
    ("membrane_mending", "calpain"),
    ("sarcomere_broken", "sarcomere_broken"),
    ("sarcomere_mending", "sarcomere_broken"),
    ("sarcomere_mending", "sarcomere_mending"),
    ("torn_left", "torn_left"),
    ("dying_to_dying", "m1"),
    ("dying_to_dying", "dying_to_dying"),
    ("dying_to_dying", "dying_to_bitten"),
    ("dying_to_dying", "dying_to_gap"),
    ("dying_to_dying", "dying_to_new"),
    ("dying_to_dying", "gap_to_gap"),
    ("dying_to_dying", "gap_to_new"),
    ("dying_to_dying", "new_to_new"),
    ("dying_to_bitten", "m1"),
    ("dying_to_bitten", "dying_to_dying"),
    ("dying_to_bitten", "dying_to_bitten"),
    ("dying_to_bitten", "dying_to_gap"),
    ("dying_to_bitten", "dying_to_new"),
    ("dying_to_bitten", "gap_to_gap"),
    ("dying_to_bitten", "gap_to_new"),
    ("dying_to_bitten", "new_to_new"),
    ("dying_to_gap", "m1"),
    ("dying_to_gap", "quiescent"),
    ("dying_to_gap", "myocytes"),
    ("dying_to_gap", "dying_to_dying"),
    ("dying_to_gap", "dying_to_bitten"),
    ("dying_to_gap", "dying_to_gap"),
    ("dying_to_gap", "dying_to_new"),
    ("dying_to_gap", "gap_to_gap"),
    ("dying_to_gap", "gap_to_new"),
    ("dying_to_gap", "new_to_new"),
    ("dying_to_new", "quiescent"),
    ("dying_to_new", "myocytes"),
    ("dying_to_new", "dying_to_dying"),
    ("dying_to_new", "dying_to_bitten"),
    ("dying_to_new", "dying_to_gap"),
    ("dying_to_new", "dying_to_new"),
    ("dying_to_new", "gap_to_gap"),
    ("dying_to_new", "gap_to_new"),
    ("dying_to_new", "new_to_new"),
    ("dying_to_sound", "dying_to_new"),
    ("dying_to_sound", "dying_to_sound"),
    ("gap_to_gap", "quiescent"),
    ("gap_to_gap", "myocytes"),
    ("gap_to_gap", "dying_to_dying"),
    ("gap_to_gap", "dying_to_bitten"),
    ("gap_to_gap", "dying_to_gap"),
    ("gap_to_gap", "dying_to_new"),
    ("gap_to_gap", "gap_to_gap"),
    ("gap_to_gap", "gap_to_new"),
    ("gap_to_gap", "new_to_new"),
    ("gap_to_new", "quiescent"),
    ("gap_to_new", "myocytes"),
    ("gap_to_new", "dying_to_dying"),
    ("gap_to_new", "dying_to_bitten"),
    ("gap_to_new", "dying_to_gap"),
    ("gap_to_new", "dying_to_new"),
    ("gap_to_new", "gap_to_gap"),
    ("gap_to_new", "gap_to_new"),
    ("gap_to_new", "new_to_new"),
    ("gap_to_sound", "gap_to_new"),
    ("gap_to_sound", "gap_to_sound"),
    ("new_to_new", "new_to_new"),
    ("new_to_sound", "new_to_new"),
    ("new_to_sound", "new_to_sound"),
    ("calcium", "torn_left"),
    ("calcium", "calcium"),
    ("calpain", "calcium"),
    ("calpain", "calpain"),
    ("lymph", "m1"),
    ("lymph", "torn_left"),
    ("lymph", "dying_to_dying"),
    ("lymph", "dying_to_bitten"),
    ("lymph", "dying_to_gap"),
    ("lymph", "dying_to_new"),
    ("lymph", "gap_to_gap"),
    ("lymph", "gap_to_new"),
    ("lymph", "new_to_new"),
    ("lymph", "lymph"),
    ("plasma", "lymph"),
    ("plasma", "plasma"),
    ("spilled", "m1"),
    ("spilled", "torn_left"),
    ("spilled", "dying_to_dying"),
    ("spilled", "dying_to_bitten"),
    ("spilled", "dying_to_gap"),
    ("spilled", "dying_to_new"),
    ("spilled", "gap_to_gap"),
    ("spilled", "gap_to_new"),
    ("spilled", "new_to_new"),
    ("spilled", "spilled"),
    ("cleared", "plasma"),
    ("cleared", "cleared"),
    ("ache", "ache"),
    ("soreness", "ache"),
    ("soreness", "soreness"),
    ("protection", "protection"),
    ("protection", "lesson"),
    ("quick_protection", "quick_protection"),
    ("quick_protection", "quick_lesson"),
    ("worn", "worn"),
    ("worn_connective", "worn_connective"),
    ("fast_fatigue", "fast_fatigue"),
    ("slow_fatigue", "slow_fatigue"),
    ("central_fatigue", "central_fatigue"),
    ("synthesis_fall", "synthesis_fall"),
    ("synthesis_rise", "synthesis_rise"),
    ("lesson", "lesson"),
    ("quick_lesson", "quick_lesson"),
)

species = places(SPECIES)
definition = places(DEFINITIONS)
reaction = places(REACTIONS)
argument = places(ARGUMENTS)
slope = places(f"{row}_by_{column}" for row, column in SLOPES)
JACOBIAN = tuple((SPECIES.index(row), SPECIES.index(column)) for row, column in SLOPES)


@kernel
def derived(y, p, out):
    """Fill out with the definitions."""
    alarm = y[species.alarm]
    monocytes = y[species.monocytes]
    m1 = y[species.m1]
    quiescent = y[species.quiescent]
    myocytes = y[species.myocytes]
    membrane_broken = y[species.membrane_broken]
    membrane_mending = y[species.membrane_mending]
    sarcomere_broken = y[species.sarcomere_broken]
    sarcomere_mending = y[species.sarcomere_mending]
    torn_left = y[species.torn_left]
    dying_to_dying = y[species.dying_to_dying]
    dying_to_bitten = y[species.dying_to_bitten]
    dying_to_gap = y[species.dying_to_gap]
    dying_to_new = y[species.dying_to_new]
    gap_to_gap = y[species.gap_to_gap]
    gap_to_new = y[species.gap_to_new]
    new_to_new = y[species.new_to_new]
    calcium = y[species.calcium]
    calpain = y[species.calpain]
    IMMUNE_lesion_floor = p[argument.IMMUNE_lesion_floor]
    IMMUNE_stretch = p[argument.IMMUNE_stretch]
    IMMUNE_clearance_rest = p[argument.IMMUNE_clearance_rest]
    IMMUNE_clearance = p[argument.IMMUNE_clearance]
    REPAIR_fusion_rest = p[argument.REPAIR_fusion_rest]
    REPAIR_fusion = p[argument.REPAIR_fusion]
    REPAIR_fusion_half = p[argument.REPAIR_fusion_half]
    REPAIR_maturation_time = p[argument.REPAIR_maturation_time]
    IMMUNE_monocyte_time = p[argument.IMMUNE_monocyte_time]
    IMMUNE_switch = p[argument.IMMUNE_switch]
    SATELLITE_membrane_signal = p[argument.SATELLITE_membrane_signal]
    SATELLITE_unfed = p[argument.SATELLITE_unfed]
    SATELLITE_fed_half = p[argument.SATELLITE_fed_half]
    SATELLITE_calming = p[argument.SATELLITE_calming]
    SATELLITE_calm_signal = p[argument.SATELLITE_calm_signal]
    CALPAIN_most = p[argument.CALPAIN_most]
    CALPAIN_hold = p[argument.CALPAIN_hold]
    repair_speed = p[argument.repair_speed]
    woken_share = p[argument.woken_share]
    bout_membrane = p[argument.bout_membrane]
    bout_sarcomere = p[argument.bout_sarcomere]
    bout_dying = p[argument.bout_dying]
    bout_gap = p[argument.bout_gap]
    bout_new = p[argument.bout_new]
    bout_leaking = p[argument.bout_leaking]
    bout_dead = p[argument.bout_dead]
    bout_torn = p[argument.bout_torn]
    # coupling lost, on the mean of the fibers [1]
    membrane = bout_membrane * (membrane_broken + membrane_mending)
    # force lost to popped sarcomeres, on the mean [1]
    sarcomere = bout_sarcomere * (sarcomere_broken + sarcomere_mending)
    # share of segments that die, on the mean [1]
    dying = bout_dying * (dying_to_dying + dying_to_bitten)
    # share of segments that are empty [1]
    gap = bout_dying * dying_to_gap + bout_gap * gap_to_gap
    # share of segments that are not mature [1]
    new = bout_dying * dying_to_new + bout_gap * gap_to_new + bout_new * new_to_new
    # share of segments that cells crowd about [1]
    lesion = dying + gap + new + IMMUNE_lesion_floor
    # how fast half of a dead segment is eaten [1/s]
    clearance = repair_speed / IMMUNE_stretch * (IMMUNE_clearance * m1 / lesion + IMMUNE_clearance_rest)
    # cells that may fuse, in folds of the pool [1]
    fusing = myocytes + REPAIR_fusion_rest * quiescent
    # how fast empty segments are refilled [1/s]
    fusion = repair_speed / IMMUNE_stretch * REPAIR_fusion * (fusing / (REPAIR_fusion_half * lesion + fusing))
    # how fast new segments mature [1/s]
    maturation = repair_speed / REPAIR_maturation_time
    # monocytes that leave the tissue or turn into macrophages [1/s]
    monocyte_exit = monocytes / (IMMUNE_stretch * IMMUNE_monocyte_time)
    # share of a lesion whose debris is eaten [1]
    debris_eaten = (gap + new) / lesion
    # M1 macrophages that turn into M2 [1/s]
    switching = IMMUNE_switch / IMMUNE_stretch * debris_eaten * m1
    # what wakes satellite cells [1]
    signal = SATELLITE_membrane_signal * membrane + sarcomere + dying + gap + alarm
    # quiescent cells that damage can wake [1]
    wakeable = ramp(woken_share - (1 - quiescent))
    # share of their chance to divide that satellite cells have, for want of growth factors [1]
    fed = SATELLITE_unfed + (1 - SATELLITE_unfed) * (m1 / (SATELLITE_fed_half + m1))
    # how fast idle cells go back to niches, and empty niches fill, when calm [1/s]
    calming = SATELLITE_calming * SATELLITE_calm_signal / (SATELLITE_calm_signal + signal)
    # tears in membranes that are open [1]
    open_tears = bout_torn * torn_left
    # activity that calpain goes to: no more of it can be woken than there is [1]
    woken_calpain = calcium / (CALPAIN_most + calcium) * CALPAIN_most
    # how many times slower coupling is taken up to be mended [1]
    cut = 1 + CALPAIN_hold * calpain
    # muscle whose membranes leak [kg]
    leaking = bout_leaking * torn_left
    # dead muscle of which the next half is eaten [kg]
    dead = bout_dead * (dying_to_dying + dying_to_bitten) / 2
    out[definition.membrane] = membrane
    out[definition.sarcomere] = sarcomere
    out[definition.dying] = dying
    out[definition.gap] = gap
    out[definition.new] = new
    out[definition.lesion] = lesion
    out[definition.clearance] = clearance
    out[definition.fusing] = fusing
    out[definition.fusion] = fusion
    out[definition.maturation] = maturation
    out[definition.monocyte_exit] = monocyte_exit
    out[definition.debris_eaten] = debris_eaten
    out[definition.switching] = switching
    out[definition.signal] = signal
    out[definition.wakeable] = wakeable
    out[definition.fed] = fed
    out[definition.calming] = calming
    out[definition.open_tears] = open_tears
    out[definition.woken_calpain] = woken_calpain
    out[definition.cut] = cut
    out[definition.leaking] = leaking
    out[definition.dead] = dead


@kernel
def reaction_rates(y, p, v):
    """Fill v with the rate of each reaction."""
    alarm = y[species.alarm]
    monocytes = y[species.monocytes]
    m1 = y[species.m1]
    m2 = y[species.m2]
    quiescent = y[species.quiescent]
    waking = y[species.waking]
    first = y[species.first]
    second = y[species.second]
    third = y[species.third]
    stopped = y[species.stopped]
    myocytes = y[species.myocytes]
    membrane_broken = y[species.membrane_broken]
    membrane_mending = y[species.membrane_mending]
    sarcomere_broken = y[species.sarcomere_broken]
    sarcomere_mending = y[species.sarcomere_mending]
    torn_left = y[species.torn_left]
    dying_to_dying = y[species.dying_to_dying]
    dying_to_bitten = y[species.dying_to_bitten]
    dying_to_gap = y[species.dying_to_gap]
    dying_to_new = y[species.dying_to_new]
    gap_to_gap = y[species.gap_to_gap]
    gap_to_new = y[species.gap_to_new]
    new_to_new = y[species.new_to_new]
    calcium = y[species.calcium]
    calpain = y[species.calpain]
    lymph = y[species.lymph]
    plasma = y[species.plasma]
    ache = y[species.ache]
    soreness = y[species.soreness]
    protection = y[species.protection]
    quick_protection = y[species.quick_protection]
    worn = y[species.worn]
    worn_connective = y[species.worn_connective]
    fast_fatigue = y[species.fast_fatigue]
    slow_fatigue = y[species.slow_fatigue]
    central_fatigue = y[species.central_fatigue]
    synthesis_fall = y[species.synthesis_fall]
    synthesis_rise = y[species.synthesis_rise]
    lesson = y[species.lesson]
    quick_lesson = y[species.quick_lesson]
    IMMUNE_lesion_floor = p[argument.IMMUNE_lesion_floor]
    IMMUNE_stretch = p[argument.IMMUNE_stretch]
    IMMUNE_clearance_rest = p[argument.IMMUNE_clearance_rest]
    IMMUNE_clearance = p[argument.IMMUNE_clearance]
    REPAIR_fusion_rest = p[argument.REPAIR_fusion_rest]
    REPAIR_fusion = p[argument.REPAIR_fusion]
    REPAIR_fusion_half = p[argument.REPAIR_fusion_half]
    REPAIR_maturation_time = p[argument.REPAIR_maturation_time]
    IMMUNE_monocyte_time = p[argument.IMMUNE_monocyte_time]
    IMMUNE_switch = p[argument.IMMUNE_switch]
    SATELLITE_membrane_signal = p[argument.SATELLITE_membrane_signal]
    SATELLITE_unfed = p[argument.SATELLITE_unfed]
    SATELLITE_fed_half = p[argument.SATELLITE_fed_half]
    SATELLITE_calming = p[argument.SATELLITE_calming]
    SATELLITE_calm_signal = p[argument.SATELLITE_calm_signal]
    CALPAIN_most = p[argument.CALPAIN_most]
    CALPAIN_hold = p[argument.CALPAIN_hold]
    IMMUNE_alarm_time = p[argument.IMMUNE_alarm_time]
    IMMUNE_recruitment = p[argument.IMMUNE_recruitment]
    IMMUNE_m1_gain = p[argument.IMMUNE_m1_gain]
    IMMUNE_m2_gain = p[argument.IMMUNE_m2_gain]
    IMMUNE_m1_time = p[argument.IMMUNE_m1_time]
    IMMUNE_m2_time = p[argument.IMMUNE_m2_time]
    SATELLITE_activation = p[argument.SATELLITE_activation]
    SATELLITE_signal_half = p[argument.SATELLITE_signal_half]
    SATELLITE_lag = p[argument.SATELLITE_lag]
    SATELLITE_cycle = p[argument.SATELLITE_cycle]
    SATELLITE_divide1 = p[argument.SATELLITE_divide1]
    SATELLITE_divide2 = p[argument.SATELLITE_divide2]
    SATELLITE_divide3 = p[argument.SATELLITE_divide3]
    SATELLITE_differentiation = p[argument.SATELLITE_differentiation]
    SATELLITE_differentiation_rest = p[argument.SATELLITE_differentiation_rest]
    SATELLITE_myocyte_time = p[argument.SATELLITE_myocyte_time]
    REPAIR_membrane_time = p[argument.REPAIR_membrane_time]
    REPAIR_sarcomere_time = p[argument.REPAIR_sarcomere_time]
    CK_seal_time = p[argument.CK_seal_time]
    CALCIUM_entry = p[argument.CALCIUM_entry]
    CALCIUM_time = p[argument.CALCIUM_time]
    CALPAIN_time = p[argument.CALPAIN_time]
    CK_leak = p[argument.CK_leak]
    CK_necrosis = p[argument.CK_necrosis]
    CK_lymph_time = p[argument.CK_lymph_time]
    CK_pump = p[argument.CK_pump]
    CK_plasma_time = p[argument.CK_plasma_time]
    SORENESS_time = p[argument.SORENESS_time]
    PROTECTION_time = p[argument.PROTECTION_time]
    PROTECTION_quick_time = p[argument.PROTECTION_quick_time]
    DAMAGE_rest_time = p[argument.DAMAGE_rest_time]
    FATIGUE_fast_time = p[argument.FATIGUE_fast_time]
    FATIGUE_slow_time = p[argument.FATIGUE_slow_time]
    FATIGUE_central_time = p[argument.FATIGUE_central_time]
    SYNTHESIS_fall_time = p[argument.SYNTHESIS_fall_time]
    SYNTHESIS_rise_time = p[argument.SYNTHESIS_rise_time]
    PROTECTION_ripening = p[argument.PROTECTION_ripening]
    repair_speed = p[argument.repair_speed]
    woken_share = p[argument.woken_share]
    bout_membrane = p[argument.bout_membrane]
    bout_sarcomere = p[argument.bout_sarcomere]
    bout_dying = p[argument.bout_dying]
    bout_gap = p[argument.bout_gap]
    bout_new = p[argument.bout_new]
    bout_leaking = p[argument.bout_leaking]
    bout_dead = p[argument.bout_dead]
    bout_pumping = p[argument.bout_pumping]
    bout_torn = p[argument.bout_torn]
    # coupling lost, on the mean of the fibers [1]
    membrane = bout_membrane * (membrane_broken + membrane_mending)
    # force lost to popped sarcomeres, on the mean [1]
    sarcomere = bout_sarcomere * (sarcomere_broken + sarcomere_mending)
    # share of segments that die, on the mean [1]
    dying = bout_dying * (dying_to_dying + dying_to_bitten)
    # share of segments that are empty [1]
    gap = bout_dying * dying_to_gap + bout_gap * gap_to_gap
    # share of segments that are not mature [1]
    new = bout_dying * dying_to_new + bout_gap * gap_to_new + bout_new * new_to_new
    # share of segments that cells crowd about [1]
    lesion = dying + gap + new + IMMUNE_lesion_floor
    # how fast half of a dead segment is eaten [1/s]
    clearance = repair_speed / IMMUNE_stretch * (IMMUNE_clearance * m1 / lesion + IMMUNE_clearance_rest)
    # cells that may fuse, in folds of the pool [1]
    fusing = myocytes + REPAIR_fusion_rest * quiescent
    # how fast empty segments are refilled [1/s]
    fusion = repair_speed / IMMUNE_stretch * REPAIR_fusion * (fusing / (REPAIR_fusion_half * lesion + fusing))
    # how fast new segments mature [1/s]
    maturation = repair_speed / REPAIR_maturation_time
    # monocytes that leave the tissue or turn into macrophages [1/s]
    monocyte_exit = monocytes / (IMMUNE_stretch * IMMUNE_monocyte_time)
    # share of a lesion whose debris is eaten [1]
    debris_eaten = (gap + new) / lesion
    # M1 macrophages that turn into M2 [1/s]
    switching = IMMUNE_switch / IMMUNE_stretch * debris_eaten * m1
    # what wakes satellite cells [1]
    signal = SATELLITE_membrane_signal * membrane + sarcomere + dying + gap + alarm
    # quiescent cells that damage can wake [1]
    wakeable = ramp(woken_share - (1 - quiescent))
    # share of their chance to divide that satellite cells have, for want of growth factors [1]
    fed = SATELLITE_unfed + (1 - SATELLITE_unfed) * (m1 / (SATELLITE_fed_half + m1))
    # how fast idle cells go back to niches, and empty niches fill, when calm [1/s]
    calming = SATELLITE_calming * SATELLITE_calm_signal / (SATELLITE_calm_signal + signal)
    # tears in membranes that are open [1]
    open_tears = bout_torn * torn_left
    # activity that calpain goes to: no more of it can be woken than there is [1]
    woken_calpain = calcium / (CALPAIN_most + calcium) * CALPAIN_most
    # how many times slower coupling is taken up to be mended [1]
    cut = 1 + CALPAIN_hold * calpain
    # muscle whose membranes leak [kg]
    leaking = bout_leaking * torn_left
    # dead muscle of which the next half is eaten [kg]
    dead = bout_dead * (dying_to_dying + dying_to_bitten) / 2
    # alarm ->
    v_alarm_fading = alarm / (IMMUNE_stretch * IMMUNE_alarm_time)
    # -> monocytes
    v_recruitment = IMMUNE_recruitment / IMMUNE_stretch * alarm
    # monocytes ->
    v_monocytes_leaving = monocyte_exit
    # -> m1
    v_m1_arrival = IMMUNE_m1_gain * monocyte_exit
    # m1 ->
    v_m1_switching = switching
    # -> m2
    v_m2_arrival = IMMUNE_m2_gain * switching
    # m1 ->
    v_m1_exit = m1 / (IMMUNE_stretch * IMMUNE_m1_time)
    # m2 ->
    v_m2_exit = m2 / (IMMUNE_stretch * IMMUNE_m2_time)
    # quiescent -> waking
    v_waking_up = SATELLITE_activation * (signal / (SATELLITE_signal_half + signal)) * wakeable
    # waking -> first
    v_entering_cycle = waking / SATELLITE_lag
    # first + born -> 2 second
    v_division_1 = fed * SATELLITE_divide1 * first / SATELLITE_cycle
    # first -> stopped
    v_stopping_1 = (1 - fed * SATELLITE_divide1) * first / SATELLITE_cycle
    # second + born -> 2 third
    v_division_2 = fed * SATELLITE_divide2 * second / SATELLITE_cycle
    # second -> stopped
    v_stopping_2 = (1 - fed * SATELLITE_divide2) * second / SATELLITE_cycle
    # third + born -> 2 stopped
    v_division_3 = fed * SATELLITE_divide3 * third / SATELLITE_cycle
    # third -> stopped
    v_stopping_3 = (1 - fed * SATELLITE_divide3) * third / SATELLITE_cycle
    # stopped -> myocytes
    v_differentiation = SATELLITE_differentiation / IMMUNE_stretch * (SATELLITE_differentiation_rest + m2) * stopped
    # myocytes -> gone
    v_myocytes_leaving = myocytes / (IMMUNE_stretch * SATELLITE_myocyte_time)
    # stopped -> gone
    v_return_to_niche = calming * stopped
    # born -> quiescent
    v_renewal = calming * (1 - quiescent)
    # membrane_broken -> membrane_mending
    v_membrane_taken_up = membrane_broken / REPAIR_membrane_time / cut
    # membrane_mending ->
    v_membrane_mended = membrane_mending / REPAIR_membrane_time
    # sarcomere_broken -> sarcomere_mending
    v_sarcomere_taken_up = repair_speed / REPAIR_sarcomere_time * sarcomere_broken
    # sarcomere_mending ->
    v_sarcomere_mended = repair_speed / REPAIR_sarcomere_time * sarcomere_mending
    # torn_left ->
    v_membranes_sealed = torn_left / CK_seal_time
    # dying_to_dying -> dying_to_bitten
    v_bitten_dying = clearance * dying_to_dying
    # dying_to_bitten -> dying_to_gap
    v_eaten_dying = clearance * dying_to_bitten
    # dying_to_gap -> dying_to_new
    v_refilled_dying = fusion * dying_to_gap
    # gap_to_gap -> gap_to_new
    v_refilled_gap = fusion * gap_to_gap
    # dying_to_new -> dying_to_sound
    v_matured_dying = maturation * dying_to_new
    # gap_to_new -> gap_to_sound
    v_matured_gap = maturation * gap_to_new
    # new_to_new -> new_to_sound
    v_matured_new = maturation * new_to_new
    # -> calcium
    v_calcium_entry = CALCIUM_entry * open_tears
    # calcium ->
    v_calcium_pumped = calcium / CALCIUM_time
    # -> calpain
    v_calpain_course = (woken_calpain - calpain) / CALPAIN_time
    # spilled -> lymph
    v_enzyme_leak = CK_leak * leaking
    # spilled -> lymph
    v_enzyme_release = CK_necrosis * clearance * dead
    # lymph -> plasma
    v_enzyme_drainage = (1 + (CK_pump - 1) * bout_pumping) / CK_lymph_time * lymph
    # plasma -> cleared
    v_enzyme_clearance = plasma / CK_plasma_time
    # ache ->
    v_ache_fading = ache / SORENESS_time
    # -> soreness
    v_soreness_course = (ache - soreness) / SORENESS_time
    # protection ->
    v_protection_fading = protection / PROTECTION_time
    # quick_protection ->
    v_quick_protection_fading = quick_protection / PROTECTION_quick_time
    # worn ->
    v_worn_fading = worn / DAMAGE_rest_time
    # worn_connective ->
    v_worn_connective_fading = worn_connective / DAMAGE_rest_time
    # fast_fatigue ->
    v_fast_fatigue_fading = fast_fatigue / FATIGUE_fast_time
    # slow_fatigue ->
    v_slow_fatigue_fading = slow_fatigue / FATIGUE_slow_time
    # central_fatigue ->
    v_central_fatigue_fading = central_fatigue / FATIGUE_central_time
    # synthesis_fall ->
    v_synthesis_fall_fading = synthesis_fall / SYNTHESIS_fall_time
    # synthesis_rise ->
    v_synthesis_rise_fading = synthesis_rise / SYNTHESIS_rise_time
    # lesson -> protection
    v_lesson_ripening = lesson / PROTECTION_ripening
    # quick_lesson -> quick_protection
    v_quick_lesson_ripening = quick_lesson / PROTECTION_ripening
    v[reaction.alarm_fading] = v_alarm_fading
    v[reaction.recruitment] = v_recruitment
    v[reaction.monocytes_leaving] = v_monocytes_leaving
    v[reaction.m1_arrival] = v_m1_arrival
    v[reaction.m1_switching] = v_m1_switching
    v[reaction.m2_arrival] = v_m2_arrival
    v[reaction.m1_exit] = v_m1_exit
    v[reaction.m2_exit] = v_m2_exit
    v[reaction.waking_up] = v_waking_up
    v[reaction.entering_cycle] = v_entering_cycle
    v[reaction.division_1] = v_division_1
    v[reaction.stopping_1] = v_stopping_1
    v[reaction.division_2] = v_division_2
    v[reaction.stopping_2] = v_stopping_2
    v[reaction.division_3] = v_division_3
    v[reaction.stopping_3] = v_stopping_3
    v[reaction.differentiation] = v_differentiation
    v[reaction.myocytes_leaving] = v_myocytes_leaving
    v[reaction.return_to_niche] = v_return_to_niche
    v[reaction.renewal] = v_renewal
    v[reaction.membrane_taken_up] = v_membrane_taken_up
    v[reaction.membrane_mended] = v_membrane_mended
    v[reaction.sarcomere_taken_up] = v_sarcomere_taken_up
    v[reaction.sarcomere_mended] = v_sarcomere_mended
    v[reaction.membranes_sealed] = v_membranes_sealed
    v[reaction.bitten_dying] = v_bitten_dying
    v[reaction.eaten_dying] = v_eaten_dying
    v[reaction.refilled_dying] = v_refilled_dying
    v[reaction.refilled_gap] = v_refilled_gap
    v[reaction.matured_dying] = v_matured_dying
    v[reaction.matured_gap] = v_matured_gap
    v[reaction.matured_new] = v_matured_new
    v[reaction.calcium_entry] = v_calcium_entry
    v[reaction.calcium_pumped] = v_calcium_pumped
    v[reaction.calpain_course] = v_calpain_course
    v[reaction.enzyme_leak] = v_enzyme_leak
    v[reaction.enzyme_release] = v_enzyme_release
    v[reaction.enzyme_drainage] = v_enzyme_drainage
    v[reaction.enzyme_clearance] = v_enzyme_clearance
    v[reaction.ache_fading] = v_ache_fading
    v[reaction.soreness_course] = v_soreness_course
    v[reaction.protection_fading] = v_protection_fading
    v[reaction.quick_protection_fading] = v_quick_protection_fading
    v[reaction.worn_fading] = v_worn_fading
    v[reaction.worn_connective_fading] = v_worn_connective_fading
    v[reaction.fast_fatigue_fading] = v_fast_fatigue_fading
    v[reaction.slow_fatigue_fading] = v_slow_fatigue_fading
    v[reaction.central_fatigue_fading] = v_central_fatigue_fading
    v[reaction.synthesis_fall_fading] = v_synthesis_fall_fading
    v[reaction.synthesis_rise_fading] = v_synthesis_rise_fading
    v[reaction.lesson_ripening] = v_lesson_ripening
    v[reaction.quick_lesson_ripening] = v_quick_lesson_ripening


@kernel
def rates_of_change(y, p, dy):
    """Fill dy with the change of each species per second."""
    alarm = y[species.alarm]
    monocytes = y[species.monocytes]
    m1 = y[species.m1]
    m2 = y[species.m2]
    quiescent = y[species.quiescent]
    waking = y[species.waking]
    first = y[species.first]
    second = y[species.second]
    third = y[species.third]
    stopped = y[species.stopped]
    myocytes = y[species.myocytes]
    membrane_broken = y[species.membrane_broken]
    membrane_mending = y[species.membrane_mending]
    sarcomere_broken = y[species.sarcomere_broken]
    sarcomere_mending = y[species.sarcomere_mending]
    torn_left = y[species.torn_left]
    dying_to_dying = y[species.dying_to_dying]
    dying_to_bitten = y[species.dying_to_bitten]
    dying_to_gap = y[species.dying_to_gap]
    dying_to_new = y[species.dying_to_new]
    gap_to_gap = y[species.gap_to_gap]
    gap_to_new = y[species.gap_to_new]
    new_to_new = y[species.new_to_new]
    calcium = y[species.calcium]
    calpain = y[species.calpain]
    lymph = y[species.lymph]
    plasma = y[species.plasma]
    ache = y[species.ache]
    soreness = y[species.soreness]
    protection = y[species.protection]
    quick_protection = y[species.quick_protection]
    worn = y[species.worn]
    worn_connective = y[species.worn_connective]
    fast_fatigue = y[species.fast_fatigue]
    slow_fatigue = y[species.slow_fatigue]
    central_fatigue = y[species.central_fatigue]
    synthesis_fall = y[species.synthesis_fall]
    synthesis_rise = y[species.synthesis_rise]
    lesson = y[species.lesson]
    quick_lesson = y[species.quick_lesson]
    IMMUNE_lesion_floor = p[argument.IMMUNE_lesion_floor]
    IMMUNE_stretch = p[argument.IMMUNE_stretch]
    IMMUNE_clearance_rest = p[argument.IMMUNE_clearance_rest]
    IMMUNE_clearance = p[argument.IMMUNE_clearance]
    REPAIR_fusion_rest = p[argument.REPAIR_fusion_rest]
    REPAIR_fusion = p[argument.REPAIR_fusion]
    REPAIR_fusion_half = p[argument.REPAIR_fusion_half]
    REPAIR_maturation_time = p[argument.REPAIR_maturation_time]
    IMMUNE_monocyte_time = p[argument.IMMUNE_monocyte_time]
    IMMUNE_switch = p[argument.IMMUNE_switch]
    SATELLITE_membrane_signal = p[argument.SATELLITE_membrane_signal]
    SATELLITE_unfed = p[argument.SATELLITE_unfed]
    SATELLITE_fed_half = p[argument.SATELLITE_fed_half]
    SATELLITE_calming = p[argument.SATELLITE_calming]
    SATELLITE_calm_signal = p[argument.SATELLITE_calm_signal]
    CALPAIN_most = p[argument.CALPAIN_most]
    CALPAIN_hold = p[argument.CALPAIN_hold]
    IMMUNE_alarm_time = p[argument.IMMUNE_alarm_time]
    IMMUNE_recruitment = p[argument.IMMUNE_recruitment]
    IMMUNE_m1_gain = p[argument.IMMUNE_m1_gain]
    IMMUNE_m2_gain = p[argument.IMMUNE_m2_gain]
    IMMUNE_m1_time = p[argument.IMMUNE_m1_time]
    IMMUNE_m2_time = p[argument.IMMUNE_m2_time]
    SATELLITE_activation = p[argument.SATELLITE_activation]
    SATELLITE_signal_half = p[argument.SATELLITE_signal_half]
    SATELLITE_lag = p[argument.SATELLITE_lag]
    SATELLITE_cycle = p[argument.SATELLITE_cycle]
    SATELLITE_divide1 = p[argument.SATELLITE_divide1]
    SATELLITE_divide2 = p[argument.SATELLITE_divide2]
    SATELLITE_divide3 = p[argument.SATELLITE_divide3]
    SATELLITE_differentiation = p[argument.SATELLITE_differentiation]
    SATELLITE_differentiation_rest = p[argument.SATELLITE_differentiation_rest]
    SATELLITE_myocyte_time = p[argument.SATELLITE_myocyte_time]
    REPAIR_membrane_time = p[argument.REPAIR_membrane_time]
    REPAIR_sarcomere_time = p[argument.REPAIR_sarcomere_time]
    CK_seal_time = p[argument.CK_seal_time]
    CALCIUM_entry = p[argument.CALCIUM_entry]
    CALCIUM_time = p[argument.CALCIUM_time]
    CALPAIN_time = p[argument.CALPAIN_time]
    CK_leak = p[argument.CK_leak]
    CK_necrosis = p[argument.CK_necrosis]
    CK_lymph_time = p[argument.CK_lymph_time]
    CK_pump = p[argument.CK_pump]
    CK_plasma_time = p[argument.CK_plasma_time]
    SORENESS_time = p[argument.SORENESS_time]
    PROTECTION_time = p[argument.PROTECTION_time]
    PROTECTION_quick_time = p[argument.PROTECTION_quick_time]
    DAMAGE_rest_time = p[argument.DAMAGE_rest_time]
    FATIGUE_fast_time = p[argument.FATIGUE_fast_time]
    FATIGUE_slow_time = p[argument.FATIGUE_slow_time]
    FATIGUE_central_time = p[argument.FATIGUE_central_time]
    SYNTHESIS_fall_time = p[argument.SYNTHESIS_fall_time]
    SYNTHESIS_rise_time = p[argument.SYNTHESIS_rise_time]
    PROTECTION_ripening = p[argument.PROTECTION_ripening]
    repair_speed = p[argument.repair_speed]
    woken_share = p[argument.woken_share]
    bout_membrane = p[argument.bout_membrane]
    bout_sarcomere = p[argument.bout_sarcomere]
    bout_dying = p[argument.bout_dying]
    bout_gap = p[argument.bout_gap]
    bout_new = p[argument.bout_new]
    bout_leaking = p[argument.bout_leaking]
    bout_dead = p[argument.bout_dead]
    bout_pumping = p[argument.bout_pumping]
    bout_torn = p[argument.bout_torn]
    membrane = bout_membrane * (membrane_broken + membrane_mending)
    sarcomere = bout_sarcomere * (sarcomere_broken + sarcomere_mending)
    dying = bout_dying * (dying_to_dying + dying_to_bitten)
    gap = bout_dying * dying_to_gap + bout_gap * gap_to_gap
    new = bout_dying * dying_to_new + bout_gap * gap_to_new + bout_new * new_to_new
    lesion = dying + gap + new + IMMUNE_lesion_floor
    clearance = repair_speed / IMMUNE_stretch * (IMMUNE_clearance * m1 / lesion + IMMUNE_clearance_rest)
    fusing = myocytes + REPAIR_fusion_rest * quiescent
    fusion = repair_speed / IMMUNE_stretch * REPAIR_fusion * (fusing / (REPAIR_fusion_half * lesion + fusing))
    maturation = repair_speed / REPAIR_maturation_time
    monocyte_exit = monocytes / (IMMUNE_stretch * IMMUNE_monocyte_time)
    debris_eaten = (gap + new) / lesion
    switching = IMMUNE_switch / IMMUNE_stretch * debris_eaten * m1
    signal = SATELLITE_membrane_signal * membrane + sarcomere + dying + gap + alarm
    wakeable = ramp(woken_share - (1 - quiescent))
    fed = SATELLITE_unfed + (1 - SATELLITE_unfed) * (m1 / (SATELLITE_fed_half + m1))
    calming = SATELLITE_calming * SATELLITE_calm_signal / (SATELLITE_calm_signal + signal)
    open_tears = bout_torn * torn_left
    woken_calpain = calcium / (CALPAIN_most + calcium) * CALPAIN_most
    cut = 1 + CALPAIN_hold * calpain
    leaking = bout_leaking * torn_left
    dead = bout_dead * (dying_to_dying + dying_to_bitten) / 2
    v_alarm_fading = alarm / (IMMUNE_stretch * IMMUNE_alarm_time)
    v_recruitment = IMMUNE_recruitment / IMMUNE_stretch * alarm
    v_monocytes_leaving = monocyte_exit
    v_m1_arrival = IMMUNE_m1_gain * monocyte_exit
    v_m1_switching = switching
    v_m2_arrival = IMMUNE_m2_gain * switching
    v_m1_exit = m1 / (IMMUNE_stretch * IMMUNE_m1_time)
    v_m2_exit = m2 / (IMMUNE_stretch * IMMUNE_m2_time)
    v_waking_up = SATELLITE_activation * (signal / (SATELLITE_signal_half + signal)) * wakeable
    v_entering_cycle = waking / SATELLITE_lag
    v_division_1 = fed * SATELLITE_divide1 * first / SATELLITE_cycle
    v_stopping_1 = (1 - fed * SATELLITE_divide1) * first / SATELLITE_cycle
    v_division_2 = fed * SATELLITE_divide2 * second / SATELLITE_cycle
    v_stopping_2 = (1 - fed * SATELLITE_divide2) * second / SATELLITE_cycle
    v_division_3 = fed * SATELLITE_divide3 * third / SATELLITE_cycle
    v_stopping_3 = (1 - fed * SATELLITE_divide3) * third / SATELLITE_cycle
    v_differentiation = SATELLITE_differentiation / IMMUNE_stretch * (SATELLITE_differentiation_rest + m2) * stopped
    v_myocytes_leaving = myocytes / (IMMUNE_stretch * SATELLITE_myocyte_time)
    v_return_to_niche = calming * stopped
    v_renewal = calming * (1 - quiescent)
    v_membrane_taken_up = membrane_broken / REPAIR_membrane_time / cut
    v_membrane_mended = membrane_mending / REPAIR_membrane_time
    v_sarcomere_taken_up = repair_speed / REPAIR_sarcomere_time * sarcomere_broken
    v_sarcomere_mended = repair_speed / REPAIR_sarcomere_time * sarcomere_mending
    v_membranes_sealed = torn_left / CK_seal_time
    v_bitten_dying = clearance * dying_to_dying
    v_eaten_dying = clearance * dying_to_bitten
    v_refilled_dying = fusion * dying_to_gap
    v_refilled_gap = fusion * gap_to_gap
    v_matured_dying = maturation * dying_to_new
    v_matured_gap = maturation * gap_to_new
    v_matured_new = maturation * new_to_new
    v_calcium_entry = CALCIUM_entry * open_tears
    v_calcium_pumped = calcium / CALCIUM_time
    v_calpain_course = (woken_calpain - calpain) / CALPAIN_time
    v_enzyme_leak = CK_leak * leaking
    v_enzyme_release = CK_necrosis * clearance * dead
    v_enzyme_drainage = (1 + (CK_pump - 1) * bout_pumping) / CK_lymph_time * lymph
    v_enzyme_clearance = plasma / CK_plasma_time
    v_ache_fading = ache / SORENESS_time
    v_soreness_course = (ache - soreness) / SORENESS_time
    v_protection_fading = protection / PROTECTION_time
    v_quick_protection_fading = quick_protection / PROTECTION_quick_time
    v_worn_fading = worn / DAMAGE_rest_time
    v_worn_connective_fading = worn_connective / DAMAGE_rest_time
    v_fast_fatigue_fading = fast_fatigue / FATIGUE_fast_time
    v_slow_fatigue_fading = slow_fatigue / FATIGUE_slow_time
    v_central_fatigue_fading = central_fatigue / FATIGUE_central_time
    v_synthesis_fall_fading = synthesis_fall / SYNTHESIS_fall_time
    v_synthesis_rise_fading = synthesis_rise / SYNTHESIS_rise_time
    v_lesson_ripening = lesson / PROTECTION_ripening
    v_quick_lesson_ripening = quick_lesson / PROTECTION_ripening
    dy[species.alarm] = -v_alarm_fading
    dy[species.monocytes] = v_recruitment - v_monocytes_leaving
    dy[species.m1] = v_m1_arrival - v_m1_switching - v_m1_exit
    dy[species.m2] = v_m2_arrival - v_m2_exit
    dy[species.quiescent] = -v_waking_up + v_renewal
    dy[species.waking] = v_waking_up - v_entering_cycle
    dy[species.first] = v_entering_cycle - v_division_1 - v_stopping_1
    dy[species.second] = 2.0 * v_division_1 - v_division_2 - v_stopping_2
    dy[species.third] = 2.0 * v_division_2 - v_division_3 - v_stopping_3
    dy[species.stopped] = v_stopping_1 + v_stopping_2 + 2.0 * v_division_3 + v_stopping_3 - v_differentiation - v_return_to_niche
    dy[species.myocytes] = v_differentiation - v_myocytes_leaving
    dy[species.born] = -v_division_1 - v_division_2 - v_division_3 - v_renewal
    dy[species.gone] = v_myocytes_leaving + v_return_to_niche
    dy[species.membrane_broken] = -v_membrane_taken_up
    dy[species.membrane_mending] = v_membrane_taken_up - v_membrane_mended
    dy[species.sarcomere_broken] = -v_sarcomere_taken_up
    dy[species.sarcomere_mending] = v_sarcomere_taken_up - v_sarcomere_mended
    dy[species.torn_left] = -v_membranes_sealed
    dy[species.dying_to_dying] = -v_bitten_dying
    dy[species.dying_to_bitten] = v_bitten_dying - v_eaten_dying
    dy[species.dying_to_gap] = v_eaten_dying - v_refilled_dying
    dy[species.dying_to_new] = v_refilled_dying - v_matured_dying
    dy[species.dying_to_sound] = v_matured_dying
    dy[species.gap_to_gap] = -v_refilled_gap
    dy[species.gap_to_new] = v_refilled_gap - v_matured_gap
    dy[species.gap_to_sound] = v_matured_gap
    dy[species.new_to_new] = -v_matured_new
    dy[species.new_to_sound] = v_matured_new
    dy[species.calcium] = v_calcium_entry - v_calcium_pumped
    dy[species.calpain] = v_calpain_course
    dy[species.lymph] = v_enzyme_leak + v_enzyme_release - v_enzyme_drainage
    dy[species.plasma] = v_enzyme_drainage - v_enzyme_clearance
    dy[species.spilled] = -v_enzyme_leak - v_enzyme_release
    dy[species.cleared] = v_enzyme_clearance
    dy[species.ache] = -v_ache_fading
    dy[species.soreness] = v_soreness_course
    dy[species.protection] = -v_protection_fading + v_lesson_ripening
    dy[species.quick_protection] = -v_quick_protection_fading + v_quick_lesson_ripening
    dy[species.worn] = -v_worn_fading
    dy[species.worn_connective] = -v_worn_connective_fading
    dy[species.fast_fatigue] = -v_fast_fatigue_fading
    dy[species.slow_fatigue] = -v_slow_fatigue_fading
    dy[species.central_fatigue] = -v_central_fatigue_fading
    dy[species.synthesis_fall] = -v_synthesis_fall_fading
    dy[species.synthesis_rise] = -v_synthesis_rise_fading
    dy[species.lesson] = -v_lesson_ripening
    dy[species.quick_lesson] = -v_quick_lesson_ripening


@kernel
def jacobian(y, p, J):
    """Fill J with the slopes of rates_of_change, each of SLOPES."""
    alarm = y[species.alarm]
    m1 = y[species.m1]
    m2 = y[species.m2]
    quiescent = y[species.quiescent]
    first = y[species.first]
    second = y[species.second]
    third = y[species.third]
    stopped = y[species.stopped]
    myocytes = y[species.myocytes]
    membrane_broken = y[species.membrane_broken]
    membrane_mending = y[species.membrane_mending]
    sarcomere_broken = y[species.sarcomere_broken]
    sarcomere_mending = y[species.sarcomere_mending]
    dying_to_dying = y[species.dying_to_dying]
    dying_to_bitten = y[species.dying_to_bitten]
    dying_to_gap = y[species.dying_to_gap]
    dying_to_new = y[species.dying_to_new]
    gap_to_gap = y[species.gap_to_gap]
    gap_to_new = y[species.gap_to_new]
    new_to_new = y[species.new_to_new]
    calcium = y[species.calcium]
    calpain = y[species.calpain]
    IMMUNE_lesion_floor = p[argument.IMMUNE_lesion_floor]
    IMMUNE_stretch = p[argument.IMMUNE_stretch]
    IMMUNE_clearance_rest = p[argument.IMMUNE_clearance_rest]
    IMMUNE_clearance = p[argument.IMMUNE_clearance]
    REPAIR_fusion_rest = p[argument.REPAIR_fusion_rest]
    REPAIR_fusion = p[argument.REPAIR_fusion]
    REPAIR_fusion_half = p[argument.REPAIR_fusion_half]
    REPAIR_maturation_time = p[argument.REPAIR_maturation_time]
    IMMUNE_monocyte_time = p[argument.IMMUNE_monocyte_time]
    IMMUNE_switch = p[argument.IMMUNE_switch]
    SATELLITE_membrane_signal = p[argument.SATELLITE_membrane_signal]
    SATELLITE_unfed = p[argument.SATELLITE_unfed]
    SATELLITE_fed_half = p[argument.SATELLITE_fed_half]
    SATELLITE_calming = p[argument.SATELLITE_calming]
    SATELLITE_calm_signal = p[argument.SATELLITE_calm_signal]
    CALPAIN_most = p[argument.CALPAIN_most]
    CALPAIN_hold = p[argument.CALPAIN_hold]
    IMMUNE_alarm_time = p[argument.IMMUNE_alarm_time]
    IMMUNE_recruitment = p[argument.IMMUNE_recruitment]
    IMMUNE_m1_gain = p[argument.IMMUNE_m1_gain]
    IMMUNE_m2_gain = p[argument.IMMUNE_m2_gain]
    IMMUNE_m1_time = p[argument.IMMUNE_m1_time]
    IMMUNE_m2_time = p[argument.IMMUNE_m2_time]
    SATELLITE_activation = p[argument.SATELLITE_activation]
    SATELLITE_signal_half = p[argument.SATELLITE_signal_half]
    SATELLITE_lag = p[argument.SATELLITE_lag]
    SATELLITE_cycle = p[argument.SATELLITE_cycle]
    SATELLITE_divide1 = p[argument.SATELLITE_divide1]
    SATELLITE_divide2 = p[argument.SATELLITE_divide2]
    SATELLITE_divide3 = p[argument.SATELLITE_divide3]
    SATELLITE_differentiation = p[argument.SATELLITE_differentiation]
    SATELLITE_differentiation_rest = p[argument.SATELLITE_differentiation_rest]
    SATELLITE_myocyte_time = p[argument.SATELLITE_myocyte_time]
    REPAIR_membrane_time = p[argument.REPAIR_membrane_time]
    REPAIR_sarcomere_time = p[argument.REPAIR_sarcomere_time]
    CK_seal_time = p[argument.CK_seal_time]
    CALCIUM_entry = p[argument.CALCIUM_entry]
    CALCIUM_time = p[argument.CALCIUM_time]
    CALPAIN_time = p[argument.CALPAIN_time]
    CK_leak = p[argument.CK_leak]
    CK_necrosis = p[argument.CK_necrosis]
    CK_lymph_time = p[argument.CK_lymph_time]
    CK_pump = p[argument.CK_pump]
    CK_plasma_time = p[argument.CK_plasma_time]
    SORENESS_time = p[argument.SORENESS_time]
    PROTECTION_time = p[argument.PROTECTION_time]
    PROTECTION_quick_time = p[argument.PROTECTION_quick_time]
    DAMAGE_rest_time = p[argument.DAMAGE_rest_time]
    FATIGUE_fast_time = p[argument.FATIGUE_fast_time]
    FATIGUE_slow_time = p[argument.FATIGUE_slow_time]
    FATIGUE_central_time = p[argument.FATIGUE_central_time]
    SYNTHESIS_fall_time = p[argument.SYNTHESIS_fall_time]
    SYNTHESIS_rise_time = p[argument.SYNTHESIS_rise_time]
    PROTECTION_ripening = p[argument.PROTECTION_ripening]
    repair_speed = p[argument.repair_speed]
    woken_share = p[argument.woken_share]
    bout_membrane = p[argument.bout_membrane]
    bout_sarcomere = p[argument.bout_sarcomere]
    bout_dying = p[argument.bout_dying]
    bout_gap = p[argument.bout_gap]
    bout_new = p[argument.bout_new]
    bout_leaking = p[argument.bout_leaking]
    bout_dead = p[argument.bout_dead]
    bout_pumping = p[argument.bout_pumping]
    bout_torn = p[argument.bout_torn]
    membrane = bout_membrane * (membrane_broken + membrane_mending)
    sarcomere = bout_sarcomere * (sarcomere_broken + sarcomere_mending)
    dying = bout_dying * (dying_to_dying + dying_to_bitten)
    gap = bout_dying * dying_to_gap + bout_gap * gap_to_gap
    new = bout_dying * dying_to_new + bout_gap * gap_to_new + bout_new * new_to_new
    lesion = dying + gap + new + IMMUNE_lesion_floor
    clearance = repair_speed / IMMUNE_stretch * (IMMUNE_clearance * m1 / lesion + IMMUNE_clearance_rest)
    per_clearance = 1.0 / lesion
    d_per_clearance_d_lesion = -per_clearance**2
    d_per_clearance_d_dying_to_bitten = bout_dying*d_per_clearance_d_lesion
    d_per_clearance_d_dying_to_dying = bout_dying*d_per_clearance_d_lesion
    d_per_clearance_d_dying_to_gap = bout_dying*d_per_clearance_d_lesion
    d_per_clearance_d_gap_to_gap = bout_gap*d_per_clearance_d_lesion
    d_per_clearance_d_dying_to_new = bout_dying*d_per_clearance_d_lesion
    d_per_clearance_d_gap_to_new = bout_gap*d_per_clearance_d_lesion
    d_per_clearance_d_new_to_new = bout_new*d_per_clearance_d_lesion
    d_clearance_d_per_clearance = IMMUNE_clearance*m1*repair_speed/IMMUNE_stretch
    d_clearance_d_m1 = IMMUNE_clearance*per_clearance*repair_speed/IMMUNE_stretch
    d_clearance_d_dying_to_bitten = d_clearance_d_per_clearance*d_per_clearance_d_dying_to_bitten
    d_clearance_d_dying_to_dying = d_clearance_d_per_clearance*d_per_clearance_d_dying_to_dying
    d_clearance_d_dying_to_gap = d_clearance_d_per_clearance*d_per_clearance_d_dying_to_gap
    d_clearance_d_gap_to_gap = d_clearance_d_per_clearance*d_per_clearance_d_gap_to_gap
    d_clearance_d_dying_to_new = d_clearance_d_per_clearance*d_per_clearance_d_dying_to_new
    d_clearance_d_gap_to_new = d_clearance_d_per_clearance*d_per_clearance_d_gap_to_new
    d_clearance_d_new_to_new = d_clearance_d_per_clearance*d_per_clearance_d_new_to_new
    fusing = myocytes + REPAIR_fusion_rest * quiescent
    fusion = repair_speed / IMMUNE_stretch * REPAIR_fusion * (fusing / (REPAIR_fusion_half * lesion + fusing))
    per_fusion = 1.0 / (REPAIR_fusion_half*lesion + fusing)
    d_per_fusion_d_fusing = -per_fusion**2
    d_per_fusion_d_lesion = -REPAIR_fusion_half*per_fusion**2
    d_per_fusion_d_quiescent = REPAIR_fusion_rest*d_per_fusion_d_fusing
    d_per_fusion_d_dying_to_bitten = bout_dying*d_per_fusion_d_lesion
    d_per_fusion_d_dying_to_dying = bout_dying*d_per_fusion_d_lesion
    d_per_fusion_d_dying_to_gap = bout_dying*d_per_fusion_d_lesion
    d_per_fusion_d_gap_to_gap = bout_gap*d_per_fusion_d_lesion
    d_per_fusion_d_dying_to_new = bout_dying*d_per_fusion_d_lesion
    d_per_fusion_d_gap_to_new = bout_gap*d_per_fusion_d_lesion
    d_per_fusion_d_new_to_new = bout_new*d_per_fusion_d_lesion
    d_fusion_d_fusing = REPAIR_fusion*per_fusion*repair_speed/IMMUNE_stretch
    d_fusion_d_per_fusion = REPAIR_fusion*fusing*repair_speed/IMMUNE_stretch
    d_fusion_d_myocytes = d_fusion_d_fusing + d_fusion_d_per_fusion*d_per_fusion_d_fusing
    d_fusion_d_quiescent = REPAIR_fusion_rest*d_fusion_d_fusing + d_fusion_d_per_fusion*d_per_fusion_d_quiescent
    d_fusion_d_dying_to_bitten = d_fusion_d_per_fusion*d_per_fusion_d_dying_to_bitten
    d_fusion_d_dying_to_dying = d_fusion_d_per_fusion*d_per_fusion_d_dying_to_dying
    d_fusion_d_dying_to_gap = d_fusion_d_per_fusion*d_per_fusion_d_dying_to_gap
    d_fusion_d_gap_to_gap = d_fusion_d_per_fusion*d_per_fusion_d_gap_to_gap
    d_fusion_d_dying_to_new = d_fusion_d_per_fusion*d_per_fusion_d_dying_to_new
    d_fusion_d_gap_to_new = d_fusion_d_per_fusion*d_per_fusion_d_gap_to_new
    d_fusion_d_new_to_new = d_fusion_d_per_fusion*d_per_fusion_d_new_to_new
    maturation = repair_speed / REPAIR_maturation_time
    d_monocyte_exit_d_monocytes = 1/(IMMUNE_monocyte_time*IMMUNE_stretch)
    debris_eaten = (gap + new) / lesion
    d_debris_eaten_d_per_clearance = gap + new
    d_debris_eaten_d_dying_to_gap = bout_dying*per_clearance + d_debris_eaten_d_per_clearance*d_per_clearance_d_dying_to_gap
    d_debris_eaten_d_gap_to_gap = bout_gap*per_clearance + d_debris_eaten_d_per_clearance*d_per_clearance_d_gap_to_gap
    d_debris_eaten_d_dying_to_new = bout_dying*per_clearance + d_debris_eaten_d_per_clearance*d_per_clearance_d_dying_to_new
    d_debris_eaten_d_gap_to_new = bout_gap*per_clearance + d_debris_eaten_d_per_clearance*d_per_clearance_d_gap_to_new
    d_debris_eaten_d_new_to_new = bout_new*per_clearance + d_debris_eaten_d_per_clearance*d_per_clearance_d_new_to_new
    d_debris_eaten_d_dying_to_bitten = d_debris_eaten_d_per_clearance*d_per_clearance_d_dying_to_bitten
    d_debris_eaten_d_dying_to_dying = d_debris_eaten_d_per_clearance*d_per_clearance_d_dying_to_dying
    d_switching_d_debris_eaten = IMMUNE_switch*m1/IMMUNE_stretch
    d_switching_d_dying_to_gap = d_debris_eaten_d_dying_to_gap*d_switching_d_debris_eaten
    d_switching_d_gap_to_gap = d_debris_eaten_d_gap_to_gap*d_switching_d_debris_eaten
    d_switching_d_dying_to_new = d_debris_eaten_d_dying_to_new*d_switching_d_debris_eaten
    d_switching_d_gap_to_new = d_debris_eaten_d_gap_to_new*d_switching_d_debris_eaten
    d_switching_d_new_to_new = d_debris_eaten_d_new_to_new*d_switching_d_debris_eaten
    d_switching_d_dying_to_bitten = d_debris_eaten_d_dying_to_bitten*d_switching_d_debris_eaten
    d_switching_d_dying_to_dying = d_debris_eaten_d_dying_to_dying*d_switching_d_debris_eaten
    d_switching_d_m1 = IMMUNE_switch*debris_eaten/IMMUNE_stretch
    signal = SATELLITE_membrane_signal * membrane + sarcomere + dying + gap + alarm
    d_signal_d_membrane_broken = SATELLITE_membrane_signal*bout_membrane
    d_signal_d_membrane_mending = SATELLITE_membrane_signal*bout_membrane
    wakeable = ramp(woken_share - (1 - quiescent))
    slope_ramp_wakeable = step(quiescent + woken_share - 1)
    fed = SATELLITE_unfed + (1 - SATELLITE_unfed) * (m1 / (SATELLITE_fed_half + m1))
    per_fed = 1.0 / (SATELLITE_fed_half + m1)
    d_per_fed_d_m1 = -per_fed**2
    d_fed_d_m1 = d_per_fed_d_m1*m1*(1 - SATELLITE_unfed) + per_fed*(1 - SATELLITE_unfed)
    calming = SATELLITE_calming * SATELLITE_calm_signal / (SATELLITE_calm_signal + signal)
    per_calming = 1.0 / (SATELLITE_calm_signal + signal)
    d_per_calming_d_signal = -per_calming**2
    d_per_calming_d_dying_to_bitten = bout_dying*d_per_calming_d_signal
    d_per_calming_d_dying_to_dying = bout_dying*d_per_calming_d_signal
    d_per_calming_d_dying_to_gap = bout_dying*d_per_calming_d_signal
    d_per_calming_d_gap_to_gap = bout_gap*d_per_calming_d_signal
    d_per_calming_d_membrane_broken = d_per_calming_d_signal*d_signal_d_membrane_broken
    d_per_calming_d_membrane_mending = d_per_calming_d_signal*d_signal_d_membrane_mending
    d_per_calming_d_sarcomere_broken = bout_sarcomere*d_per_calming_d_signal
    d_per_calming_d_sarcomere_mending = bout_sarcomere*d_per_calming_d_signal
    d_calming_d_per_calming = SATELLITE_calm_signal*SATELLITE_calming
    d_calming_d_alarm = d_calming_d_per_calming*d_per_calming_d_signal
    d_calming_d_dying_to_bitten = d_calming_d_per_calming*d_per_calming_d_dying_to_bitten
    d_calming_d_dying_to_dying = d_calming_d_per_calming*d_per_calming_d_dying_to_dying
    d_calming_d_dying_to_gap = d_calming_d_per_calming*d_per_calming_d_dying_to_gap
    d_calming_d_gap_to_gap = d_calming_d_per_calming*d_per_calming_d_gap_to_gap
    d_calming_d_membrane_broken = d_calming_d_per_calming*d_per_calming_d_membrane_broken
    d_calming_d_membrane_mending = d_calming_d_per_calming*d_per_calming_d_membrane_mending
    d_calming_d_sarcomere_broken = d_calming_d_per_calming*d_per_calming_d_sarcomere_broken
    d_calming_d_sarcomere_mending = d_calming_d_per_calming*d_per_calming_d_sarcomere_mending
    per_woken_calpain = 1.0 / (CALPAIN_most + calcium)
    d_per_woken_calpain_d_calcium = -per_woken_calpain**2
    d_woken_calpain_d_calcium = CALPAIN_most*calcium*d_per_woken_calpain_d_calcium + CALPAIN_most*per_woken_calpain
    cut = 1 + CALPAIN_hold * calpain
    dead = bout_dead * (dying_to_dying + dying_to_bitten) / 2
    d_dead_d_dying_to_bitten = bout_dead/2
    d_dead_d_dying_to_dying = bout_dead/2
    d_v_alarm_fading_d_alarm = 1/(IMMUNE_alarm_time*IMMUNE_stretch)
    d_v_recruitment_d_alarm = IMMUNE_recruitment/IMMUNE_stretch
    d_v_m1_arrival_d_monocytes = IMMUNE_m1_gain*d_monocyte_exit_d_monocytes
    d_v_m2_arrival_d_dying_to_gap = IMMUNE_m2_gain*d_switching_d_dying_to_gap
    d_v_m2_arrival_d_gap_to_gap = IMMUNE_m2_gain*d_switching_d_gap_to_gap
    d_v_m2_arrival_d_dying_to_new = IMMUNE_m2_gain*d_switching_d_dying_to_new
    d_v_m2_arrival_d_gap_to_new = IMMUNE_m2_gain*d_switching_d_gap_to_new
    d_v_m2_arrival_d_new_to_new = IMMUNE_m2_gain*d_switching_d_new_to_new
    d_v_m2_arrival_d_dying_to_bitten = IMMUNE_m2_gain*d_switching_d_dying_to_bitten
    d_v_m2_arrival_d_dying_to_dying = IMMUNE_m2_gain*d_switching_d_dying_to_dying
    d_v_m2_arrival_d_m1 = IMMUNE_m2_gain*d_switching_d_m1
    d_v_m1_exit_d_m1 = 1/(IMMUNE_m1_time*IMMUNE_stretch)
    d_v_m2_exit_d_m2 = 1/(IMMUNE_m2_time*IMMUNE_stretch)
    per_v_waking_up = 1.0 / (SATELLITE_signal_half + signal)
    d_per_v_waking_up_d_signal = -per_v_waking_up**2
    d_per_v_waking_up_d_dying_to_bitten = bout_dying*d_per_v_waking_up_d_signal
    d_per_v_waking_up_d_dying_to_dying = bout_dying*d_per_v_waking_up_d_signal
    d_per_v_waking_up_d_dying_to_gap = bout_dying*d_per_v_waking_up_d_signal
    d_per_v_waking_up_d_gap_to_gap = bout_gap*d_per_v_waking_up_d_signal
    d_per_v_waking_up_d_membrane_broken = d_per_v_waking_up_d_signal*d_signal_d_membrane_broken
    d_per_v_waking_up_d_membrane_mending = d_per_v_waking_up_d_signal*d_signal_d_membrane_mending
    d_per_v_waking_up_d_sarcomere_broken = bout_sarcomere*d_per_v_waking_up_d_signal
    d_per_v_waking_up_d_sarcomere_mending = bout_sarcomere*d_per_v_waking_up_d_signal
    d_v_waking_up_d_per_v_waking_up = SATELLITE_activation*signal*wakeable
    d_v_waking_up_d_signal = SATELLITE_activation*per_v_waking_up*wakeable
    d_v_waking_up_d_alarm = d_per_v_waking_up_d_signal*d_v_waking_up_d_per_v_waking_up + d_v_waking_up_d_signal
    d_v_waking_up_d_dying_to_bitten = bout_dying*d_v_waking_up_d_signal + d_per_v_waking_up_d_dying_to_bitten*d_v_waking_up_d_per_v_waking_up
    d_v_waking_up_d_dying_to_dying = bout_dying*d_v_waking_up_d_signal + d_per_v_waking_up_d_dying_to_dying*d_v_waking_up_d_per_v_waking_up
    d_v_waking_up_d_dying_to_gap = bout_dying*d_v_waking_up_d_signal + d_per_v_waking_up_d_dying_to_gap*d_v_waking_up_d_per_v_waking_up
    d_v_waking_up_d_gap_to_gap = bout_gap*d_v_waking_up_d_signal + d_per_v_waking_up_d_gap_to_gap*d_v_waking_up_d_per_v_waking_up
    d_v_waking_up_d_membrane_broken = d_per_v_waking_up_d_membrane_broken*d_v_waking_up_d_per_v_waking_up + d_signal_d_membrane_broken*d_v_waking_up_d_signal
    d_v_waking_up_d_membrane_mending = d_per_v_waking_up_d_membrane_mending*d_v_waking_up_d_per_v_waking_up + d_signal_d_membrane_mending*d_v_waking_up_d_signal
    d_v_waking_up_d_sarcomere_broken = bout_sarcomere*d_v_waking_up_d_signal + d_per_v_waking_up_d_sarcomere_broken*d_v_waking_up_d_per_v_waking_up
    d_v_waking_up_d_sarcomere_mending = bout_sarcomere*d_v_waking_up_d_signal + d_per_v_waking_up_d_sarcomere_mending*d_v_waking_up_d_per_v_waking_up
    d_v_waking_up_d_quiescent = SATELLITE_activation*per_v_waking_up*signal*slope_ramp_wakeable
    d_v_entering_cycle_d_waking = 1/SATELLITE_lag
    d_v_division_1_d_m1 = SATELLITE_divide1*d_fed_d_m1*first/SATELLITE_cycle
    d_v_division_1_d_first = SATELLITE_divide1*fed/SATELLITE_cycle
    d_v_stopping_1_d_m1 = -SATELLITE_divide1*d_fed_d_m1*first/SATELLITE_cycle
    d_v_stopping_1_d_first = (-SATELLITE_divide1*fed + 1)/SATELLITE_cycle
    d_v_division_2_d_m1 = SATELLITE_divide2*d_fed_d_m1*second/SATELLITE_cycle
    d_v_division_2_d_second = SATELLITE_divide2*fed/SATELLITE_cycle
    d_v_stopping_2_d_m1 = -SATELLITE_divide2*d_fed_d_m1*second/SATELLITE_cycle
    d_v_stopping_2_d_second = (-SATELLITE_divide2*fed + 1)/SATELLITE_cycle
    d_v_division_3_d_m1 = SATELLITE_divide3*d_fed_d_m1*third/SATELLITE_cycle
    d_v_division_3_d_third = SATELLITE_divide3*fed/SATELLITE_cycle
    d_v_stopping_3_d_m1 = -SATELLITE_divide3*d_fed_d_m1*third/SATELLITE_cycle
    d_v_stopping_3_d_third = (-SATELLITE_divide3*fed + 1)/SATELLITE_cycle
    d_v_differentiation_d_m2 = SATELLITE_differentiation*stopped/IMMUNE_stretch
    d_v_differentiation_d_stopped = SATELLITE_differentiation*(SATELLITE_differentiation_rest + m2)/IMMUNE_stretch
    d_v_myocytes_leaving_d_myocytes = 1/(IMMUNE_stretch*SATELLITE_myocyte_time)
    d_v_return_to_niche_d_alarm = d_calming_d_alarm*stopped
    d_v_return_to_niche_d_dying_to_bitten = d_calming_d_dying_to_bitten*stopped
    d_v_return_to_niche_d_dying_to_dying = d_calming_d_dying_to_dying*stopped
    d_v_return_to_niche_d_dying_to_gap = d_calming_d_dying_to_gap*stopped
    d_v_return_to_niche_d_gap_to_gap = d_calming_d_gap_to_gap*stopped
    d_v_return_to_niche_d_membrane_broken = d_calming_d_membrane_broken*stopped
    d_v_return_to_niche_d_membrane_mending = d_calming_d_membrane_mending*stopped
    d_v_return_to_niche_d_sarcomere_broken = d_calming_d_sarcomere_broken*stopped
    d_v_return_to_niche_d_sarcomere_mending = d_calming_d_sarcomere_mending*stopped
    d_v_renewal_d_calming = 1 - quiescent
    d_v_renewal_d_alarm = d_calming_d_alarm*d_v_renewal_d_calming
    d_v_renewal_d_dying_to_bitten = d_calming_d_dying_to_bitten*d_v_renewal_d_calming
    d_v_renewal_d_dying_to_dying = d_calming_d_dying_to_dying*d_v_renewal_d_calming
    d_v_renewal_d_dying_to_gap = d_calming_d_dying_to_gap*d_v_renewal_d_calming
    d_v_renewal_d_gap_to_gap = d_calming_d_gap_to_gap*d_v_renewal_d_calming
    d_v_renewal_d_membrane_broken = d_calming_d_membrane_broken*d_v_renewal_d_calming
    d_v_renewal_d_membrane_mending = d_calming_d_membrane_mending*d_v_renewal_d_calming
    d_v_renewal_d_sarcomere_broken = d_calming_d_sarcomere_broken*d_v_renewal_d_calming
    d_v_renewal_d_sarcomere_mending = d_calming_d_sarcomere_mending*d_v_renewal_d_calming
    per_v_membrane_taken_up = 1.0 / cut
    d_per_v_membrane_taken_up_d_calpain = -CALPAIN_hold*per_v_membrane_taken_up**2
    d_v_membrane_taken_up_d_membrane_broken = per_v_membrane_taken_up/REPAIR_membrane_time
    d_v_membrane_taken_up_d_calpain = d_per_v_membrane_taken_up_d_calpain*membrane_broken/REPAIR_membrane_time
    d_v_membrane_mended_d_membrane_mending = 1/REPAIR_membrane_time
    d_v_sarcomere_taken_up_d_sarcomere_broken = repair_speed/REPAIR_sarcomere_time
    d_v_sarcomere_mended_d_sarcomere_mending = repair_speed/REPAIR_sarcomere_time
    d_v_membranes_sealed_d_torn_left = 1/CK_seal_time
    d_v_bitten_dying_d_m1 = d_clearance_d_m1*dying_to_dying
    d_v_bitten_dying_d_dying_to_bitten = d_clearance_d_dying_to_bitten*dying_to_dying
    d_v_bitten_dying_d_dying_to_dying = clearance + d_clearance_d_dying_to_dying*dying_to_dying
    d_v_bitten_dying_d_dying_to_gap = d_clearance_d_dying_to_gap*dying_to_dying
    d_v_bitten_dying_d_gap_to_gap = d_clearance_d_gap_to_gap*dying_to_dying
    d_v_bitten_dying_d_dying_to_new = d_clearance_d_dying_to_new*dying_to_dying
    d_v_bitten_dying_d_gap_to_new = d_clearance_d_gap_to_new*dying_to_dying
    d_v_bitten_dying_d_new_to_new = d_clearance_d_new_to_new*dying_to_dying
    d_v_eaten_dying_d_m1 = d_clearance_d_m1*dying_to_bitten
    d_v_eaten_dying_d_dying_to_bitten = clearance + d_clearance_d_dying_to_bitten*dying_to_bitten
    d_v_eaten_dying_d_dying_to_dying = d_clearance_d_dying_to_dying*dying_to_bitten
    d_v_eaten_dying_d_dying_to_gap = d_clearance_d_dying_to_gap*dying_to_bitten
    d_v_eaten_dying_d_gap_to_gap = d_clearance_d_gap_to_gap*dying_to_bitten
    d_v_eaten_dying_d_dying_to_new = d_clearance_d_dying_to_new*dying_to_bitten
    d_v_eaten_dying_d_gap_to_new = d_clearance_d_gap_to_new*dying_to_bitten
    d_v_eaten_dying_d_new_to_new = d_clearance_d_new_to_new*dying_to_bitten
    d_v_refilled_dying_d_dying_to_gap = d_fusion_d_dying_to_gap*dying_to_gap + fusion
    d_v_refilled_dying_d_myocytes = d_fusion_d_myocytes*dying_to_gap
    d_v_refilled_dying_d_quiescent = d_fusion_d_quiescent*dying_to_gap
    d_v_refilled_dying_d_dying_to_bitten = d_fusion_d_dying_to_bitten*dying_to_gap
    d_v_refilled_dying_d_dying_to_dying = d_fusion_d_dying_to_dying*dying_to_gap
    d_v_refilled_dying_d_gap_to_gap = d_fusion_d_gap_to_gap*dying_to_gap
    d_v_refilled_dying_d_dying_to_new = d_fusion_d_dying_to_new*dying_to_gap
    d_v_refilled_dying_d_gap_to_new = d_fusion_d_gap_to_new*dying_to_gap
    d_v_refilled_dying_d_new_to_new = d_fusion_d_new_to_new*dying_to_gap
    d_v_refilled_gap_d_myocytes = d_fusion_d_myocytes*gap_to_gap
    d_v_refilled_gap_d_quiescent = d_fusion_d_quiescent*gap_to_gap
    d_v_refilled_gap_d_dying_to_bitten = d_fusion_d_dying_to_bitten*gap_to_gap
    d_v_refilled_gap_d_dying_to_dying = d_fusion_d_dying_to_dying*gap_to_gap
    d_v_refilled_gap_d_dying_to_gap = d_fusion_d_dying_to_gap*gap_to_gap
    d_v_refilled_gap_d_gap_to_gap = d_fusion_d_gap_to_gap*gap_to_gap + fusion
    d_v_refilled_gap_d_dying_to_new = d_fusion_d_dying_to_new*gap_to_gap
    d_v_refilled_gap_d_gap_to_new = d_fusion_d_gap_to_new*gap_to_gap
    d_v_refilled_gap_d_new_to_new = d_fusion_d_new_to_new*gap_to_gap
    d_v_calcium_entry_d_torn_left = CALCIUM_entry*bout_torn
    d_v_calcium_pumped_d_calcium = 1/CALCIUM_time
    d_v_calpain_course_d_calpain = -1/CALPAIN_time
    d_v_calpain_course_d_calcium = d_woken_calpain_d_calcium/CALPAIN_time
    d_v_enzyme_leak_d_torn_left = CK_leak*bout_leaking
    d_v_enzyme_release_d_clearance = CK_necrosis*dead
    d_v_enzyme_release_d_dead = CK_necrosis*clearance
    d_v_enzyme_release_d_m1 = d_clearance_d_m1*d_v_enzyme_release_d_clearance
    d_v_enzyme_release_d_dying_to_bitten = d_clearance_d_dying_to_bitten*d_v_enzyme_release_d_clearance + d_dead_d_dying_to_bitten*d_v_enzyme_release_d_dead
    d_v_enzyme_release_d_dying_to_dying = d_clearance_d_dying_to_dying*d_v_enzyme_release_d_clearance + d_dead_d_dying_to_dying*d_v_enzyme_release_d_dead
    d_v_enzyme_release_d_dying_to_gap = d_clearance_d_dying_to_gap*d_v_enzyme_release_d_clearance
    d_v_enzyme_release_d_gap_to_gap = d_clearance_d_gap_to_gap*d_v_enzyme_release_d_clearance
    d_v_enzyme_release_d_dying_to_new = d_clearance_d_dying_to_new*d_v_enzyme_release_d_clearance
    d_v_enzyme_release_d_gap_to_new = d_clearance_d_gap_to_new*d_v_enzyme_release_d_clearance
    d_v_enzyme_release_d_new_to_new = d_clearance_d_new_to_new*d_v_enzyme_release_d_clearance
    d_v_enzyme_drainage_d_lymph = (bout_pumping*(CK_pump - 1) + 1)/CK_lymph_time
    d_v_enzyme_clearance_d_plasma = 1/CK_plasma_time
    d_v_ache_fading_d_ache = 1/SORENESS_time
    d_v_soreness_course_d_ache = 1/SORENESS_time
    d_v_soreness_course_d_soreness = -1/SORENESS_time
    d_v_protection_fading_d_protection = 1/PROTECTION_time
    d_v_quick_protection_fading_d_quick_protection = 1/PROTECTION_quick_time
    d_v_worn_fading_d_worn = 1/DAMAGE_rest_time
    d_v_worn_connective_fading_d_worn_connective = 1/DAMAGE_rest_time
    d_v_fast_fatigue_fading_d_fast_fatigue = 1/FATIGUE_fast_time
    d_v_slow_fatigue_fading_d_slow_fatigue = 1/FATIGUE_slow_time
    d_v_central_fatigue_fading_d_central_fatigue = 1/FATIGUE_central_time
    d_v_synthesis_fall_fading_d_synthesis_fall = 1/SYNTHESIS_fall_time
    d_v_synthesis_rise_fading_d_synthesis_rise = 1/SYNTHESIS_rise_time
    d_v_lesson_ripening_d_lesson = 1/PROTECTION_ripening
    d_v_quick_lesson_ripening_d_quick_lesson = 1/PROTECTION_ripening
    J[slope.alarm_by_alarm] = -d_v_alarm_fading_d_alarm
    J[slope.monocytes_by_alarm] = d_v_recruitment_d_alarm
    J[slope.monocytes_by_monocytes] = -d_monocyte_exit_d_monocytes
    J[slope.m1_by_monocytes] = d_v_m1_arrival_d_monocytes
    J[slope.m1_by_m1] = -d_switching_d_m1 - d_v_m1_exit_d_m1
    J[slope.m1_by_dying_to_dying] = -d_switching_d_dying_to_dying
    J[slope.m1_by_dying_to_bitten] = -d_switching_d_dying_to_bitten
    J[slope.m1_by_dying_to_gap] = -d_switching_d_dying_to_gap
    J[slope.m1_by_dying_to_new] = -d_switching_d_dying_to_new
    J[slope.m1_by_gap_to_gap] = -d_switching_d_gap_to_gap
    J[slope.m1_by_gap_to_new] = -d_switching_d_gap_to_new
    J[slope.m1_by_new_to_new] = -d_switching_d_new_to_new
    J[slope.m2_by_m1] = d_v_m2_arrival_d_m1
    J[slope.m2_by_m2] = -d_v_m2_exit_d_m2
    J[slope.m2_by_dying_to_dying] = d_v_m2_arrival_d_dying_to_dying
    J[slope.m2_by_dying_to_bitten] = d_v_m2_arrival_d_dying_to_bitten
    J[slope.m2_by_dying_to_gap] = d_v_m2_arrival_d_dying_to_gap
    J[slope.m2_by_dying_to_new] = d_v_m2_arrival_d_dying_to_new
    J[slope.m2_by_gap_to_gap] = d_v_m2_arrival_d_gap_to_gap
    J[slope.m2_by_gap_to_new] = d_v_m2_arrival_d_gap_to_new
    J[slope.m2_by_new_to_new] = d_v_m2_arrival_d_new_to_new
    J[slope.quiescent_by_alarm] = d_v_renewal_d_alarm - d_v_waking_up_d_alarm
    J[slope.quiescent_by_quiescent] = -calming - d_v_waking_up_d_quiescent
    J[slope.quiescent_by_membrane_broken] = d_v_renewal_d_membrane_broken - d_v_waking_up_d_membrane_broken
    J[slope.quiescent_by_membrane_mending] = d_v_renewal_d_membrane_mending - d_v_waking_up_d_membrane_mending
    J[slope.quiescent_by_sarcomere_broken] = d_v_renewal_d_sarcomere_broken - d_v_waking_up_d_sarcomere_broken
    J[slope.quiescent_by_sarcomere_mending] = d_v_renewal_d_sarcomere_mending - d_v_waking_up_d_sarcomere_mending
    J[slope.quiescent_by_dying_to_dying] = d_v_renewal_d_dying_to_dying - d_v_waking_up_d_dying_to_dying
    J[slope.quiescent_by_dying_to_bitten] = d_v_renewal_d_dying_to_bitten - d_v_waking_up_d_dying_to_bitten
    J[slope.quiescent_by_dying_to_gap] = d_v_renewal_d_dying_to_gap - d_v_waking_up_d_dying_to_gap
    J[slope.quiescent_by_gap_to_gap] = d_v_renewal_d_gap_to_gap - d_v_waking_up_d_gap_to_gap
    J[slope.waking_by_alarm] = d_v_waking_up_d_alarm
    J[slope.waking_by_quiescent] = d_v_waking_up_d_quiescent
    J[slope.waking_by_waking] = -d_v_entering_cycle_d_waking
    J[slope.waking_by_membrane_broken] = d_v_waking_up_d_membrane_broken
    J[slope.waking_by_membrane_mending] = d_v_waking_up_d_membrane_mending
    J[slope.waking_by_sarcomere_broken] = d_v_waking_up_d_sarcomere_broken
    J[slope.waking_by_sarcomere_mending] = d_v_waking_up_d_sarcomere_mending
    J[slope.waking_by_dying_to_dying] = d_v_waking_up_d_dying_to_dying
    J[slope.waking_by_dying_to_bitten] = d_v_waking_up_d_dying_to_bitten
    J[slope.waking_by_dying_to_gap] = d_v_waking_up_d_dying_to_gap
    J[slope.waking_by_gap_to_gap] = d_v_waking_up_d_gap_to_gap
    J[slope.first_by_m1] = -d_v_division_1_d_m1 - d_v_stopping_1_d_m1
    J[slope.first_by_waking] = d_v_entering_cycle_d_waking
    J[slope.first_by_first] = -d_v_division_1_d_first - d_v_stopping_1_d_first
    J[slope.second_by_m1] = 2*d_v_division_1_d_m1 - d_v_division_2_d_m1 - d_v_stopping_2_d_m1
    J[slope.second_by_first] = 2*d_v_division_1_d_first
    J[slope.second_by_second] = -d_v_division_2_d_second - d_v_stopping_2_d_second
    J[slope.third_by_m1] = 2*d_v_division_2_d_m1 - d_v_division_3_d_m1 - d_v_stopping_3_d_m1
    J[slope.third_by_second] = 2*d_v_division_2_d_second
    J[slope.third_by_third] = -d_v_division_3_d_third - d_v_stopping_3_d_third
    J[slope.stopped_by_alarm] = -d_v_return_to_niche_d_alarm
    J[slope.stopped_by_m1] = 2*d_v_division_3_d_m1 + d_v_stopping_1_d_m1 + d_v_stopping_2_d_m1 + d_v_stopping_3_d_m1
    J[slope.stopped_by_m2] = -d_v_differentiation_d_m2
    J[slope.stopped_by_first] = d_v_stopping_1_d_first
    J[slope.stopped_by_second] = d_v_stopping_2_d_second
    J[slope.stopped_by_third] = 2*d_v_division_3_d_third + d_v_stopping_3_d_third
    J[slope.stopped_by_stopped] = -calming - d_v_differentiation_d_stopped
    J[slope.stopped_by_membrane_broken] = -d_v_return_to_niche_d_membrane_broken
    J[slope.stopped_by_membrane_mending] = -d_v_return_to_niche_d_membrane_mending
    J[slope.stopped_by_sarcomere_broken] = -d_v_return_to_niche_d_sarcomere_broken
    J[slope.stopped_by_sarcomere_mending] = -d_v_return_to_niche_d_sarcomere_mending
    J[slope.stopped_by_dying_to_dying] = -d_v_return_to_niche_d_dying_to_dying
    J[slope.stopped_by_dying_to_bitten] = -d_v_return_to_niche_d_dying_to_bitten
    J[slope.stopped_by_dying_to_gap] = -d_v_return_to_niche_d_dying_to_gap
    J[slope.stopped_by_gap_to_gap] = -d_v_return_to_niche_d_gap_to_gap
    J[slope.myocytes_by_m2] = d_v_differentiation_d_m2
    J[slope.myocytes_by_stopped] = d_v_differentiation_d_stopped
    J[slope.myocytes_by_myocytes] = -d_v_myocytes_leaving_d_myocytes
    J[slope.born_by_alarm] = -d_v_renewal_d_alarm
    J[slope.born_by_m1] = -d_v_division_1_d_m1 - d_v_division_2_d_m1 - d_v_division_3_d_m1
    J[slope.born_by_quiescent] = calming
    J[slope.born_by_first] = -d_v_division_1_d_first
    J[slope.born_by_second] = -d_v_division_2_d_second
    J[slope.born_by_third] = -d_v_division_3_d_third
    J[slope.born_by_born] = 0.0
    J[slope.born_by_membrane_broken] = -d_v_renewal_d_membrane_broken
    J[slope.born_by_membrane_mending] = -d_v_renewal_d_membrane_mending
    J[slope.born_by_sarcomere_broken] = -d_v_renewal_d_sarcomere_broken
    J[slope.born_by_sarcomere_mending] = -d_v_renewal_d_sarcomere_mending
    J[slope.born_by_dying_to_dying] = -d_v_renewal_d_dying_to_dying
    J[slope.born_by_dying_to_bitten] = -d_v_renewal_d_dying_to_bitten
    J[slope.born_by_dying_to_gap] = -d_v_renewal_d_dying_to_gap
    J[slope.born_by_gap_to_gap] = -d_v_renewal_d_gap_to_gap
    J[slope.gone_by_alarm] = d_v_return_to_niche_d_alarm
    J[slope.gone_by_stopped] = calming
    J[slope.gone_by_myocytes] = d_v_myocytes_leaving_d_myocytes
    J[slope.gone_by_gone] = 0.0
    J[slope.gone_by_membrane_broken] = d_v_return_to_niche_d_membrane_broken
    J[slope.gone_by_membrane_mending] = d_v_return_to_niche_d_membrane_mending
    J[slope.gone_by_sarcomere_broken] = d_v_return_to_niche_d_sarcomere_broken
    J[slope.gone_by_sarcomere_mending] = d_v_return_to_niche_d_sarcomere_mending
    J[slope.gone_by_dying_to_dying] = d_v_return_to_niche_d_dying_to_dying
    J[slope.gone_by_dying_to_bitten] = d_v_return_to_niche_d_dying_to_bitten
    J[slope.gone_by_dying_to_gap] = d_v_return_to_niche_d_dying_to_gap
    J[slope.gone_by_gap_to_gap] = d_v_return_to_niche_d_gap_to_gap
    J[slope.membrane_broken_by_membrane_broken] = -d_v_membrane_taken_up_d_membrane_broken
    J[slope.membrane_broken_by_calpain] = -d_v_membrane_taken_up_d_calpain
    J[slope.membrane_mending_by_membrane_broken] = d_v_membrane_taken_up_d_membrane_broken
    J[slope.membrane_mending_by_membrane_mending] = -d_v_membrane_mended_d_membrane_mending
    J[slope.membrane_mending_by_calpain] = d_v_membrane_taken_up_d_calpain
    J[slope.sarcomere_broken_by_sarcomere_broken] = -d_v_sarcomere_taken_up_d_sarcomere_broken
    J[slope.sarcomere_mending_by_sarcomere_broken] = d_v_sarcomere_taken_up_d_sarcomere_broken
    J[slope.sarcomere_mending_by_sarcomere_mending] = -d_v_sarcomere_mended_d_sarcomere_mending
    J[slope.torn_left_by_torn_left] = -d_v_membranes_sealed_d_torn_left
    J[slope.dying_to_dying_by_m1] = -d_v_bitten_dying_d_m1
    J[slope.dying_to_dying_by_dying_to_dying] = -d_v_bitten_dying_d_dying_to_dying
    J[slope.dying_to_dying_by_dying_to_bitten] = -d_v_bitten_dying_d_dying_to_bitten
    J[slope.dying_to_dying_by_dying_to_gap] = -d_v_bitten_dying_d_dying_to_gap
    J[slope.dying_to_dying_by_dying_to_new] = -d_v_bitten_dying_d_dying_to_new
    J[slope.dying_to_dying_by_gap_to_gap] = -d_v_bitten_dying_d_gap_to_gap
    J[slope.dying_to_dying_by_gap_to_new] = -d_v_bitten_dying_d_gap_to_new
    J[slope.dying_to_dying_by_new_to_new] = -d_v_bitten_dying_d_new_to_new
    J[slope.dying_to_bitten_by_m1] = d_v_bitten_dying_d_m1 - d_v_eaten_dying_d_m1
    J[slope.dying_to_bitten_by_dying_to_dying] = d_v_bitten_dying_d_dying_to_dying - d_v_eaten_dying_d_dying_to_dying
    J[slope.dying_to_bitten_by_dying_to_bitten] = d_v_bitten_dying_d_dying_to_bitten - d_v_eaten_dying_d_dying_to_bitten
    J[slope.dying_to_bitten_by_dying_to_gap] = d_v_bitten_dying_d_dying_to_gap - d_v_eaten_dying_d_dying_to_gap
    J[slope.dying_to_bitten_by_dying_to_new] = d_v_bitten_dying_d_dying_to_new - d_v_eaten_dying_d_dying_to_new
    J[slope.dying_to_bitten_by_gap_to_gap] = d_v_bitten_dying_d_gap_to_gap - d_v_eaten_dying_d_gap_to_gap
    J[slope.dying_to_bitten_by_gap_to_new] = d_v_bitten_dying_d_gap_to_new - d_v_eaten_dying_d_gap_to_new
    J[slope.dying_to_bitten_by_new_to_new] = d_v_bitten_dying_d_new_to_new - d_v_eaten_dying_d_new_to_new
    J[slope.dying_to_gap_by_m1] = d_v_eaten_dying_d_m1
    J[slope.dying_to_gap_by_quiescent] = -d_v_refilled_dying_d_quiescent
    J[slope.dying_to_gap_by_myocytes] = -d_v_refilled_dying_d_myocytes
    J[slope.dying_to_gap_by_dying_to_dying] = d_v_eaten_dying_d_dying_to_dying - d_v_refilled_dying_d_dying_to_dying
    J[slope.dying_to_gap_by_dying_to_bitten] = d_v_eaten_dying_d_dying_to_bitten - d_v_refilled_dying_d_dying_to_bitten
    J[slope.dying_to_gap_by_dying_to_gap] = d_v_eaten_dying_d_dying_to_gap - d_v_refilled_dying_d_dying_to_gap
    J[slope.dying_to_gap_by_dying_to_new] = d_v_eaten_dying_d_dying_to_new - d_v_refilled_dying_d_dying_to_new
    J[slope.dying_to_gap_by_gap_to_gap] = d_v_eaten_dying_d_gap_to_gap - d_v_refilled_dying_d_gap_to_gap
    J[slope.dying_to_gap_by_gap_to_new] = d_v_eaten_dying_d_gap_to_new - d_v_refilled_dying_d_gap_to_new
    J[slope.dying_to_gap_by_new_to_new] = d_v_eaten_dying_d_new_to_new - d_v_refilled_dying_d_new_to_new
    J[slope.dying_to_new_by_quiescent] = d_v_refilled_dying_d_quiescent
    J[slope.dying_to_new_by_myocytes] = d_v_refilled_dying_d_myocytes
    J[slope.dying_to_new_by_dying_to_dying] = d_v_refilled_dying_d_dying_to_dying
    J[slope.dying_to_new_by_dying_to_bitten] = d_v_refilled_dying_d_dying_to_bitten
    J[slope.dying_to_new_by_dying_to_gap] = d_v_refilled_dying_d_dying_to_gap
    J[slope.dying_to_new_by_dying_to_new] = d_v_refilled_dying_d_dying_to_new - maturation
    J[slope.dying_to_new_by_gap_to_gap] = d_v_refilled_dying_d_gap_to_gap
    J[slope.dying_to_new_by_gap_to_new] = d_v_refilled_dying_d_gap_to_new
    J[slope.dying_to_new_by_new_to_new] = d_v_refilled_dying_d_new_to_new
    J[slope.dying_to_sound_by_dying_to_new] = maturation
    J[slope.dying_to_sound_by_dying_to_sound] = 0.0
    J[slope.gap_to_gap_by_quiescent] = -d_v_refilled_gap_d_quiescent
    J[slope.gap_to_gap_by_myocytes] = -d_v_refilled_gap_d_myocytes
    J[slope.gap_to_gap_by_dying_to_dying] = -d_v_refilled_gap_d_dying_to_dying
    J[slope.gap_to_gap_by_dying_to_bitten] = -d_v_refilled_gap_d_dying_to_bitten
    J[slope.gap_to_gap_by_dying_to_gap] = -d_v_refilled_gap_d_dying_to_gap
    J[slope.gap_to_gap_by_dying_to_new] = -d_v_refilled_gap_d_dying_to_new
    J[slope.gap_to_gap_by_gap_to_gap] = -d_v_refilled_gap_d_gap_to_gap
    J[slope.gap_to_gap_by_gap_to_new] = -d_v_refilled_gap_d_gap_to_new
    J[slope.gap_to_gap_by_new_to_new] = -d_v_refilled_gap_d_new_to_new
    J[slope.gap_to_new_by_quiescent] = d_v_refilled_gap_d_quiescent
    J[slope.gap_to_new_by_myocytes] = d_v_refilled_gap_d_myocytes
    J[slope.gap_to_new_by_dying_to_dying] = d_v_refilled_gap_d_dying_to_dying
    J[slope.gap_to_new_by_dying_to_bitten] = d_v_refilled_gap_d_dying_to_bitten
    J[slope.gap_to_new_by_dying_to_gap] = d_v_refilled_gap_d_dying_to_gap
    J[slope.gap_to_new_by_dying_to_new] = d_v_refilled_gap_d_dying_to_new
    J[slope.gap_to_new_by_gap_to_gap] = d_v_refilled_gap_d_gap_to_gap
    J[slope.gap_to_new_by_gap_to_new] = d_v_refilled_gap_d_gap_to_new - maturation
    J[slope.gap_to_new_by_new_to_new] = d_v_refilled_gap_d_new_to_new
    J[slope.gap_to_sound_by_gap_to_new] = maturation
    J[slope.gap_to_sound_by_gap_to_sound] = 0.0
    J[slope.new_to_new_by_new_to_new] = -maturation
    J[slope.new_to_sound_by_new_to_new] = maturation
    J[slope.new_to_sound_by_new_to_sound] = 0.0
    J[slope.calcium_by_torn_left] = d_v_calcium_entry_d_torn_left
    J[slope.calcium_by_calcium] = -d_v_calcium_pumped_d_calcium
    J[slope.calpain_by_calcium] = d_v_calpain_course_d_calcium
    J[slope.calpain_by_calpain] = d_v_calpain_course_d_calpain
    J[slope.lymph_by_m1] = d_v_enzyme_release_d_m1
    J[slope.lymph_by_torn_left] = d_v_enzyme_leak_d_torn_left
    J[slope.lymph_by_dying_to_dying] = d_v_enzyme_release_d_dying_to_dying
    J[slope.lymph_by_dying_to_bitten] = d_v_enzyme_release_d_dying_to_bitten
    J[slope.lymph_by_dying_to_gap] = d_v_enzyme_release_d_dying_to_gap
    J[slope.lymph_by_dying_to_new] = d_v_enzyme_release_d_dying_to_new
    J[slope.lymph_by_gap_to_gap] = d_v_enzyme_release_d_gap_to_gap
    J[slope.lymph_by_gap_to_new] = d_v_enzyme_release_d_gap_to_new
    J[slope.lymph_by_new_to_new] = d_v_enzyme_release_d_new_to_new
    J[slope.lymph_by_lymph] = -d_v_enzyme_drainage_d_lymph
    J[slope.plasma_by_lymph] = d_v_enzyme_drainage_d_lymph
    J[slope.plasma_by_plasma] = -d_v_enzyme_clearance_d_plasma
    J[slope.spilled_by_m1] = -d_v_enzyme_release_d_m1
    J[slope.spilled_by_torn_left] = -d_v_enzyme_leak_d_torn_left
    J[slope.spilled_by_dying_to_dying] = -d_v_enzyme_release_d_dying_to_dying
    J[slope.spilled_by_dying_to_bitten] = -d_v_enzyme_release_d_dying_to_bitten
    J[slope.spilled_by_dying_to_gap] = -d_v_enzyme_release_d_dying_to_gap
    J[slope.spilled_by_dying_to_new] = -d_v_enzyme_release_d_dying_to_new
    J[slope.spilled_by_gap_to_gap] = -d_v_enzyme_release_d_gap_to_gap
    J[slope.spilled_by_gap_to_new] = -d_v_enzyme_release_d_gap_to_new
    J[slope.spilled_by_new_to_new] = -d_v_enzyme_release_d_new_to_new
    J[slope.spilled_by_spilled] = 0.0
    J[slope.cleared_by_plasma] = d_v_enzyme_clearance_d_plasma
    J[slope.cleared_by_cleared] = 0.0
    J[slope.ache_by_ache] = -d_v_ache_fading_d_ache
    J[slope.soreness_by_ache] = d_v_soreness_course_d_ache
    J[slope.soreness_by_soreness] = d_v_soreness_course_d_soreness
    J[slope.protection_by_protection] = -d_v_protection_fading_d_protection
    J[slope.protection_by_lesson] = d_v_lesson_ripening_d_lesson
    J[slope.quick_protection_by_quick_protection] = -d_v_quick_protection_fading_d_quick_protection
    J[slope.quick_protection_by_quick_lesson] = d_v_quick_lesson_ripening_d_quick_lesson
    J[slope.worn_by_worn] = -d_v_worn_fading_d_worn
    J[slope.worn_connective_by_worn_connective] = -d_v_worn_connective_fading_d_worn_connective
    J[slope.fast_fatigue_by_fast_fatigue] = -d_v_fast_fatigue_fading_d_fast_fatigue
    J[slope.slow_fatigue_by_slow_fatigue] = -d_v_slow_fatigue_fading_d_slow_fatigue
    J[slope.central_fatigue_by_central_fatigue] = -d_v_central_fatigue_fading_d_central_fatigue
    J[slope.synthesis_fall_by_synthesis_fall] = -d_v_synthesis_fall_fading_d_synthesis_fall
    J[slope.synthesis_rise_by_synthesis_rise] = -d_v_synthesis_rise_fading_d_synthesis_rise
    J[slope.lesson_by_lesson] = -d_v_lesson_ripening_d_lesson
    J[slope.quick_lesson_by_quick_lesson] = -d_v_quick_lesson_ripening_d_quick_lesson
