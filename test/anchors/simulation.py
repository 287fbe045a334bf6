"""Makes simulation-cases.json: further cases of the models of model-cases.json, each answered here by another route than
the application's: stationary laws as sums over states in 50 digits, queue lengths at departures, equations of mean values
solved in fractions, integrals by quadrature; never by the application.

    python3 test/anchors/simulation.py > test/anchors/simulation-cases.json
"""

import json
from fractions import Fraction as F
from math import ceil

import mpmath as mp
import numpy as np

mp.mp.dps = 50
cases = []


def of(model, inputs, expected, rel=1e-9):
    number = sum(case["model"] == model for case in cases) + 1
    cases.append({
        "id": f"{model} {number}",
        "model": model,
        "inputs": inputs,
        "expected": {key: float(value) for key, value in expected.items()},
        "tolerance": {"formula_rel": rel},
    })


def stationary(birth, death, most):
    """Weights of the states 0…most of a birth-death process, summing to 1."""
    weights = [mp.mpf(1)]
    for n in range(1, most + 1):
        weights.append(weights[-1] * birth(n - 1) / death(n))
    whole = mp.fsum(weights)
    return [weight / whole for weight in weights]


def mean_of(law, value):
    return mp.fsum(p * value(n) for n, p in enumerate(law))


# --- M/M/1: sums over states; the variance of the mean wait by summing covariances of Lindley's chain is left to the
# published closed form, here in fractions.
for lam, mu in [(0.3, 1.0), (0.6, 0.75), (0.95, 1.0), (12.0, 15.0), (0.02, 0.025)]:
    rho = mp.mpf(lam) / mu
    most = int(mp.ceil(-60 * mp.log(10) / mp.log(rho)))
    law = stationary(lambda n: mp.mpf(lam), lambda n: mp.mpf(mu), most)
    L = mean_of(law, lambda n: n)
    Lq = mean_of(law, lambda n: max(0, n - 1))
    # Wait of who finds n there: the sum of n services.
    beyond = lambda t: mp.fsum(p * mp.gammainc(n, mu * t, regularized=True) for n, p in enumerate(law) if n > 0)
    of("M/M/1", {"lambda_": lam, "mu": mu}, {
        "rho": rho, "L": L, "Lq": Lq, "W": L / lam, "Wq": Lq / lam, "P0": law[0], "P_wait": 1 - law[0],
        "P_n_ge_3": mp.fsum(law[3:]), "P_n_ge_10": mp.fsum(law[10:]), "P_Wq_gt_2": beyond(2), "P_Wq_gt_0.5": beyond(0.5),
        "Wq_mean_asymptotic_variance": rho * (2 + 5 * rho - 4 * rho**2 + rho**3) / (mp.mpf(mu) ** 2 * (1 - rho) ** 4),
    })

# --- M/M/c: sums over states, the wait of who finds n ≥ c by the gamma law of n − c + 1 departures.
for lam, mu, c, t in [(3.0, 4.0, 1, 0.5), (5.0, 1.0, 6, 0.4), (19.0, 1.0, 20, 1.5), (95.0, 1.0, 100, 0.1), (0.7, 0.1, 8, 3.0), (880.0, 2.0, 460, 0.01)]:
    a, rho = mp.mpf(lam) / mu, mp.mpf(lam) / (mu * c)
    most = c + int(mp.ceil(-60 * mp.log(10) / mp.log(rho)))
    law = stationary(lambda n: mp.mpf(lam), lambda n: mp.mpf(min(n, c)) * mu, most)
    lossy = stationary(lambda n: mp.mpf(lam), lambda n: mp.mpf(n) * mu, c)
    Lq = mean_of(law, lambda n: max(0, n - c))
    wait = mp.fsum(law[c:])
    late = mp.fsum(p * mp.gammainc(n - c + 1, c * mu * mp.mpf(t), regularized=True) for n, p in enumerate(law) if n >= c)
    of("M/M/c", {"lambda_": lam, "mu": mu, "c": c, "t": t}, {
        "a": a, "rho": rho, "erlangB": lossy[c], "P_wait": wait, "Wq": Lq / lam, "W": Lq / lam + mp.mpf(1) / mu, "Lq": Lq,
        "L": Lq + a, "P_Wq_le_t": 1 - late, "Wq_given_wait": Lq / lam / wait,
    })

