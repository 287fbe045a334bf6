"""Makes distributions.json: figures of the special functions to 40 digits, with mpmath (python3-mpmath).

    python3 test/anchors/distributions.py > test/anchors/distributions.json
"""

import json

import mpmath as mp

mp.mp.dps = 40


def student(t, df):
    tail = mp.betainc(mp.mpf(df) / 2, mp.mpf(1) / 2, 0, df / (df + mp.mpf(t) ** 2), regularized=True) / 2
    return tail if t < 0 else 1 - tail


def solve(f, p, low, high):
    low, high = mp.mpf(low), mp.mpf(high)
    for _ in range(90):
        middle = (low + high) / 2
        if f(middle) < mp.mpf(p):
            low = middle
        else:
            high = middle
    return low


cases = []


def case(fn, args, value):
    cases.append({"fn": fn, "args": args, "value": float(value)})


for x in [-37, -20, -8, -5, -3, -1.8, -1.7, -1, -0.1, -1e-5, 0, 0.1, 1.7, 1.8, 3]:
    case("normalCdf", [x], mp.ncdf(mp.mpf(x)))
for p in [1e-12, 1e-8, 1e-4, 0.01, 0.074, 0.076, 0.3, 0.7, 0.926, 0.975, 0.995, 0.9999]:
    case("normalQuantile", [p], solve(mp.ncdf, p, -8, 8))
for df in [1, 2.5, 10, 100, 136.875, 1000, 100_000]:
    for t in [-30, -5, -2, -0.1, 0.5, 3]:
        case("studentCdf", [t, df], student(t, df))
for df in [3, 5.5, 10, 100, 1000]:
    for p in [0.50001, 0.6, 0.9, 0.975, 0.995]:
        case("studentQuantile", [p, df], solve(lambda t: student(t, df), p, 1e-9, 20))
for f, a, b in [(0.01, 1, 1), (1, 3, 5), (7.121, 4, 34), (50, 2, 300), (1.02, 100, 200), (1e4, 3, 30)]:
    x = b / (b + mp.mpf(f) * a)
    case("fisherUpper", [f, a, b], mp.betainc(mp.mpf(b) / 2, mp.mpf(a) / 2, 0, x, regularized=True))
for x, df in [(1e-5, 1), (0.25, 1), (3, 2), (20, 5), (100, 80), (1000, 900), (300, 3)]:
    case("chiSquareUpper", [x, df], mp.gammainc(mp.mpf(df) / 2, mp.mpf(x) / 2, mp.inf, regularized=True))
for p, df, low, high in [(0.05, 3, 0.01, 2), (0.1, 9, 1, 9), (0.5, 7, 1, 20), (0.95, 100, 90, 200)]:
    lower = lambda x, df=df: mp.gammainc(mp.mpf(df) / 2, 0, x / 2, regularized=True)
    case("chiSquareQuantile", [p, df], solve(lower, p, low, high))
for p, a, b in [(0.005, 3, 48), (0.99, 4, 17), (0.025, 1, 100), (0.1, 0.5, 0.3), (0.9, 77, 274)]:
    beta = lambda x, a=a, b=b: mp.betainc(mp.mpf(a), mp.mpf(b), 0, x, regularized=True)
    case("betaQuantile", [p, a, b], solve(beta, p, 0, 1))
print(json.dumps(cases, indent=2))
