"""Makes further-cases.json: further cases of every function of method-cases.json, each answered here from the formula
that the method prints, with NumPy, SciPy 1.17 and whole numbers, and never by the application.

    python3 test/anchors/further.py > test/anchors/further-cases.json
"""

import json
import math
from fractions import Fraction

import numpy as np
from scipy import stats

cases = []


def plain(value):
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [plain(each) for each in value]
    return value.item() if isinstance(value, np.generic) else value


def of(fn, answer, *inputs, tolerance=1e-9):
    """One case for each of the inputs."""
    for given in inputs:
        expected = plain(answer(**given) if "/" not in fn else answer(**given))
        number = sum(case["fn"] == fn for case in cases) + 1
        cases.append(
            {"id": f"{fn} {number}", "fn": fn, "inputs": given, "expected": expected, "tolerance": tolerance}
        )


def up(number):
    """To the next whole number; the noise of floating point is none."""
    return round(number) if abs(number - round(number)) < 1e-9 * max(1, abs(number)) else math.ceil(number)


def sd(values):
    return float(np.std(values, ddof=1))


def z_of(confidence):
    return float(stats.norm.ppf((1 + confidence) / 2))


# --- Head-count -------------------------------------------------------------------------------------------------
of("absence_coefficient", lambda nominal_days, effective_days: {
    "Kn_ratio": nominal_days / effective_days,
    "Kn_one_plus": 1 + (nominal_days - effective_days) / nominal_days,
}, *[{"nominal_days": n, "effective_days": e} for n, e in [(247, 247), (247, 212), (1, 1), (365, 1), (247, 219.5)]])
of("annual_time_balance", lambda nominal_days, absence_days: {
    "absences": sum(absence_days), "effective_days": nominal_days - sum(absence_days),
}, *[{"nominal_days": n, "absence_days": a}
     for n, a in [(247, []), (247, [28]), (1, [1]), (247, [20, 5.5, 0.25, 0, 3]), (365, [0, 0, 0])]])
of("calendar_fund", lambda work_days, short_hours=0: {"fund": work_days * 8 - short_hours},
   *[{"work_days": d, "short_hours": h} for d, h in [(0, 0), (1, 0), (1, 1), (248, 5), (247, 0)]])
of("headcount_by_service_norm", lambda volume, Nob, Vr, Chsr: {"base": volume / Nob, "absence_h_per_worker": Vr / Chsr},
   *[{"volume": v, "Nob": n, "Vr": r, "Chsr": c}
     for v, n, r, c in [(0, 16, 0, 430), (1, 3, 100, 3), (16, 16, 1, 1), (7, 0.5, 12.5, 2.5), (1000, 7, 0, 1)]])
of("headcount_labour", lambda fund, labour_hours=None, ops=None, fulfil=1, K_cor=1, K_nev=1: {
    "labour": (labour := labour_hours if ops is None else sum(o["norm_h"] * o["volume"] for o in ops)),
    "headcount": labour * K_cor * K_nev / (fund * fulfil),
}, {"labour_hours": 0, "fund": 1972}, {"labour_hours": 1972, "fund": 1972}, {"labour_hours": 5000, "fund": 1724, "fulfil": 0.9},
   {"ops": [], "fund": 1972}, {"ops": [{"name": "x", "norm_h": 0.25, "volume": 4}], "fund": 1, "K_cor": 1.08, "K_nev": 1.12},
   {"ops": [{"name": "a", "norm_h": 0.5, "volume": 0}, {"name": "b", "norm_h": 2, "volume": 900}], "fund": 1724, "K_cor": 1.1},
   {"ops": [{"norm_h": 1, "volume": 3000}], "fund": 1972, "K_nev": 1.1464, "fulfil": 1.05})
of("headcount_load_norm", lambda N, T_avg, fund: {
    "Nn": fund / T_avg, "headcount": N * T_avg / fund, "headcount_direct": N * T_avg / fund,
}, *[{"N": n, "T_avg": t, "fund": f} for n, t, f in [(0, 1, 1800), (1, 1800, 1800), (10000, 0.15, 1724), (3, 0.1, 0.3), (1501, 1.2, 1800)]])
of("headcount_output_norm", lambda Q, norm_per_shift, days, fulfil=1: {"headcount": Q / (norm_per_shift * days * fulfil)},
   *[{"Q": q, "norm_per_shift": n, "days": d, "fulfil": f}
     for q, n, d, f in [(0, 60, 225, 1), (60, 60, 1, 1), (1, 3, 7, 1.1), (99999, 45.5, 219, 0.95)]],
   {"Q": 13500, "norm_per_shift": 60, "days": 225})
of("headcount_workplaces", lambda places, shifts, absence_pct: {"headcount": places * shifts * (1 + absence_pct / 100)},
   *[{"places": p, "shifts": s, "absence_pct": a} for p, s, a in [(0, 1, 10), (1, 1, 0), (3, 2, 12.5), (20, 3, 100), (7, 1, 14.64)]])
of("labour_volume", lambda N, t: {"hours": N * t},
   *[{"N": n, "t": t} for n, t in [(0, 24), (1, 1), (5100, 0), (6200, 0.15), (3, 0.1)]])
of("load_coefficient", lambda labour, headcount, fund_eff: {"load": labour / (headcount * fund_eff)},
   *[{"labour": n, "headcount": h, "fund_eff": f} for n, h, f in [(0, 1, 1724), (1724, 1, 1724), (4000, 2, 1724), (1, 3, 7), (1908, 1.2, 1600)]])
of("service_rate_per_hour", lambda Nob, Tvr: {"Nrn": Nob / Tvr},
   *[{"Nob": n, "Tvr": t} for n, t in [(0, 8), (8, 8), (1, 3), (16, 7.2), (100, 0.5)]])
of("work_fund", lambda workers, days, hours: {"fund": workers * days * hours},
   *[{"workers": w, "days": d, "hours": h} for w, d, h in [(0, 225, 8), (1, 1, 1), (5, 0, 8), (7, 247, 7.984), (1.5, 219, 8)]])

# --- Standard time ----------------------------------------------------------------------------------------------
of("allowance_factor", lambda NT, A: {"ST_job": [t * (1 + A) for t in NT], "ST_workday": [t / (1 - A) for t in NT]},
   *[{"NT": n, "A": a} for n, a in [([], 0.1), ([1], 0), ([18], 0.15), ([0, 1], 0.5), ([0.407, 1.282], 0.99)]])
