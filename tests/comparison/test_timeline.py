from crossread.comparison._timeline import timeline_of
from crossread.model import TimeRole, TimeType


def test_times_are_grouped_by_value_and_role_and_put_in_order(tell, case) -> None:
    one, other = tell("In May it broke; on 2 May she said so."), tell("By June it is mended. It broke in May")
    one.dates("In May", "2031-05")
    one.dates("on 2 May", "2031-05-02", TimeRole.UTTERANCE)
    other.dates("By June", "../2031-06", TimeRole.DEADLINE)
    other.dates("in May", "2031-05")

    found = list(timeline_of(case(one, other).accounts.values()))

    assert [(entry.value, entry.role.value, len(entry.spans)) for entry in found] == [
        ("2031-05", "event", 2),
        ("2031-05-02", "utterance", 1),
        ("../2031-06", "deadline", 1),
    ]


def test_one_value_in_two_roles_stands_twice(tell, case) -> None:
    one = tell("On Monday it broke, she said on Monday.")
    one.dates("On Monday", "2031-05-05")
    one.dates("on Monday", "2031-05-05", TimeRole.UTTERANCE)

    assert len(list(timeline_of(case(one).accounts.values()))) == 2


def test_durations_open_values_and_furniture_have_no_place_in_it(tell, case) -> None:
    one = tell("For three days, every Monday, soon. Updated 5 May")
    one.dates("three days", "P3D", type_=TimeType.DURATION)
    one.dates("every Monday", "XXXX-WXX-1", type_=TimeType.SET)
    one.dates("soon", "", type_=TimeType.RELATIVE)
    one.dates("5 May", "2031-05-05", TimeRole.PUBLICATION)
    one.marks_furniture("Updated 5 May")

    assert list(timeline_of(case(one).accounts.values())) == []
