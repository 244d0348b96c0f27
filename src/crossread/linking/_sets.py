"""Things put together step by step, where some must stay apart."""

from collections.abc import Iterable


class Sets:
    """Numbers from 0 up, each alone at first; the smallest number of a set leads it."""

    def __init__(self, size: int, apart: Iterable[tuple[int, int]] = ()) -> None:
        self._leaders = list(range(size))
        self._apart: dict[int, set[int]] = {}
        for one, other in apart:
            self._apart.setdefault(one, set()).add(other)
            self._apart.setdefault(other, set()).add(one)

    def leader(self, number: int) -> int:
        """The number that leads the set of this one."""
        while (above := self._leaders[number]) != number:
            self._leaders[number] = self._leaders[above]
            number = above
        return number

    def join(self, one: int, other: int) -> bool:
        """Put two sets together; whether that was new, and allowed."""
        first, second = sorted((self.leader(one), self.leader(other)))
        if first == second or second in {self.leader(away) for away in self._apart.get(first, ())}:
            return False
        self._leaders[second] = first
        if away := self._apart.get(second):
            self._apart.setdefault(first, set()).update(away)
        return True

    def groups(self) -> list[list[int]]:
        """The sets in the order of their leaders, each in order."""
        members: dict[int, list[int]] = {}
        for number in range(len(self._leaders)):
            members.setdefault(self.leader(number), []).append(number)
        return list(members.values())