of("basic_time", lambda observed, rating, standard: {"basic": observed * rating / standard},
   *[{"observed": o, "rating": r, "standard": s} for o, r, s in [(0.16, 125, 100), (0, 80, 100), (1, 60, 60), (2.5, 75, 60), (3, 133, 100)]])
of("element_normal_times", lambda OT, PR: {"NT": [o * p for o, p in zip(OT, PR)]},
   *[{"OT": o, "PR": p} for o, p in [([], []), ([1], [1]), ([0, 2], [1.2, 0.8]), ([0.46, 1.505], [0.9, 0.85]), ([3, 3, 3], [1, 1, 1])]])
of("lms_rating", lambda values, **_: {"PR": 1 + math.fsum(values)},
   *[{"skill": a, "effort": b, "conditions": c, "consistency": d, "values": v} for a, b, c, d, v in [
       ("D", "D", "D", "D", [0, 0, 0, 0]), ("A1", "A1", "A", "A", [0.15, 0.13, 0.06, 0.04]),
       ("F2", "F2", "F", "F", [-0.22, -0.17, -0.07, -0.04]), ("B2", "C2", "E", "C", [0.08, 0.02, -0.03, 0.01]),
       ("E1", "B1", "B", "B", [-0.05, 0.1, 0.04, 0.03])]])
of("norm_output", lambda shift_min, norm: {"output": shift_min / norm},
   *[{"shift_min": s, "norm": n} for s, n in [(480, 480), (480, 7), (0, 1), (1, 3), (432, 0.25)]])
of("norm_time_ru", lambda measurements, a_ob, a_otl, Tpz, batch: {
    "Top": (top := float(np.mean(measurements))), "Ku": max(measurements) / min(measurements),
    "Tsht": (one := top * (1 + (a_ob + a_otl) / 100)), "Tshtk": one + Tpz / batch,
}, *[{"measurements": m, "a_ob": o, "a_otl": r, "Tpz": p, "batch": b} for m, o, r, p, b in [
    ([10], 0, 0, 0, 1), ([5, 5, 5], 4, 6, 30, 1), ([0.5, 2], 3.5, 8, 12, 7), ([1, 2, 3, 4], 100, 0, 0, 10), ([12, 14.5], 0, 6, 30, 1000)]])
of("output_spread", lambda person_min, volume: {
    "per60": (each := [60 * v / t for v, t in zip(volume, person_min)]), "total": sum(each),
    "spread": (max(each) - min(each)) / min(each), "sum_min": sum(person_min),
}, *[{"person_min": p, "volume": v} for p, v in [
    ([19], [1]), ([10, 10], [1, 1]), ([30, 20, 15], [2, 1, 1]), ([60, 61, 59.5], [1.5, 1.5, 1.5]), ([1, 2], [2, 4])]])
of("periodic_element_time", lambda elements, occurs_every: {
    "OT": (means := [float(np.mean(e)) for e in elements]),
    "per_cycle": (parts := [m / k for m, k in zip(means, occurs_every)]), "cycle": sum(parts),
}, *[{"elements": e, "occurs_every": k} for e, k in [
    ([[4]], [1]), ([[1, 2, 3]], [10]), ([[0, 0], [5]], [1, 2]), ([[1.1, 1.2], [9, 11], [30]], [1, 5, 20]), ([[2], [2], [2]], [1, 2, 4])]])


def one_time(given):
    times = [t for i, t in enumerate(given["times"]) if i not in given.get("exclude_index", [])]
    return float(np.mean(times))


def standard(base):
    def answer(**given):
        share = given.get("allow_job", given.get("allow_day", 0))
        factor = 1 + share if base == "job" else 1 / (1 - share)
        if "elements" in given:
            observed = [one_time(e) for e in given["elements"]]
            normal = [o * e["PR"] for o, e in zip(observed, given["elements"])]
            total = sum(normal)
            return ({"OT": observed, "NT": normal, "ST_total": total * factor} if base == "job"
                    else {"OT": observed, "NT": total, "ST": total * factor})
        if "columns" in given:
            average = sum(float(np.mean(c)) for c in given["columns"])
            return {"avg": average, "NT": average * given["PR"], "ST": average * given["PR"] * factor}
        observed = given["OT"] if "OT" in given else one_time(given)
        normal = observed * given.get("rating", given.get("PR", 1))
        return {"OT": observed, "NT": normal, "ST": normal * factor}
    return answer


for base, share in (("job", "allow_job"), ("workday", "allow_day")):
    of(f"std_time_{base}", standard(base),
       {"times": [20], "rating": 1, share: 0}, {"times": [30, 25, 35, 30, 30], "rating": 1.25, share: 0.2},
       {"times": [0, 0, 3], "rating": 0.5, share: 0.5},
       {"OT": 18.75, "PR": 0.96, share: 0.15},
       {"elements": [{"PR": 1, "times": [7]}], share: 0.1},
       {"elements": [{"PR": 0.9, "times": [1, 2, 99], "exclude_index": [2]}, {"PR": 1.2, "times": [3, 3]}], share: 0.23},
       {"columns": [[1, 2], [3, 4], [5, 6]], "PR": 0.95, share: 0.12})

# --- Rows of readings -------------------------------------------------------------------------------------------
of("continuous_to_elemental", lambda cumulative: {
    "durations": (d := np.diff([0, *cumulative]).tolist()), "mean": float(np.mean(d)), "s": sd(d),
}, *[{"cumulative": c} for c in [[5, 10], [1, 3, 6, 10], [7, 7, 7], [0.5, 1.25, 3], [100, 201, 299, 404, 505]]])


def minutes(clock):
    h, m = clock.split(":")
    return int(h) * 60 + int(m)


def row_of(given):
    if "row" in given:
        return given["row"]
    return [minutes(p.split("-")[1]) - minutes(p.split("-")[0]) for p in given["clock_pairs"]]


def ratio(row):
    return max(row) / min(row)


def min_and_max(**given):
    row = row_of(given)
    kept, before = sorted(row), ratio(row)
    if before > given["K_norm"]:
        kept = kept[1:-1]
    return {"durations": row, "K0": before, "K1": ratio(kept), "mean": float(np.mean(kept)), "n": len(kept),
            "stable": ratio(kept) <= given["K_norm"]}


