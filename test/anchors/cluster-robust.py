"""Makes cluster-robust.json: standard errors and degrees of freedom of a mean over unequal clusters by Bell & McCaffrey
(2002), worked with the matrices of their paper, and p-values by Holm as R's p.adjust defines them, with NumPy.

    python3 test/anchors/cluster-robust.py > test/anchors/cluster-robust.json
"""

import json

import numpy as np

rng = np.random.default_rng(20260303)


def inverse_root(matrix):
    values, vectors = np.linalg.eigh(matrix)
    return vectors @ np.diag(values**-0.5) @ vectors.T


def robust(groups):
    y = np.concatenate(groups)
    n = len(y)
    x = np.ones((n, 1))
    bread = np.linalg.inv(x.T @ x)
    hat = x @ bread @ x.T
    residuals = y - x @ (bread @ x.T @ y)
    meat, columns, at = np.zeros((1, 1)), [], 0
    for group in groups:
        rows = slice(at, at + len(group))
        at += len(group)
        root = inverse_root(np.eye(len(group)) - hat[rows, rows])
        score = x[rows].T @ root @ residuals[rows]
        meat += np.outer(score, score)
        columns.append((np.eye(n) - hat)[rows].T @ root @ x[rows] @ bread)
    spread = np.hstack(columns)
    eigenvalues = np.linalg.eigvalsh(spread.T @ spread)
    return {
        "mean": float(y.mean()),
        "error": float(np.sqrt((bread @ meat @ bread)[0, 0])),
        "df": float(eigenvalues.sum() ** 2 / (eigenvalues**2).sum()),
    }


def holm(ps):
    order, adjusted, greatest = np.argsort(ps, kind="stable"), np.zeros(len(ps)), 0.0
    for rank, index in enumerate(order):
        greatest = max(greatest, min(1.0, (len(ps) - rank) * ps[index]))
        adjusted[index] = greatest
    return adjusted.tolist()


means = []
for sizes in [(5, 5, 5), (2, 9), (1, 4, 20, 7), (3, 3, 4, 30, 1, 1), (12, 10, 11, 9, 14, 8, 13, 2)]:
    groups = [np.round(50 + rng.normal(0, 6) + rng.normal(0, 4, size), 2).tolist() for size in sizes]
    means.append({"groups": groups, **robust([np.array(group) for group in groups])})
families = [[0.01, 0.02, 0.03, 0.04], [0.5, 0.001, 0.2], [0.04], [0.02, 0.02, 0.9, 1.0], np.round(rng.uniform(0, 0.2, 12), 4).tolist()]
print(json.dumps({"means": means, "holm": [{"ps": ps, "adjusted": holm(ps)} for ps in families]}, indent=2))
