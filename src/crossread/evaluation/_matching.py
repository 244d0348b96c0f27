"""The pairs of two lists that are worth the most together."""

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]


def best_pairs(worth: Matrix) -> list[tuple[int, int]]:
    """Row and column of every pair of the best matching, each used once at most (the Hungarian method)."""
    if len(worth) > worth.shape[1]:
        return [(row, column) for column, row in best_pairs(worth.T)]
    rows, columns = worth.shape
    row_prices, column_prices = np.zeros(rows), np.zeros(columns + 1)
    # Which row has each column; at the last, which is no column, stands the row that still needs one.
    holder = np.full(columns + 1, -1)
    for row in range(rows):
        holder[columns] = row
        _settle(-worth, holder, row_prices, column_prices)
    return [(int(holder[column]), column) for column in range(columns) if holder[column] >= 0]


def _settle(costs: Matrix, holder: NDArray[np.int_], row_prices: Matrix, column_prices: Matrix) -> None:
    """Give the row that needs a column one by the cheapest chain of rows that each take the next one's column."""
    nowhere = at = costs.shape[1]
    rest, came_from = np.full(nowhere, np.inf), np.full(nowhere, nowhere)
    seen = np.zeros(nowhere + 1, dtype=bool)
    while holder[at] >= 0:
        seen[at], row = True, holder[at]
        price = costs[row] - row_prices[row] - column_prices[:-1]
        cheaper = ~seen[:-1] & (price < rest)
        rest[cheaper], came_from[cheaper] = price[cheaper], at
        at = int(np.where(seen[:-1], np.inf, rest).argmin())
        step = rest[at]
        row_prices[holder[seen]] += step
        column_prices[seen] -= step
        rest[~seen[:-1]] -= step
    while at != nowhere:
        holder[at] = holder[came_from[at]]
        at = int(came_from[at])