of("chronorow_clean_minmax", min_and_max,
   {"clock_pairs": ["09:00-09:05", "09:05-09:11", "09:11-09:16", "09:16-09:22"], "K_norm": 1.5},
   {"clock_pairs": ["09:58-10:01", "10:01-10:21", "10:21-10:26", "10:26-10:32", "10:32-10:37"], "K_norm": 1.5},
   {"clock_pairs": ["23:00-23:05", "23:05-23:10", "23:10-23:15", "23:15-23:20"], "K_norm": 1},
   {"clock_pairs": ["10:00-10:02", "10:02-10:12", "10:12-10:22", "10:22-10:24", "10:24-10:29"], "K_norm": 2},
   {"clock_pairs": ["08:00-08:04", "08:04-08:10", "08:10-08:15", "08:15-08:20"], "K_norm": 1.5})


def stepwise(**given):
    row, removed = list(row_of(given)), []
    before = ratio(row)
    while ratio(row) > given["K_norm"] + 1e-12:
        options = [v for v in (max(row), min(row)) if row.count(v) == 1]
        if not options:
            break
        best = min(options, key=lambda v: ratio([r for r in row if r != v]))
        row.remove(best)
        removed.append(best)
    stable = ratio(row) <= given["K_norm"] + 1e-12
    return {"K0": before, "removable": removed, "stable": stable, "action": "accept" if stable else "repeat"}


of("chronorow_clean_stepwise", stepwise,
   {"row": [6, 7, 8], "K_norm": 1.5}, {"row": [5, 5, 5], "K_norm": 1}, {"row": [5, 7, 9, 9, 20, 10, 8, 10], "K_norm": 1.5},
   {"row": [1, 10, 10, 11, 12], "K_norm": 1.3}, {"row": [10, 10, 11, 11, 12, 40], "K_norm": 1.2},
   {"row": [1, 1, 5, 6, 7, 30], "K_norm": 2}, {"row": [1.4, 2.1, 1.8], "K_norm": 1.5}, {"row": [10], "K_norm": 1.5})


def limits(**given):
    if "row" not in given:
        return {"a_min": given["mean_wo_min"] - given["K"] * (given["amax"] - given["next_min"]),
                "a_max": given["mean_wo_max"] + given["K"] * (given["next_max"] - given["amin"])}
    row, K = sorted(given["row"]), given["K"]
    low, high = float(np.mean(row[1:])), float(np.mean(row[:-1]))
    return {"Kr": row[-1] / row[0], "mean_wo_min": low, "mean_wo_max": high,
            "a_min": low - K * (row[-1] - row[1]), "a_max": high + K * (row[-2] - row[0])}


of("limit_value_outlier", limits,
   {"row": [2.3, 3.3, 2.2, 2.2, 2.6, 2.4, 2.6], "K": 1.1}, {"row": [1, 1, 1, 1, 1], "K": 1.4},
   {"row": [0.3, 0.5, 0.5, 0.7, 0.9, 0.4, 0.4, 0.6], "K": 1.1}, {"row": [4, 4, 8, 8], "K": 1.4}, {"row": [5, 6, 7, 8, 30, 6, 7, 5, 6, 7, 6], "K": 1},
   {"mean_wo_min": 10, "mean_wo_max": 9, "K": 0.9, "amax": 12, "next_min": 8, "next_max": 11, "amin": 7},
   {"mean_wo_min": 5, "mean_wo_max": 5, "K": 1, "amax": 5, "next_min": 5, "next_max": 5, "amin": 5})
of("kust_norm_mass_manual", lambda row_a, row_b: {
    "a": 1.5 if sum(v > 10 for v in row_a) > 3 else 2.0, "b": 1.5 if sum(v > 10 for v in row_b) > 3 else 2.0,
}, *[{"row_a": a, "row_b": b} for a, b in [
    ([10, 10, 10, 10], [10.1, 10.1, 10.1, 10.1]), ([11, 11, 11], [11, 11, 11, 11]), ([1], [100]), ([9, 9, 9, 9, 11, 11, 11], [9, 11, 11, 11, 11]), ([12, 12, 12, 12, 1], [2, 3])]])
of("n_intervals", lambda tmax, tmin, width: {"M_raw": (tmax - tmin) / width, "M": up((tmax - tmin) / width)},
   *[{"tmax": a, "tmin": b, "width": w} for a, b, w in [(30, 18, 2), (10, 10, 1), (0.9, 0.3, 0.2), (1.1, 1, 0.03), (100, 1, 7)]])

# --- How many readings ------------------------------------------------------------------------------------------
of("n_cycles_abs", lambda sd, e, z: {"n": (n := [(z * s / e) ** 2 for s in sd]), "n_required": up(max(n))},
   *[{"sd": s, "e": e, "z": z} for s, e, z in [([0], 1, 1.96), ([2.1], 0.5, 1.96), ([1, 2, 3], 0.5, 2), ([0.5, 0.1], 0.05, 2.5758), ([1, 1], 1, 3)]])
of("n_cycles_ilo", lambda x, c: {
    "sum": sum(x), "sumsq": math.fsum(v * v for v in x),
    "n": (n := float((Fraction(c) ** 2 * (len(x) * sum(Fraction(v) ** 2 for v in x) - sum(map(Fraction, x)) ** 2)) / sum(map(Fraction, x)) ** 2)),
    "n_ceil": up(n),
}, *[{"x": x, "c": c} for x, c in [([5], 40), ([7, 7, 7], 40), ([8, 7, 8, 9, 7], 40), ([1, 2], 20), ([0.5, 0.75, 1.25, 3], 20)]])
of("n_cycles_t", lambda n0, mean, s, k, confidence: {
    "t": (t := float(stats.t.ppf((1 + confidence) / 2, n0 - 1))), "n": (n := (t * s / (k * mean)) ** 2), "n_ceil": up(n),
    "additional": max(0, up(n) - n0),
}, *[{"n0": n0, "mean": m, "s": s, "k": k, "confidence": c} for n0, m, s, k, c in [
    (25, 0.3, 0.09, 0.05, 0.95), (2, 10, 1, 0.1, 0.95), (10, 10, 0, 0.05, 0.95), (100, 1, 0.05, 0.1, 0.9), (3, 5, 4, 0.2, 0.99)]])


def cycles_z(rel_error=None, e=None, z=None, times=None, s=None, mean=None, already=None):
    if times is not None:
        s, mean = sd(times), float(np.mean(times))
    if isinstance(s, list):
        n = [(z * a / (rel_error * b)) ** 2 for a, b in zip(s, mean)]
        return {"n": n, "n_required": up(max(n))}
    n = (z * s / (rel_error * mean if e is None else e)) ** 2
    answer = {"n": n, "n_ceil": up(n)}
    return answer if already is None else answer | {"additional": max(0, up(n) - already)}


