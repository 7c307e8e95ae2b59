#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tools/bench --check fails for what is worse, and not for an accident."""
import importlib.machinery
import importlib.util
import pathlib
import sys
import unittest

sys.dont_write_bytecode = True  # nothing beside the tool
TOOL = pathlib.Path(__file__).resolve().parents[2] / "tools" / "bench"
loader = importlib.machinery.SourceFileLoader("bench", str(TOOL))
bench = importlib.util.module_from_spec(importlib.util.spec_from_loader("bench", loader))
loader.exec_module(bench)

NAME = "table: order by amount / std::sort"
RECORDED = {NAME: 0.2, "store: merge pages / plain bulk insert": 1.1}


def line(name: str, ratio: float, baseline: float = 100.0) -> dict:
    return {"name": name, "rows": 1000, "value": ratio * baseline, "unit": "ms", "baseline": baseline, "ratio": ratio, "bar": 9, "of_ratio": True}


def results(factor: float) -> list[dict]:
    return [line(name, ratio * (factor if name == NAME else 1)) for name, ratio in RECORDED.items()]


def times(name: str, rows: int, value: float) -> dict:
    return {"name": name, "rows": rows, "value": value, "unit": "ms", "bar": 9}


class Check(unittest.TestCase):
    def check(self, *factors: float) -> list[str]:
        """The first measuring, then those of what was worse; the last is what all others give."""
        asked = []

        def again(programs: list[str]) -> list[dict]:
            asked.append(programs)
            return results(factors[min(len(asked), len(factors) - 1)])

        found = bench.check(results(factors[0]), RECORDED, again)
        self.asked = asked
        return found

    def test_what_is_as_recorded_is_measured_once(self):
        self.assertEqual(self.check(1.0), [])
        self.assertEqual(self.asked, [])

    def test_a_quarter_is_noise(self):
        self.assertEqual(self.check(1.24), [])

    def test_more_than_a_quarter_fails(self):
        self.assertEqual([words.split(": 0")[0] for words in self.check(1.26)], [NAME])
        self.assertEqual(self.asked, [["bench_table"]] * 2)

    def test_an_accident_does_not_fail(self):
        self.assertEqual(self.check(3.0, 1.0), [])

    def test_an_accident_does_not_save(self):
        self.assertEqual(len(self.check(1.26, 0.5, 1.26)), 1)

    def test_what_is_not_measured_fails(self):
        self.assertEqual(bench.check(results(1.0)[1:], RECORDED, lambda programs: []), [NAME + ": not measured"])

    def test_short_baselines_are_left_out(self):
        self.assertEqual(bench.ratios([line(NAME, 1, bench.SHORTEST - 1)]), {})

    def test_growth_beyond_the_rows_fails(self):
        small, large = [times("table: filter", 1_000, 2)], [times("table: filter", 100_000, 260)]
        grown = bench.growth(small, large)
        self.assertEqual([each["ratio"] for each in grown], [1.3])
        self.assertEqual(len(bench.check(grown, {}, lambda programs: grown)), 1)
        self.assertEqual(bench.check(bench.growth(small, [times("table: filter", 100_000, 190)]), {}, None), [])

    def test_growth_is_that_of_the_baseline_where_that_is_more(self):
        small, large = line(NAME, 0.5, 1), line(NAME, 0.5, 150) | {"rows": 100_000}
        self.assertEqual([each["ratio"] for each in bench.growth([small], [large])], [1.0])
        large["value"] = 150
        self.assertEqual([each["ok"] for each in bench.growth([small], [large])], [False])

    def test_what_must_not_grow_does_not(self):
        name = next(iter(bench.STEADY))
        grown = bench.growth([times(name, 1_000, 6)], [times(name, 100_000, 40)])
        self.assertEqual(len(bench.check(grown, {}, lambda programs: grown)), 1)
        self.assertEqual(bench.check(bench.growth([times(name, 1_000, 6)], [times(name, 100_000, 7)]), {}, None), [])

    def test_the_record_names_what_is_measured(self):
        steady = {name.split(":")[0] for name in bench.STEADY}
        self.assertLessEqual({"bench_" + group for group in steady}, set(bench.PROGRAMS))


if __name__ == "__main__":
    unittest.main()
