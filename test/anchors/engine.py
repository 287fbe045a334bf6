"""Makes engine-cases.json: further cases of the functions of method-cases.json, answered by SciPy 1.17 and NumPy.

    python3 test/anchors/engine.py > test/anchors/engine-cases.json
"""

import json

import numpy as np
from scipy import stats

rng = np.random.default_rng(20260302)
cases = []


def case(fn, inputs, expected, tolerance=1e-9):
    plain = {key: np.asarray(value).tolist() for key, value in expected.items()}
    cases.append(
        {"id": f"{fn} {len(cases) + 1}", "fn": fn, "inputs": inputs, "expected": plain, "tolerance": tolerance}
    )


def durations(n, digits=2):
    return np.round(np.exp(rng.normal(3, 0.8, n)) + 0.1, digits).tolist()


for n in (3, 7, 40):
    x = durations(n)
    low, high = stats.t.interval(0.9, n - 1, np.mean(x), stats.sem(x))
    case("mean_t_ci", {"x": x, "confidence": 0.9}, {"lo": low, "hi": high, "mean": np.mean(x)})
    case("sample_sd", {"times": x}, {"mean": np.mean(x), "s": np.std(x, ddof=1)})
    case("mad", {"x": x}, {"mad": stats.median_abs_deviation(x)})
    w = rng.integers(1, 9, n).tolist()
    case("geometric_mean", {"q": x, "weights_q": w}, {"q": stats.gmean(x, weights=w)})
    logs = np.log(x)
    s2 = np.var(logs, ddof=1)
    half = stats.t.ppf(0.975, n - 1) * np.sqrt(s2 / n + s2**2 / (2 * (n - 1)))
    theta = np.mean(logs) + s2 / 2
    case(
        "lognormal_mean_ci",
        {"x": x, "confidence": 0.95},
        {"theta": np.exp(theta), "lo": np.exp(theta - half), "hi": np.exp(theta + half)},
        1e-6,
    )
    q1, q3 = np.percentile(x, [25, 75])
    case("tukey_fences", {"x": x}, {"IQR": q3 - q1, "in_lo": q1 - 1.5 * (q3 - q1), "out_hi": q3 + 3 * (q3 - q1)})

for k, n, level in [(0, 7, 0.95), (3, 40, 0.9), (77, 350, 0.99), (40, 40, 0.95), (1, 2, 0.8), (4900, 9000, 0.95)]:
    test = stats.binomtest(k, n)
    for fn, method in (("wilson_ci", "wilson"), ("clopper_pearson", "exact")):
        ci = test.proportion_ci(level, method)
        case(fn, {"k": k, "n": n, "confidence": level}, {"lo": ci.low, "hi": ci.high})

for n, m in [(2, 2), (5, 4), (12, 9), (30, 41), (49, 49)]:
    x, y = rng.normal(0, 1, n).tolist(), rng.normal(0.4, 2, m).tolist()
    u = stats.mannwhitneyu(x, y, method="exact")
    case("mann_whitney", {"x": x, "y": y}, {"U1": u.statistic, "U2": n * m - u.statistic, "p": u.pvalue}, 1e-10)
    t = stats.ttest_ind(x, y)
    case("t_test_pooled", {"x": x, "y": y}, {"t": t.statistic, "p": t.pvalue, "df": t.df})
    t = stats.ttest_ind(x, y, equal_var=False)
    case("welch_t", {"x": x, "y": y}, {"t_welch": t.statistic, "p_welch": t.pvalue, "df_welch": t.df})
for n, m, most in [(6, 7, 4), (20, 15, 10), (60, 55, 1000)]:
    x, y = rng.integers(0, most, n).tolist(), rng.integers(0, most + 2, m).tolist()
    u = stats.mannwhitneyu(x, y, method="asymptotic")
    case("mann_whitney", {"x": x, "y": y}, {"U1": u.statistic, "p": u.pvalue})

for sizes in [(3, 3), (5, 2, 9), (10, 10, 10, 10), (4, 30, 7, 12, 2)]:
    groups = [np.round(rng.normal(10 + i / 3, 1 + i / 2, n), 1).tolist() for i, n in enumerate(sizes)]
    f = stats.f_oneway(*groups)
    case("one_way_anova", {"groups": groups}, {"F": f.statistic, "p": f.pvalue})
    f = stats.f_oneway(*groups, equal_var=False)
    case("welch_anova", {"groups": {str(i): g for i, g in enumerate(groups)}}, {"F": f.statistic, "p": f.pvalue})
    h = stats.kruskal(*groups)
    case("kruskal", {"groups": groups}, {"H": h.statistic, "p": h.pvalue})

for k, n in [(4, 6), (9, 3)]:
    people = rng.normal(0, 2, k)
    groups = [(50 + people[i] + rng.normal(0, 3, n)).tolist() for i in range(k)]
    msb = n * np.var([np.mean(g) for g in groups], ddof=1)
    msw = np.mean([np.var(g, ddof=1) for g in groups])
    between = max(0, (msb - msw) / n)
    icc = between / (between + msw)
    case(
        "one_way_random_effects",
        {"groups": groups},
        {"mean": np.mean(groups), "var_between": between, "sigma_within": np.sqrt(msw), "var_mean": msb / (k * n), "ICC": icc},
    )
    naive = np.std(groups, ddof=1) / np.sqrt(k * n)
    case(
        "clustered_se",
        {"groups": groups},
        {"se_naive": naive, "se_cluster": np.sqrt(msb / (k * n)), "deff_icc": 1 + (n - 1) * icc},
    )

for n in (12, 30):
    x = durations(n)
    # A million resamples each: what is left is chance, one per cent of the width at most.
    width = np.ptp(stats.t.interval(0.95, n - 1, np.mean(x), stats.sem(x)))
    found = {}
    for word, method in (("basic", "basic"), ("percentile", "percentile"), ("BCa", "BCa")):
        ci = stats.bootstrap((x,), np.mean, n_resamples=1_000_000, batch=50_000, method=method, rng=7).confidence_interval
        found[word] = [ci.low, ci.high]
    case("bootstrap_mean_ci", {"x": x, "confidence": 0.95}, found, round(float(width) * 0.01, 4))

print(json.dumps(cases, indent=2))