of("n_cycles_z", cycles_z,
   {"mean": 6.4, "s": 2.1, "e": 0.5, "z": 1.96}, {"times": [5, 5], "rel_error": 0.05, "z": 2}, {"times": [4, 6], "rel_error": 0.05, "z": 2},
   {"s": 0.3, "mean": 3, "rel_error": 0.1, "z": 2, "already": 6}, {"s": [0, 1], "mean": [1, 10], "rel_error": 0.05, "z": 1.96},
   {"s": 3.9, "mean": 25, "rel_error": 0.04, "z": 1.96, "already": 0})
of("n_days", lambda OP_minutes_by_day, rel_error, confidence: {
    "mean": (m := float(np.mean(OP_minutes_by_day))), "sd": (s := sd(OP_minutes_by_day)),
    "t": (t := float(stats.t.ppf((1 + confidence) / 2, len(OP_minutes_by_day) - 1))),
    "n": (n := (t * s / (rel_error * m)) ** 2), "n_ceil": up(n),
}, *[{"OP_minutes_by_day": d, "rel_error": r, "confidence": c} for d, r, c in [
    ([300, 310], 0.05, 0.95), ([300, 300, 300], 0.05, 0.95), ([250, 400, 310, 280], 0.1, 0.9), ([310, 298, 325, 280, 337], 0.1, 0.99), ([0, 480], 0.2, 0.8)]], tolerance=1e-7)
STEPS = [(0.1, 200), (0.25, 100), (0.5, 60), (0.75, 40), (1, 30), (2, 20), (5, 15), (10, 10), (20, 8), (40, 5), (math.inf, 3)]
of("n_ge_table", lambda cycle_min: {"cycles": [next(n for top, n in STEPS if c <= top) for c in cycle_min]},
   *[{"cycle_min": c} for c in [[0.01], [5, 10, 20, 40], [5.01, 10.01, 20.01, 40.01], [], [0.11, 0.26, 0.51, 0.76, 1.01, 2.01]]])


def mundel(subgroup, ratio):
    d2 = {2: 1.128, 3: 1.693, 4: 2.059, 5: 2.326, 10: 3.078}[subgroup]
    return {str(r): math.floor((40 * 2 * r / d2) ** 2 + 0.5) for r in ratio}


of("n_mundel", mundel, *[{"subgroup": g, "ratio": r} for g, r in [
    (5, [0.1, 0.2, 0.4]), (10, [0.05, 0.5]), (5, [0.07]), (10, [0]), (5, [0.33, 0.6])]])
of("n_obs_nii_truda", lambda K, C_pct: {"n": 2500 * (K - 1) ** 2 / (C_pct**2 * (K + 1) ** 2) + 3},
   *[{"K": k, "C_pct": c} for k, c in [(1, 5), (2, 3), (1.1, 10), (2.5, 20), (100, 5)]])

# --- Work sampling ----------------------------------------------------------------------------------------------
of("mmn_a2_to_confidence", lambda a2: {"P": [float(2 * stats.norm.cdf(math.sqrt(a)) - 1) for a in a2]},
   *[{"a2": a} for a in [[0], [3.841458820694124], [4], [1, 9], []]])
of("mmn_n", lambda a2, K, P_pct: {"M": (m := a2 * (1 - K) * 100**2 / (K * P_pct**2)), "M_ceil": up(m)},
   *[{"a2": a, "K": k, "P_pct": p} for a, k, p in [(3, 0.1, 10), (2, 1, 5), (3.84, 0.5, 3), (2, 0.01, 10), (2, 0.8, 5)]])
of("mmn_route", lambda route_m, shift_min, k, objects, M: {
    "T_round": (t := 0.01 * route_m / 0.6), "per_shift": (p := shift_min * k * objects / t), "shifts": M / p,
}, *[{"route_m": r, "shift_min": s, "k": k, "objects": o, "M": m} for r, s, k, o, m in [
    (60, 480, 0.5, 1, 480), (300, 480, 0.7, 20, 1000), (10, 60, 0.6, 3, 0), (120, 432, 0.55, 7, 2700), (1, 1, 0.6, 1, 1)]])
of("mmn_vs_abs", lambda K, rel, z: {"rel_form": z * z * (1 - K) / (K * rel**2), "abs_form": z * z * K * (1 - K) / (rel * K) ** 2},
   *[{"K": k, "rel": r, "z": z} for k, r, z in [(0.5, 0.1, 2), (1, 0.05, 1.96), (0.01, 0.25, 1.645), (0.85, 0.05, 1.4142135623730951), (0.999, 0.5, 3)]], tolerance=1e-7)


def sampled(p=None, e=None, z=None, n=None, p_pct=None, note=None):
    if p_pct:
        one = lambda q, error: up(float(Fraction(4) * Fraction(q, 100) * (1 - Fraction(q, 100)) / Fraction(error, 100) ** 2))
        return {"err5": [one(q, 5) for q in p_pct], "err1": [one(q, 1) for q in p_pct]}
    needed = z * z * p * (1 - p) / e**2
    if n is None:
        return {"n": needed, "n_ceil": up(needed)}
    return {"e": z * math.sqrt(p * (1 - p) / n), "n_req": needed, "n_ceil": up(needed)}


of("n_work_sampling_abs", sampled, *[{"p": p, "e": e, "z": z} for p, e, z in [
    (0, 0.05, 1.96), (1, 0.05, 1.96), (0.2, 0.05, 1.645), (0.5, 0.5, 1), (0.3, 0.03, 2)]],
   {"p": 0.5, "n": 100, "z": 2, "e": 0.1}, {"p": 0, "n": 10, "z": 1.96, "e": 0.01}, {"p_pct": [1, 10, 50, 99]}, tolerance=1e-8)
of("n_work_sampling_rel", lambda p, rel_error, z: {"n": (n := z * z * (1 - p) / (p * rel_error**2)), "n_ceil": up(n)},
   *[{"p": p, "rel_error": r, "z": z} for p, r, z in [(1, 0.1, 1.96), (0.5, 0.1, 2), (0.01, 0.2, 1.96), (0.15, 0.05, 1.645), (0.8, 0.5, 2)]], tolerance=1e-7)


def drawn(numbers, periods, **_):
    accepted, rejected = [], []
    for number in numbers:
        (rejected if number in accepted or not 1 <= number <= periods else accepted).append(number)
    return {"accepted": accepted, "rejected": rejected}


