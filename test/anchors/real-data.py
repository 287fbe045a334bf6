"""Makes real-data.json: figures of two real studies, by NumPy and SciPy 1.17, straight from the files as they came.

    python3 test/anchors/real-data.py FOLDER > test/anchors/real-data.json

FOLDER holds anonymous_bank_1999-02-01_07.txt (Technion SEELab: one week of a bank's call centre) and
atus_sales_workers_2015_*.csv (American Time Use Survey: a diary day of people who sell). Neither is in this repository.
"""

import csv
import json
import math
import sys
from collections import defaultdict
from pathlib import Path

import numpy as np
from scipy import stats

folder = Path(sys.argv[1])


def figures(x):
    logs = np.log(x)
    n, s2 = len(x), float(np.var(logs, ddof=1))
    low, high = stats.t.interval(0.95, n - 1, np.mean(x), stats.sem(x))
    half = stats.t.ppf(0.975, n - 1) * math.sqrt(s2 / n + s2**2 / (2 * (n - 1)))
    q1, q3 = np.percentile(logs, [25, 75])
    return {
        "n": n,
        "sum": float(np.sum(x)),
        "mean": float(np.mean(x)),
        "low": low,
        "high": high,
        "deviation": float(np.std(x, ddof=1)),
        "median": float(np.median(x)),
        "p90": float(np.percentile(x, 90)),
        "mad": float(stats.median_abs_deviation(x)),
        "geometricMean": float(stats.gmean(x)),
        "logNormalMean": math.exp(logs.mean() + s2 / 2),
        "logNormalLow": math.exp(logs.mean() + s2 / 2 - half),
        "logNormalHigh": math.exp(logs.mean() + s2 / 2 + half),
        "beyondInnerFences": int(np.sum((logs < q1 - 1.5 * (q3 - q1)) | (logs > q3 + 1.5 * (q3 - q1)))),
        "beyondOuterFences": int(np.sum((logs < q1 - 3 * (q3 - q1)) | (logs > q3 + 3 * (q3 - q1)))),
    }


# --- The bank: calls that an agent answered, in seconds ---------------------------------------------------------
with open(folder / "anonymous_bank_1999-02-01_07.txt", newline="") as file:
    calls = [row for row in csv.DictReader(file, delimiter="\t")]
served = defaultdict(list)
by_type = defaultdict(float)
person_days = defaultdict(lambda: [0.0, 0.0])
for call in calls:
    server, seconds = call["server"].strip(), float(call["ser_time"])
    if call["outcome"].strip() != "AGENT" or server in ("NO_SERVER", "") or seconds <= 0:
        continue
    served[server].append(seconds)
    by_type[call["type"].strip()] += seconds
    part, whole = person_days[server, call["date"]]
    person_days[server, call["date"]] = [part + (seconds if call["type"].strip() == "PS" else 0), whole + seconds]
agents = {name: served[name] for name in sorted(served)}
groups = list(agents.values())
every = np.concatenate(groups)
log_groups = [np.log(g) for g in groups]

# Variance components of unequal groups by moments, as Searle prints them.
n, k = len(every), len(groups)
sizes = np.array([len(g) for g in groups])
msw = sum(float(np.sum((g - g.mean()) ** 2)) for g in log_groups) / (n - k)
grand = np.concatenate(log_groups).mean()
msb = sum(len(g) * (g.mean() - grand) ** 2 for g in log_groups) / (k - 1)
n0 = (n - np.sum(sizes**2) / n) / (k - 1)
between = max(0, (msb - msw) / n0)

# Share of regular service (PS) in the time of calls: ratio of sums over person-days, with Taylor's variance.
parts, wholes = np.array(list(person_days.values())).T
share = parts.sum() / wholes.sum()
residuals = parts - share * wholes
m = len(parts)
share_error = math.sqrt(m / (m - 1) * np.sum(residuals**2)) / wholes.sum()

busiest = sorted(agents, key=lambda name: (-len(agents[name]), name))[:2]
x, y = agents[busiest[0]], agents[busiest[1]]
welch = stats.ttest_ind(np.log(x), np.log(y), equal_var=False)
mann_whitney = stats.mannwhitneyu(x, y, method="asymptotic")
anova, kruskal = stats.f_oneway(*log_groups), stats.kruskal(*groups)
losses = sorted(by_type.items(), key=lambda item: -item[1])

bank = {
    "agents": {name: figures(g) for name, g in agents.items() if len(g) >= 5},
    "agentsWithFewer": [name for name, g in agents.items() if len(g) < 5],
    "all": figures(every),
    "anovaOfLogs": {"f": anova.statistic, "p": anova.pvalue},
    "kruskal": {"h": kruskal.statistic, "p": kruskal.pvalue},
    "componentsOfLogs": {"between": between, "within": msw, "icc": between / (between + msw)},
    "personDays": m,
    "regularService": {"share": share, "error": share_error},
    "busiest": busiest,
    "welchOfLogs": {"t": welch.statistic, "df": welch.df, "p": welch.pvalue},
    "mannWhitney": {"u1": mann_whitney.statistic, "p": mann_whitney.pvalue},
    "paretoOfTypes": [[kind, seconds] for kind, seconds in losses],
}

# --- Sales workers: minutes of work on the diary day, and what the day went to -----------------------------------
with open(folder / "atus_sales_workers_2015_respondents.csv", newline="") as file:
    respondents = list(csv.DictReader(file))
with open(folder / "atus_sales_workers_2015_activities.csv", newline="") as file:
    activities = list(csv.DictReader(file))
minutes_of_day = defaultdict(int)
work_of = defaultdict(int)
for row in activities:
    minutes_of_day[row["tucaseid"]] += int(row["dur"])
    if row["tiercode"].startswith("501") and len(row["tiercode"]) == 5:
        work_of[row["tucaseid"]] += int(row["dur"])
worked = [float(r["work_min"]) for r in respondents if float(r["work_min"]) > 0]
full = [float(r["work_min"]) for r in respondents if float(r["work_min"]) > 0 and r["ptft"] == "FT"]
part_time = [float(r["work_min"]) for r in respondents if float(r["work_min"]) > 0 and r["ptft"] == "PT"]
wilson = stats.binomtest(len(worked), len(respondents)).proportion_ci(0.95, "wilson")
exact = stats.binomtest(len(worked), len(respondents)).proportion_ci(0.95, "exact")
u = stats.mannwhitneyu(full, part_time, method="asymptotic")

sales = {
    "respondents": len(respondents),
    "daysOfOtherLength": sorted({total for total in minutes_of_day.values()} - {1440}),
    "workAgrees": all(work_of[r["tucaseid"]] == int(r["work_min"]) for r in respondents),
    "work": figures(worked),
    "fullTime": figures(full),
    "partTime": figures(part_time),
    "mannWhitney": {"u1": u.statistic, "p": u.pvalue},
    "sharesAtWork": {"wilson": [wilson.low, wilson.high], "clopperPearson": [exact.low, exact.high]},
}

print(json.dumps({"bank": bank, "sales": sales}, indent=2, ensure_ascii=False))