# --- Staffing: scan over the same sums.
for lam, mu, t, target in [(12.0, 4.0, 0.1, 0.8), (100.0, 20.0, 1 / 180, 0.8), (3.0, 2.0, 0.0, 0.95), (60.0, 1.0, 0.5, 0.99)]:
    c = int(lam // mu) + 1
    while True:
        law = stationary(lambda n: mp.mpf(lam), lambda n: mp.mpf(min(n, c)) * mu, c)
        # P(N ≥ c) from the states below c and the geometric tail above.
        weights = [law[n] / law[c] for n in range(c)]
        tail = 1 / (1 - mp.mpf(lam) / (c * mu))
        served = 1 - tail / (mp.fsum(weights) + tail) * mp.exp(-(c * mu - lam) * mp.mpf(t))
        if served >= target:
            break
        c += 1
    of("Erlang C staffing", {"lambda_": lam, "mu": mu, "t": t, "target": target}, {"c": c, "service_level": served})


# --- M/G/1: number there at departures. π P = π with P from the number of arrivals in a service; the mean number is the
# same at any time, and Little gives the waits.
def departures(arrivals, most):
    """Mean number left behind, by the recursion of the embedded chain (in floats of 50 digits)."""
    rho = mp.fsum(k * arrivals[k] for k in range(len(arrivals)))
    pi = [1 - rho]
    for j in range(most):
        total = pi[0] * arrivals[j] + mp.fsum(pi[i] * arrivals[j - i + 1] for i in range(1, j + 1))
        pi.append((pi[j] - total) / arrivals[0])
    return mp.fsum(n * p for n, p in enumerate(pi))


def poisson(x, most):
    out = [mp.e ** (-x)]
    for k in range(1, most + 1):
        out.append(out[-1] * x / k)
    return out


def mixed(parts, most):
    laws = [poisson(mp.mpf(x), most) for _, x in parts]
    return [mp.fsum(w * law[k] for (w, _), law in zip(parts, laws)) for k in range(most + 1)]


def negative_binomial(k, x, most):
    """Arrivals in an Erlang-k service of k phases, x arrivals in the mean phase."""
    q = x / (1 + x)
    out = [(1 - q) ** k]
    for n in range(1, most + 1):
        out.append(out[-1] * q * (n + k - 1) / n)
    return out


def general(model, inputs, arrivals, second, most=260):
    lam, mean = inputs["lambda_"], inputs["service_mean"]
    L = departures(arrivals, most - 1)
    rho = mp.mpf(lam) * mean
    of(model, {**inputs, "service_second_moment": float(second)},
       {"rho": rho, "Wq": L / lam - mean, "Lq": L - rho, "W": L / lam, "L": L})


mp.mp.dps = 120
general("M/G/1 D", {"lambda_": 0.5, "service_mean": 1.0}, poisson(mp.mpf("0.5"), 260), 1)
general("M/G/1 D", {"lambda_": 0.05, "service_mean": 12.0}, poisson(mp.mpf(0.05) * 12, 260), 144)
general("M/G/1 E3", {"lambda_": 0.6, "service_mean": 1.0, "k": 3}, negative_binomial(3, mp.mpf(0.6) / 3, 260), mp.mpf(4) / 3)
general("M/G/1 E2", {"lambda_": 0.2, "service_mean": 3.0, "k": 2}, negative_binomial(2, mp.mpf(0.2) * 3 / 2, 260), mp.mpf(9) * 3 / 2)
sample = [3, 4, 4, 5, 6, 6, 7, 9, 12, 24]
general("M/G/1 empirical", {"lambda_": 0.08, "service_mean": 8.0, "sample": sample},
        mixed([(mp.mpf(1) / 10, mp.mpf(0.08) * x) for x in sample], 260), mp.mpf(sum(x * x for x in sample)) / 10)


def geometric_mix(parts, lam, most):
    """Arrivals in an exponential service of mean m are geometric; a mixture of them."""
    return [mp.fsum(p * (lam * m) ** k / (1 + lam * m) ** (k + 1) for p, m in parts) for k in range(most + 1)]


p, m1, m2 = mp.mpf("0.8"), mp.mpf("0.5"), mp.mpf("3.0")
general("M/G/1 H2", {"lambda_": 0.5, "service_mean": 1.0, "p": 0.8, "mean1": 0.5, "mean2": 3.0},
        geometric_mix([(p, m1), (1 - p, m2)], mp.mpf(0.5), 260), 2 * (p * m1**2 + (1 - p) * m2**2))
mp.mp.dps = 50

# Log-normal: moments by quadrature, then the mean residual work.
for lam, mean, cv in [(0.7, 1.0, 0.9), (0.02, 30.0, 1.5), (0.8, 1.0, 2.0)]:
    variance = mp.log(1 + mp.mpf(cv) ** 2)
    mu, sigma = mp.log(mean) - variance / 2, mp.sqrt(variance)
    moment = lambda k: mp.quad(lambda z: mp.exp(k * (mu + sigma * z)) * mp.npdf(z), mp.linspace(-14, 26, 41))
    first, second = moment(1), moment(2)
    wait = lam * second / 2 / (1 - lam * first)
    of(f"M/G/1 LN cv={cv}", {"lambda_": lam, "service_mean": mean, "service_second_moment": float(second), "cv": cv},
       {"rho": lam * first, "Wq": wait, "Lq": lam * wait, "W": wait + first, "L": lam * (wait + first)})


# --- Priorities: the equations of mean values, solved in fractions.
def solve(rows, right):
    return np.array(mp.lu_solve(mp.matrix(rows), mp.matrix(right))).tolist()


def waits(residual, loads):
    """Wq(k) = R + Σ(i≤k) ρ(i)·Wq(i) + Σ(i<k) ρ(i)·Wq(k)."""
    n = len(loads)
    rows = [[mp.mpf(i == k) - (loads[i] if i <= k else 0) - (sum(loads[:k]) if i == k else 0) for i in range(n)] for k in range(n)]
    return list(mp.lu_solve(mp.matrix(rows), mp.matrix([residual] * n)))


def classes(*triples):
    return {"classes": [{"lambda_": l, "mean": m, "second_moment": s} for l, m, s in triples]}


for model, triples in [
    ("M/M/1, 2 classes, non-preemptive priority", [(0.4, 1.0, 2.0), (0.4, 1.0, 2.0)]),
    ("M/G/1, enquiries before paperwork, non-preemptive", [(0.08, 5.0, 30.0), (0.01, 30.0, 1200.0)]),
    ("M/G/1, 4 classes, non-preemptive priority", [(0.1, 1.0, 1.0), (0.1, 2.0, 8.0), (0.05, 4.0, 20.0), (0.02, 5.0, 90.0)]),
]:
    residual = sum(mp.mpf(l) * s for l, _, s in triples) / 2
    found = waits(residual, [mp.mpf(l) * m for l, m, _ in triples])
    of(model, classes(*triples), {f"Wq_{k + 1}": w for k, w in enumerate(found)})

for model, triples in [
    ("M/M/1, 2 classes, preemptive-resume", [(0.4, 1.0, 2.0), (0.3, 1.0, 2.0)]),
    ("M/G/1, 3 classes, preemptive-resume", [(0.1, 2.0, 5.0), (0.2, 1.0, 3.0), (0.05, 6.0, 50.0)]),
]:
    out, sigma = {}, mp.mpf(0)
    for k, (l, m, _) in enumerate(triples):
        upto = sigma + mp.mpf(l) * m
        # Work of the classes up to k that is found, then the service, stretched by who comes before meanwhile.
        work = sum(mp.mpf(a) * s for a, _, s in triples[: k + 1]) / 2 / (1 - upto)
        out[f"W_{k + 1}"] = (work + m) / (1 - sigma)
        sigma = upto
    of(model, classes(*triples), out)

for c, mu, lambdas in [(2, 1.0, [0.5, 0.5, 0.6]), (6, 0.5, [0.9, 1.6]), (3, 2.0, [1.0, 1.5, 1.0, 1.2])]:
    lam = sum(lambdas)
    law = stationary(lambda n: mp.mpf(lam), lambda n: mp.mpf(min(n, c)) * mu, 4000)
    found = waits(mp.fsum(law[c:]) / (c * mu), [mp.mpf(l) / (c * mu) for l in lambdas])
    of(f"M/M/{c}, {len(lambdas)} classes, non-preemptive, one service rate", {"c": c, "mu": mu, "lambdas": lambdas},
       {f"Wq_{k + 1}": w for k, w in enumerate(found)})

# --- Erlang A: Palm's form by the incomplete gamma function, not a sum over states.
for lam, mu, theta, c in [(5.0, 1.0, 1.0, 5), (10.0, 1.0, 0.1, 8), (100.0, 1.0, 0.5, 95), (600.0, 1.0, 2.0, 550), (0.3, 0.2, 0.05, 2), (3.0, 1.0, 4.0, 1)]:
    x, y = mp.mpf(lam) / theta, mp.mpf(c) * mu / theta
    # A(x, y) = 1 + Σ λ^j / Π(cµ + iθ): y e^x x^(−y) γ(y, x).
    A = y * mp.e**x * x ** (-y) * mp.gammainc(y, 0, x)
    B = (mp.mpf(lam) / mu) ** c / mp.factorial(c) / mp.fsum((mp.mpf(lam) / mu) ** n / mp.factorial(n) for n in range(c + 1))
    wait = A * B / (1 + (A - 1) * B)
    given = 1 / (mp.mpf(lam) / (c * mu) * A) + 1 - mp.mpf(c) * mu / lam
    lost = given * wait
    of("Erlang A (M/M/c+M)", {"lambda_": lam, "mu": mu, "theta": theta, "c": c}, {
        "P_wait": wait, "P_abandon": lost, "Wq": lost / theta, "Lq": lam * lost / theta, "busy": lam * (1 - lost) / mu,
        "L": lam * lost / theta + lam * (1 - lost) / mu, "rho": lam * (1 - lost) / mu / c, "throughput": lam * (1 - lost),
    })
for lam, mu, theta, c in [(100.0, 1.0, 0.5, 95), (30.0, 2.0, 1.0, 12), (5.0, 1.0, 1.0, 8)]:
    lost = max(0, 1 - c * mu / lam)
    of("Erlang A, fluid limit in overload", {"lambda_": lam, "mu": mu, "theta": theta, "c": c},
       {"P_abandon": lost, "Lq": lam * lost / theta})


# --- Pools: the integral of what survives, by quadrature.
def pool(model, inputs, survives, mean, points=()):
    lam, t = inputs["lambda_"], inputs["t"]
    cuts = [0, *[x for x in points if x < t], t]
    of(model, inputs, {"L_t": lam * mp.quad(survives, cuts), "L_inf": lam * mp.mpf(mean)})


for t in [0.5, 6.0, 18.0]:
    pool("M/M/inf started empty (active paid orders after t months)", {"lambda_": 30.0, "mean_stay": 5.0, "t": t},
         lambda u: mp.e ** (-u / 5), 5.0)
for t in [2.0, 5.0, 9.0]:
    lam = 25.0
    of("M/D/inf started empty", {"lambda_": lam, "stay": 5.0, "t": t}, {"L_t": lam * min(t, 5.0)})
for t in [1.0, 4.0, 12.0]:
    pool("M/E3/inf started empty", {"lambda_": 40.0, "mean_stay": 4.5, "k": 3, "t": t},
         lambda u: mp.gammainc(3, u * 3 / mp.mpf(4.5), regularized=True), 4.5)
    variance = mp.log(1 + mp.mpf(0.5) ** 2)
    pool("M/LN/inf started empty", {"lambda_": 40.0, "mean_stay": 5.0, "cv": 0.5, "t": t},
         lambda u: 1 - mp.ncdf((mp.log(u) - mp.log(5) + variance / 2) / mp.sqrt(variance)) if u > 0 else mp.mpf(1), 5.0)
    pool("M/U/inf started empty", {"lambda_": 10.0, "low": 2.0, "high": 8.0, "t": t},
         lambda u: min(mp.mpf(1), max(mp.mpf(0), (8 - u) / mp.mpf(6))), 5.0, (2, 8))
    pool("M/H2/inf started empty", {"lambda_": 10.0, "p": 0.7, "mean1": 1.0, "mean2": 10.0, "t": t},
         lambda u: mp.mpf(0.7) * mp.e ** (-u) + mp.mpf(0.3) * mp.e ** (-u / 10), mp.mpf(0.7) + 10 * mp.mpf(0.3))

# --- Cohorts: multiplication of polynomials.
for leads, conversion, curve in [
    ([100, 0, 0, 0, 50], 0.2, [0.5, 0.3, 0.2]),
    ([10, 20, 30, 40, 50, 60], 1.0, [0.0, 0.25, 0.75]),
    ([300] * 8, 0.1, [1.0]),
]:
    deals = np.convolve(leads, curve)[: len(leads)] * conversion
    of("delayed conversion, constant leads", {"leads": leads, "conversion": conversion, "curve": curve},
       {f"deals_m{m + 1}": d for m, d in enumerate(deals)})


# --- Jackson: traffic by iteration, each station by its sum over states.
def network(model, inputs, external, mu, c, P):
    n = len(mu)
    rates = [mp.mpf(g) for g in external]
    for _ in range(4000):
        rates = [external[i] + mp.fsum(rates[j] * P[j][i] for j in range(n)) for i in range(n)]
    L = [mean_of(stationary(lambda k: r, lambda k: mp.mpf(min(k, s)) * m, 3000), lambda k: k) for r, m, s in zip(rates, mu, c)]
    expected = {"L": mp.fsum(L), "W": mp.fsum(L) / sum(external)}
    for i in range(n):
        expected |= {f"lambda_{i + 1}": rates[i], f"rho_{i + 1}": rates[i] / (mu[i] * c[i]), f"L_{i + 1}": L[i]}
    of(model, inputs, expected)


network("tandem of 4 M/M/1", {"lambda_": 0.4, "mu": [1.0, 0.5, 0.8, 2.0], "route": "1->2->3->4->out"}, [0.4, 0, 0, 0],
        [1.0, 0.5, 0.8, 2.0], [1] * 4, [[0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1], [0, 0, 0, 0]])
network("tandem of 2 M/M/1", {"lambda_": 1.5, "mu": [2.0, 3.0]}, [1.5, 0], [2.0, 3.0], [1, 1], [[0, 1], [0, 0]])
network("Jackson network, two stations with return", {"lambda_": 0.3, "mu": [1.0, 0.8], "p_return": 0.25}, [0.3, 0],
        [1.0, 0.8], [1, 1], [[0, 1], [0.25, 0]])
network("Jackson network, two stations with return",
        {"lambda_": 0.3, "mu": [1.0, 0.8], "route": "1->2, 2->1 (0.25), 2->out"}, [0.3, 0], [1.0, 0.8], [1, 1], [[0, 1], [0.25, 0]])
network("Jackson network of 3 M/M/c",
        {"lambda_": [1.0, 0.5, 0.0], "mu": [1.0, 0.7, 2.0], "c": [2, 3, 1], "P": [[0, 0.6, 0.2], [0.1, 0, 0.5], [0.2, 0, 0]]},
        [1.0, 0.5, 0.0], [1.0, 0.7, 2.0], [2, 3, 1], [[0, 0.6, 0.2], [0.1, 0, 0.5], [0.2, 0, 0]])
for lam, mu, p in [(1.0, 4.0, 0.5), (0.6, 1.0, 0.2)]:
    rate = mp.mpf(lam) / (1 - mp.mpf(p))
    L = mean_of(stationary(lambda k: rate, lambda k: mp.mpf(mu), 2000), lambda k: k)
    of("M/M/1 with Bernoulli feedback p=" + ("1/2" if p == 0.5 else "1/5"), {"lambda_": lam, "mu": mu, "p_return": p},
       {"rho": rate / mu, "L": L, "W": L / lam})

# --- Identities and arithmetic, in fractions.
for arrivals, departures_ in [([0, 0, 1], [4, 2, 3]), ([0, 5, 5, 6], [1, 9, 7, 8])]:
    horizon = max(departures_)
    area = sum(sum(a <= s < d for a, d in zip(arrivals, departures_)) for s in range(horizon))
    n = len(arrivals)
    of("Little's law identity", {"arrivals": arrivals, "departures": departures_},
       {"L_area": area, "N": n, "W_mean": F(area, n), "horizon": horizon, "L": F(area, horizon), "lambda_": F(n, horizon)})
of("work conservation when one role is split",
   {"minutes_per_deal_asis": {"close": 100, "papers": 50, "care": 50}, "moved": ["papers"]},
   {"total": 200, "kept_share": F(3, 4), "freed_share": F(1, 4), "max_multiplier_same_people_if_nothing_gets_faster": 1, "naive_multiplier": F(4, 3)})
of("deals = min(role capacity, leads x conversion)",
   {"minutes_per_deal": {"caller": 60.0, "closer": 300.0}, "staff": {"caller": 3, "closer": 6}, "hours_per_person": 130, "leads": 400, "conversion": 0.2},
   {"cap_caller": F(3 * 130 * 60, 60), "cap_closer": F(6 * 130 * 60, 300), "leads_limit": 80, "deals": 80})
for q, dfs in [("0.975", [3, 7, 30, 1000]), ("0.995", [2, 10, 29]), ("0.95", [1, 4, 60])]:
    def quantile(df, level=mp.mpf(q)):
        tail = lambda t: mp.betainc(mp.mpf(df) / 2, mp.mpf(1) / 2, 0, df / (df + t * t), regularized=True) / 2 - (1 - level)
        return mp.findroot(tail, (0.1, 100), solver="anderson", tol=1e-40, maxsteps=500)
    of(f"Student t quantile {q}", {"df": dfs}, {f"df{df}": quantile(df) for df in dfs}, 1e-9)
a, b = [10, 12, 9, 11, 14, 13], [15, 18, 13, 17, 20, 21]
d = [y - x for x, y in zip(a, b)]
variance = lambda v: sum((F(x) - F(sum(v), len(v))) ** 2 for x in v) / (len(v) - 1)
t5 = mp.mpf("2.57058183563631517765")
half = t5 * mp.sqrt(mp.mpf(variance(d).numerator) / variance(d).denominator / 6)
centre = mp.mpf(sum(d)) / 6
of("paired comparison of two scenarios over the same seeds", {"asis": a, "tobe": b}, {
    "mean_diff": centre, "sd_diff": mp.sqrt(float(variance(d))), "half_width_95": half, "lower": centre - half, "upper": centre + half,
    "ratio_of_means": F(sum(b), sum(a)), "variance_reduction": (variance(a) + variance(b)) / variance(d)})
for s, h, z in [(229, 50, 1.96), (10, 2, 2), (3, 9, 1.645)]:
    of("replications for a target half-width", {"pilot_sd": s, "half_width": h, "z": z}, {"n": max(1, ceil((F(str(z)) * s / h) ** 2))})
for m, s, e, z in [(20, 10, 0.05, 1.96), (10, 5, 0.1, 2), (6, 4.8, 0.2, 1.645)]:
    of("time study: number of observations", {"mean": m, "sd": s, "rel_error": e, "z": z},
       {"n": ceil((F(str(z)) * F(str(s)) / (F(str(e)) * m)) ** 2)})
for series in [[9, 7, 5, 5, 5, 5, 5, 6], [1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9, 9, 8, 9]]:
    def statistic(k):
        rest = series[k:]
        return sum((F(x) - F(sum(rest), len(rest))) ** 2 for x in rest) / F(len(rest)) ** 2
    cut = min(range(len(series) // 2 + 1), key=statistic)
    of("MSER truncation point", {"series": series},
       {"truncate": cut, "statistic": statistic(cut), "mean_after": F(sum(series[cut:]), len(series) - cut)})
of("payback with interpolation inside the month", {"one_off": 100, "margin": 0.5, "extra_revenue": [100, 200, 300], "extra_pay": 20},
   {"cum_1": -70, "cum_2": 10, "cum_3": 140, "payback_months": F(15, 8)})
of("rookie time multiplier 1 + X exp(-t/tau)", {"X": 0.3, "tau": 1, "t": [0, 2, 12]},
   {f"t{t}": 1 + mp.mpf("0.3") * mp.e ** (-t) for t in [0, 2, 12]})
mp.mp.dps = 30
for k, n, level in [(0, 20, 0.95), (3, 40, 0.9), (500, 500, 0.99)]:
    z = mp.sqrt(2) * mp.erfinv(mp.mpf(str(level)))
    # Where the score test just does not reject: (p − k/n)² n = z² p (1 − p).
    square = z * z
    roots = sorted(mp.polyroots([n + square, -(2 * k + square), mp.mpf(k) ** 2 / n], maxsteps=500, extraprec=200), key=mp.re)
    of("conversion interval", {"deals": k, "leads": n, "level": level},
       {"p": mp.mpf(k) / n, "lower": max(0, mp.re(roots[0])), "upper": min(1, mp.re(roots[1]))})
of("revenue identity", {"leads_ratio": 2.0, "conversion_ratio": 1.25, "cheque_ratio": 0.8},
   {"multiplier": 2, "needed_leads_ratio_for_4_5": F(9, 2), "needed_leads_ratio_for_2": 2})
mp.mp.dps = 50
for c, rho, ca, cs, mean in [(1, 0.9, 1, 1.5, 10), (6, 0.8, 0.7, 0.5, 15), (10, 0.95, 1.2, 1, 3)]:
    law = stationary(lambda n: mp.mpf(rho) * c, lambda n: mp.mpf(min(n, c)), c + 6000)
    Lq = mean_of(law, lambda n: max(0, n - c))
    of("M/G/c approximation", {"c": c, "rho": rho, "ca": ca, "cs": cs, "service_mean": mean},
       {"P_wait_MMc": mp.fsum(law[c:]), "Wq": Lq / (mp.mpf(rho) * c) * mean * (mp.mpf(ca) ** 2 + mp.mpf(cs) ** 2) / 2})
for low, high, tau, fixed, random in [(0.1, 0.9, 3.0, 0.0, 1.0), (0.15, 0.92, 2.0, 2.0, 0.0), (0.0, 1.0, 1.0, 0.5, 4.0)]:
    alive = mp.e ** (-mp.mpf(fixed) / tau) if random == 0 else mp.quad(
        lambda w: mp.e ** (-(fixed + w) / tau) * mp.e ** (-w / random) / random, [0, 1, 10, 100, 1000])
    of("mean chance that a lead is still alive",
       {"cmin": low, "cmax": high, "tau_days": tau, "fixed_wait_days": fixed, "mean_random_wait_days": random},
       {"p": low + (mp.mpf(high) - low) * alive})

print(json.dumps(cases, indent=2))