of("random_times", drawn, *[{"numbers": n, "periods": p, "start": "09:00", "step_min": 10} for n, p in [
    ([], 48), ([48, 49, 1, 0], 48), ([1, 1, 1], 1), ([99, 98], 48), ([7, 3, 7, 50, 3, 12], 50)]])
of("shares", lambda counts, week_hours: {
    "total": (t := sum(counts)), "teaching": counts[0] / t, "research": counts[-2] / t,
    "hours_teaching": week_hours * counts[0] / t, "hours_unavailable": week_hours * counts[-1] / t,
}, *[{"counts": c, "week_hours": h} for c, h in [
    ([1, 1, 1, 1, 1, 1], 40), ([0, 0, 0, 0, 0, 5], 54), ([10, 20, 30, 40, 50, 60], 0), ([7, 0, 0, 0, 3, 0], 36.5), ([100, 1, 1, 1, 1, 1], 60)]])
of("utilization", lambda total, working: {"util_pct": [100 * w / t for t, w in zip(total, working)]},
   *[{"total": t, "working": w} for t, w in [([1], [0]), ([1], [1]), ([240, 3], [120, 1]), ([7], [2]), ([], [])]])
of("division_coefficient", lambda off_function_min, workers, shift_min: {"K": 1 - off_function_min / (shift_min * workers)},
   *[{"off_function_min": o, "workers": w, "shift_min": s} for o, w, s in [(0, 1, 480), (480, 1, 480), (100, 3, 480), (12.5, 2, 432), (1, 7, 60)]])
of("counts_consistency", lambda counts, printed_total: {"total": sum(counts), "consistent": sum(counts) == printed_total},
   *[{"counts": c, "printed_total": t} for c, t in [([], 0), ([], 1), ([5], 5), ([1, 2, 3], 6), ([1, 2, 3], 7)]])


def rated(hours, obs, cat, rating, volumes):
    normal = sum(h * c / o * r / 100 for h, o, c, r in zip(hours, obs, cat, rating))
    return {"obs_total": sum(obs), "cat_total": sum(cat), "normal_hours": normal,
            "hours_per_100": 100 * normal / volumes, "p_bar": sum(cat) / sum(obs)}


of("ws_rated_standard", rated, *[{"hours": h, "obs": o, "cat": c, "rating": r, "volumes": v} for h, o, c, r, v in [
    ([40], [100], [100], [100], 100), ([40], [100], [0], [100], 7), ([40, 38], [10, 20], [5, 1], [90, 120], 333),
    ([1, 2, 3], [1, 2, 3], [1, 1, 1], [100, 100, 100], 1), ([80], [333], [111], [95], 5000)]])


def sampled_standard(hours, obs, idle_obs, manual_to_machine, rating, pieces, allow):
    manual, machine = manual_to_machine
    overall = hours * 60 / pieces
    active = overall * (obs - idle_obs) / obs
    normal = active * (machine + manual * rating) / (manual + machine)
    return {"To": overall, "Te": active, "NT": normal, "ST": normal * (1 + allow)}


of("ws_standard_time", sampled_standard, *[
    {"hours": h, "obs": o, "idle_obs": i, "manual_to_machine": m, "rating": r, "pieces": p, "allow": a} for h, o, i, m, r, p, a in [
        (8, 100, 0, [1, 0], 1, 480, 0), (8, 100, 100, [1, 1], 1, 480, 0.1), (40, 500, 75, [0, 1], 1.3, 900, 0.15),
        (100, 3, 1, [3, 1], 0.8, 7, 0.12), (1, 60, 6, [1, 2], 1.1, 1, 0.5)]])
of("ws_time_per_unit", lambda workers, hours, obs_cat, obs_total, Q: {
    "p": obs_cat / obs_total, "hours_per_unit": workers * hours * obs_cat / obs_total / Q,
}, *[{"workers": w, "hours": h, "obs_cat": c, "obs_total": t, "Q": q} for w, h, c, t, q in [
    (1, 40, 0, 10, 5), (1, 40, 10, 10, 1), (3, 40, 1, 3, 7), (22, 160, 1, 2200, 1), (0, 160, 5, 10, 3)]])

# --- Work-day photograph ----------------------------------------------------------------------------------------


def day(shift_min, PZ=0, OP=0, OBS=0, PT=0, OTL_fact=0, NR=0, PNT=0, NTD=0, OTL_norm_pct_of_OP=None, OTL_norm_pct_of_shift=None):
    percent = OTL_norm_pct_of_OP
    norm = OP * percent / 100 if percent is not None else shift_min * OTL_norm_pct_of_shift / 100
    excess = max(0, OTL_fact - norm)
    operative = ((shift_min - PZ - OBS - PT) / (1 + percent / 100) if percent is not None
                 else shift_min - PZ - OBS - PT - norm)
    losses = PNT + NTD + NR + excess
    compaction = 100 * losses / shift_min
    common = {"OTL_norm": norm, "OP_norm": operative, "balance_sum": PZ + OP + OBS + PT + OTL_fact + NR + PNT + NTD}
    return common, {
        "K_use_pct": 100 * (PZ + OP + OBS + PT + min(OTL_fact, norm)) / shift_min, "K_pnt_pct": 100 * PNT / shift_min,
        "K_ntd_pct": 100 * (NTD + excess) / shift_min, "K_nr_pct": 100 * NR / shift_min, "K_compact_pct": compaction,
    }, {"A": 100 * compaction / (100 - compaction), "B": 100 * losses / OP, "C": 100 * (operative - OP) / OP}


def growth(name):
    return lambda **given: day(**given)[0] | {name(key): value for key, value in day(**given)[2].items()}


DAYS_BY_WORK = [
    {"shift_min": 480, "PZ": 20, "OP": 400, "OBS": 20, "OTL_fact": 40, "PNT": 0, "NTD": 0, "OTL_norm_pct_of_OP": 10},
    {"shift_min": 480, "PZ": 0, "OP": 480, "OBS": 0, "OTL_fact": 0, "PNT": 0, "NTD": 0, "OTL_norm_pct_of_OP": 0},
    {"shift_min": 432, "PZ": 15, "OP": 250, "OBS": 12, "OTL_fact": 60, "PNT": 55, "NTD": 40, "OTL_norm_pct_of_OP": 8},
    {"shift_min": 480, "PZ": 30, "OP": 300, "OBS": 10, "PT": 30, "OTL_fact": 50, "NR": 20, "PNT": 25, "NTD": 15, "OTL_norm_pct_of_OP": 5},
    {"shift_min": 60, "PZ": 1, "OP": 40, "OBS": 1, "OTL_fact": 8, "PNT": 5, "NTD": 5, "OTL_norm_pct_of_OP": 12.5},
]
DAYS_BY_SHIFT = [
    {"shift_min": 480, "PZ": 25, "OP": 411, "OBS": 20, "OTL_fact": 24, "PNT": 0, "NTD": 0, "NR": 0, "OTL_norm_pct_of_shift": 5},
    {"shift_min": 480, "PZ": 25, "OP": 300, "OBS": 15, "OTL_fact": 70, "PNT": 30, "NTD": 20, "NR": 20, "OTL_norm_pct_of_shift": 5},
    {"shift_min": 540, "PZ": 0, "OP": 1, "OBS": 0, "OTL_fact": 100, "PNT": 300, "NTD": 39, "NR": 100, "OTL_norm_pct_of_shift": 0},
    {"shift_min": 432, "PZ": 20, "OP": 280, "OBS": 10, "PT": 32, "OTL_fact": 40, "PNT": 20, "NTD": 10, "NR": 20, "OTL_norm_pct_of_shift": 10},
    {"shift_min": 480, "PZ": 10, "OP": 350, "OBS": 10, "PT": 60, "OTL_fact": 50, "PNT": 0, "NTD": 0, "NR": 0, "OTL_norm_pct_of_shift": 6.25},
]
of("frd_coefficients", lambda **given: day(**given)[0] | day(**given)[1], *DAYS_BY_WORK)
of("frd_productivity_growth", growth(lambda key: f"{key}_pct"), *[d for d in DAYS_BY_WORK if d["OTL_fact"] * 100 >= d["OP"] * d["OTL_norm_pct_of_OP"]])
# Less rest than the norm allows: ОП takes nothing from it, and growth is told from the same balance.
of("frd_full_report", lambda **given: growth(lambda key: f"growth_{key}_pct")(**given) | day(**given)[1], *DAYS_BY_SHIFT)
of("group_frd", lambda interval_min, marks: {
    "total": interval_min * sum(marks.values()), **{key: interval_min * count for key, count in marks.items()},
    "K_use_pct": 100 * sum(c for k, c in marks.items() if k in ("PZ", "OP", "OBS", "PT", "OTL")) / sum(marks.values()),
}, *[{"interval_min": i, "marks": m} for i, m in [
    (5, {"OP": 1}), (1, {"OP": 0, "NTD": 3}), (2.5, {"OP": 10, "PZ": 1, "OBS": 2, "OTL": 3, "PNT": 4, "NTD": 5}),
    (5, {"OP": 90, "PT": 6, "NR": 4}), (10, {"PZ": 1, "OTL": 1, "PNT": 1})]])
of("operative_share", lambda shift_min, PZ, rest, personal, OBS_pct_of_shift: {
    "OP_norm": (op := shift_min - PZ - rest - personal - shift_min * OBS_pct_of_shift / 100), "OP_share_pct": 100 * op / shift_min,
}, *[{"shift_min": s, "PZ": p, "rest": r, "personal": l, "OBS_pct_of_shift": o} for s, p, r, l, o in [
    (480, 0, 0, 0, 0), (480, 20, 24, 10, 5), (432, 12, 0, 10, 2.5), (480, 480, 0, 0, 0), (60, 1, 2, 3, 10)]])
KEYS = {"ПЗ": "PZ", "ОП": "OP", "ОБС": "OBS", "ОТЛ": "OTL", "ПНТ": "PNT", "НР": "NR", "НТД": "NTD", "ПТ": "PT"}


def summary(start, rows):
    at, found = minutes(start), {}
    for clock, index in rows:
        found.setdefault(KEYS[index], []).append(minutes(clock) - at)
        at = minutes(clock)
    return {"total": at - minutes(start), **{k: sum(v) for k, v in found.items()},
            **{f"{k}_count": len(v) for k, v in found.items()}, **{f"{k}_mean": sum(v) / len(v) for k, v in found.items()}}


of("sheet_to_summary", summary,
   {"start": "09:00", "rows": []}, {"start": "09:00", "rows": [["09:01", "ОП"]]},
   {"start": "08:30", "rows": [["08:45", "ПЗ"], ["09:45", "ОП"], ["10:00", "ПТ"], ["10:10", "НР"], ["12:00", "ОП"]]},
   {"start": "13:00", "rows": [["13:20", "НТД"], ["13:30", "ОБС"], ["15:00", "ОП"], ["15:05", "ПНТ"], ["15:10", "ПНТ"]]},
   {"start": "22:00", "rows": [["23:00", "ОП"], ["23:59", "ОТЛ"]]})

# --- Statistics -------------------------------------------------------------------------------------------------
SKEWED = [10, 12, 12.5, 12.5, 13.9, 15, 21, 22, 23, 34, 50, 81, 89, 121, 134, 213]
of("sample_sd", lambda times: {"mean": float(np.mean(times)), "s": sd(times)},
   *[{"times": t} for t in [[1, 2], [5, 5, 5], [1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16], [-1, 0, 1], SKEWED]])
of("mad", lambda x: {"mad": float(stats.median_abs_deviation(x))},
   *[{"x": x} for x in [[5], [1, 2], [3, 3, 3, 9], [1, 1, 2, 2, 4, 6, 9], SKEWED]])
of("geometric_mean", lambda **given: {k: float(stats.gmean(v, weights=given.get(f"weights_{k}"))) for k, v in given.items() if not k.startswith("weights")},
   {"a": [7]}, {"a": [2, 8], "b": [1, 1, 1]}, {"c": [1, 4, 7], "weights_c": [1, 1, 1]}, {"a": [1e-6, 1e6], "b": SKEWED},
   {"b": [3, 9], "weights_b": [0, 2], "c": [5]})


def grouped(midpoints, freq):
    x = np.repeat(midpoints, np.array(freq, int))
    return {"n": len(x), "sum": float(x.sum()), "mean": float(x.mean()), "sum_sq": float(((x - x.mean()) ** 2).sum()),
            "sigma": float(x.std()), "sem": float(x.std() / math.sqrt(len(x)))}


of("grouped_mean_sd", grouped, *[{"midpoints": m, "freq": f} for m, f in [
    ([5], [1]), ([5], [10]), ([1, 2], [1, 0]), ([10, 20, 30], [1, 2, 1]), ([0.5, 1.5, 2.5, 9.5], [3, 0, 4, 1])]])


def fences(x=None, Q1=None, Q3=None):
    q1, q3 = np.percentile(x, [25, 75]) if x else (Q1, Q3)
    iqr = q3 - q1
    return {"IQR": iqr, "in_lo": q1 - 1.5 * iqr, "in_hi": q3 + 1.5 * iqr, "out_lo": q1 - 3 * iqr, "out_hi": q3 + 3 * iqr}


of("tukey_fences", fences, {"Q1": 1, "Q3": 1}, {"Q1": -2, "Q3": 2}, {"Q1": 0.1, "Q3": 0.4}, {"x": [5]}, {"x": [1, 2]}, {"x": SKEWED})


def modified(x, cut):
    mid = float(np.median(x))
    mad = float(stats.median_abs_deviation(x))
    return {"median": mid, "outliers": [v for v in x if 0.6745 * abs(v - mid) / mad > cut]}


of("modified_z_outliers", modified, {"x": [1, 2, 3], "cut": 3.5}, {"x": [1, 2, 3, 100], "cut": 3.5}, {"x": SKEWED, "cut": 3.5},
   {"x": SKEWED, "cut": 2}, {"x": [-50, 1, 2, 3, 4, 60], "cut": 3.5})
GROUPS = [
    [[1, 2], [3, 4]], [[5, 6, 7], [5, 6, 7]], [[10, 12, 9], [20, 22, 25], [11, 30, 14]],
    [[0.1, 0.2, 0.4, 0.3], [1.5, 1.2, 1.9, 1.1], [0.4, 0.6, 0.1, 0.9]], [[100, 101], [100, 103], [99, 100], [104, 102], [98, 97]],
]


def named(groups):
    return {"groups": {chr(65 + i): g for i, g in enumerate(groups)}}


def components(groups):
    groups = list(groups.values())
    k, n = len(groups), len(groups[0])
    msb = n * np.var([np.mean(g) for g in groups], ddof=1)
    msw = np.mean([np.var(g, ddof=1) for g in groups])
    between = max(0, (msb - msw) / n)
    return k, n, msb, msw, between, between / (between + msw)


def effects(groups):
    k, n, msb, msw, between, icc = components(groups)
    return {"mean": np.mean(list(groups.values())), "var_between": between, "sigma_within": math.sqrt(msw), "var_mean": msb / (k * n), "ICC": icc}


def clustered(groups):
    k, n, msb, _, _, icc = components(groups)
    return {"se_naive": np.std(list(groups.values()), ddof=1) / math.sqrt(k * n), "se_cluster": math.sqrt(msb / (k * n)), "deff_icc": 1 + (n - 1) * icc}


of("one_way_random_effects", effects, *map(named, GROUPS))
of("clustered_se", clustered, *map(named, GROUPS))
UNEQUAL = [[[1, 2], [4]], [[1], [2, 3], [9, 9, 8]], [[3, 3, 4], [3, 4, 4, 4], [7, 1]]]
of("one_way_anova", lambda groups: dict(zip(("F", "p"), stats.f_oneway(*groups))), *[{"groups": g} for g in GROUPS + UNEQUAL])
of("welch_anova", lambda groups: dict(zip(("F", "p"), stats.f_oneway(*groups, equal_var=False))), *[{"groups": g} for g in GROUPS])
TIED = [[1, 1, 2, 3], [2, 2, 5], [5, 5, 5, 1]]
of("kruskal", lambda groups: dict(zip(("H", "p"), stats.kruskal(*groups))),
   *[{"groups": g} for g in [[[1], [2]], TIED, [[1, 2, 3], [4, 5, 6]], [[1, 1, 1], [1, 1, 2]], GROUPS[2]]])
of("mann_whitney", lambda x, y: {
    "U1": (u := stats.mannwhitneyu(x, y, method="asymptotic" if len(set(x + y)) < len(x + y) else "exact")).statistic,
    "U2": len(x) * len(y) - u.statistic, "p": u.pvalue,
}, *[{"x": x, "y": y} for x, y in [([1], [2]), ([1, 2, 3], [4, 5, 6]), ([1, 2, 2], [2, 3, 4]), ([5, 5], [5, 6]),
    ([1.5, 2.5, 9, 11, 0.5, 3, 4, 8], [2, 7, 10, 12, 13, 1])]])
PAIRS = [([1, 2], [3, 5]), ([5, 6, 7], [5, 6, 7]), ([1, 9, 4], [2, 2.5]), (SKEWED, [20, 30, 25, 22]), ([0, 0, 1], [100, 130, 90, 70, 110])]
of("t_test_pooled", lambda x, y: {"t": (t := stats.ttest_ind(x, y)).statistic, "p": t.pvalue, "df": t.df}, *[{"x": x, "y": y} for x, y in PAIRS])


def welch(n, mean, sd):
    w = stats.ttest_ind_from_stats(mean[0], sd[0], n[0], mean[1], sd[1], n[1], equal_var=False)
    p = stats.ttest_ind_from_stats(mean[0], sd[0], n[0], mean[1], sd[1], n[1])
    a, b = sd[0] ** 2 / n[0], sd[1] ** 2 / n[1]
    pooled = math.sqrt(((n[0] - 1) * sd[0] ** 2 + (n[1] - 1) * sd[1] ** 2) / (sum(n) - 2))
    return {"t_welch": w.statistic, "df_welch": (a + b) ** 2 / (a**2 / (n[0] - 1) + b**2 / (n[1] - 1)), "t_pooled": p.statistic, "sd_pooled": pooled}


of("welch_t", welch, *[{"n": n, "mean": m, "sd": s} for n, m, s in [
    ([2, 2], [1, 2], [1, 1]), ([10, 10], [5, 5], [1, 2]), ([3, 300], [10, 12], [4, 1]), ([50, 40], [3.2, 3.1], [0.8, 0.9]), ([5, 7], [0, -4], [2, 0])]])


def t_interval(mean, s, n, confidence):
    low, high = stats.t.interval(confidence, n - 1, mean, s / math.sqrt(n)) if s else (mean, mean)
    return low, high


of("mean_t_ci", lambda mean, sd, n, confidence: dict(zip(("lo", "hi"), t_interval(mean, sd, n, confidence))),
   *[{"mean": m, "sd": s, "n": n, "confidence": c} for m, s, n, c in [(5, 1, 2, 0.95), (5, 0, 10, 0.95), (-3, 2, 30, 0.9), (100, 50, 5, 0.99), (0, 1, 1000, 0.5)]])


def mean_and_geometric(x):
    logs = np.log(x)
    t = t_interval(np.mean(x), sd(x), len(x), 0.95)
    g = t_interval(np.mean(logs), sd(logs), len(x), 0.95)
    return {"mean": np.mean(x), "t_lo": t[0], "t_hi": t[1], "median": np.median(x), "gmean": math.exp(np.mean(logs)), "g_lo": math.exp(g[0]), "g_hi": math.exp(g[1])}


of("mean_t_ci / geo_mean", mean_and_geometric, *[{"x": x} for x in [[1, 2, 4], [5, 5, 5, 5], [0.1, 10, 3, 3], SKEWED[:6], [30, 45, 60, 20, 15, 90, 31]]], tolerance=1e-8)


def cox(x, confidence):
    y = np.log(x)
    n, s2 = len(x), float(np.var(y, ddof=1))
    half = stats.t.ppf((1 + confidence) / 2, n - 1) * math.sqrt(s2 / n + s2**2 / (2 * (n - 1)))
    return {"theta": math.exp(y.mean() + s2 / 2), "lo": math.exp(y.mean() + s2 / 2 - half), "hi": math.exp(y.mean() + s2 / 2 + half)}


of("lognormal_mean_ci", cox, *[{"x": x, "confidence": c} for x, c in [([1, 2], 0.8), ([5, 5, 5], 0.95), (SKEWED, 0.99), ([0.1, 0.2, 0.15, 0.4], 0.9), ([100, 90, 120, 300, 80], 0.95)]], tolerance=1e-7)


def boot(x, confidence):
    ci = {}
    for word in ("basic", "percentile", "BCa"):
        low, high = stats.bootstrap((x,), np.mean, n_resamples=400_000, batch=50_000, method=word, confidence_level=confidence, rng=7).confidence_interval
        ci[word] = [low, high]
    return ci


for x, confidence in [(SKEWED, 0.9), ([1, 2, 3, 4, 5, 6, 7, 8, 9, 20], 0.95), ([3, 9, 4, 8, 5, 7, 6, 30, 2, 11, 14, 5], 0.8)]:
    of("bootstrap_mean_ci", boot, {"x": x, "confidence": confidence}, tolerance=round(0.02 * sd(x) * 4 / math.sqrt(len(x)), 3))

SHARES = [(0, 1, 0.95), (1, 1, 0.95), (1, 2, 0.9), (5, 10, 0.99), (999, 1000, 0.95), (0, 30, 0.9)]
counts = [{"k": k, "n": n, "confidence": c} for k, n, c in SHARES]
of("wilson_ci", lambda k, n, confidence: dict(zip(("lo", "hi"), stats.binomtest(k, n).proportion_ci(confidence, "wilson"))), *counts)
of("clopper_pearson", lambda k, n, confidence: dict(zip(("lo", "hi"), stats.binomtest(k, n).proportion_ci(confidence, "exact"))), *counts)
wald = lambda k, n, c: (k / n - z_of(c) * math.sqrt(k * (n - k) / n**3), k / n + z_of(c) * math.sqrt(k * (n - k) / n**3))
of("prop_ci_wald", lambda k, n, confidence: {"p": k / n, **dict(zip(("lo", "hi"), wald(k, n, confidence)))},
   *[{"k": k, "n": n, "confidence": c} for k, n, c in [(0, 5, 0.95), (5, 5, 0.95), (5, 10, 0.9), (77, 350, 0.99), (400, 9000, 0.95)]])
of("prop_ci_wald_wilson", lambda k, n: {"wald": wald(k, n, 0.95), "wilson": list(stats.binomtest(k, n).proportion_ci(0.95, "wilson"))},
   *[{"k": k, "n": n} for k, n in [(50, 100), (12, 40), (300, 1000), (0, 10), (10, 10)]])

# --- Charts -----------------------------------------------------------------------------------------------------
of("ewma_limits", lambda center, sd, lam, L, i: {
    word: [center + sign * L * sd * math.sqrt(lam / (2 - lam) * (1 - (1 - lam) ** (2 * k))) for k in i] for word, sign in (("LCL", -1), ("UCL", 1))
}, *[{"center": c, "sd": s, "lam": lam, "L": L, "i": i} for c, s, lam, L, i in [
    (0, 1, 1, 3, [1, 2, 50]), (10, 0, 0.2, 3, [1]), (10, 2, 0.05, 2.5, [1, 10, 1000]), (-5, 1, 0.5, 3, [3]), (1, 1, 0.3, 2.7, [])]])
of("i_chart", lambda x: {"center": np.mean(x), "sd": (s := np.mean(np.abs(np.diff(x))) / 1.128), "LCL": np.mean(x) - 3 * s, "UCL": np.mean(x) + 3 * s},
   *[{"x": x} for x in [[1, 2], [5, 5, 5], [3, 9, 4, 8, 5], SKEWED, [-1, 1, -1, 1]]])


def p_chart(counts, size):
    p = sum(counts) / (len(counts) * size)
    s = math.sqrt(p * (1 - p) / size)
    low, high = max(0, p - 3 * s), min(1, p + 3 * s)
    return {"center": p, "sd": s, "LCL": low, "UCL": high, "out_1based": [i + 1 for i, c in enumerate(counts) if not low <= c / size <= high]}


def np_chart(counts, size):
    found = p_chart(counts, size)
    return {key: found[key] * size for key in ("center", "LCL", "UCL")}


BATCHES = [([5], 50), ([0, 0, 0], 20), ([20, 20], 20), ([1, 0, 2, 30, 1], 50), ([40, 41, 39, 45, 12], 50)]
of("p_chart", p_chart, *[{"counts": c, "size": s} for c, s in BATCHES])
of("np_chart", np_chart, *[{"counts": c, "size": s} for c, s in BATCHES])
of("u_chart", lambda center, size: {"LCL": max(0, center - 3 * math.sqrt(center / size)), "UCL": center + 3 * math.sqrt(center / size)},
   *[{"center": c, "size": s} for c, s in [(0, 5), (1, 1), (9, 1), (25, 4), (1.93, 0.5)]])
of("pareto", lambda freq: {"cum": (c := np.cumsum(sorted(freq, reverse=True)).tolist()), "cum_pct": [100 * v / c[-1] for v in c]},
   *[{"freq": f} for f in [[7], [3, 3, 3], [0, 5], [1, 2, 3, 4], [0.5, 10.25, 0, 7]]])

print(json.dumps(cases, indent=2, ensure_ascii=False))
