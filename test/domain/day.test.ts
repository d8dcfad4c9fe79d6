import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  type Day,
  dayOf,
  dayOfMonth,
  daysBetween,
  daysInMonth,
  isDay,
  monthOf,
  weekdayOf,
  yearOf,
} from "../../src/domain/day.ts";

const DAY_MS = 86_400_000;
const FIRST = Date.parse("0001-01-01T00:00:00Z") / DAY_MS;
const LAST = Date.parse("9999-12-31T00:00:00Z") / DAY_MS;

/** Any day of the calendar, as the engine's own UTC clock counts it. */
const anyEpochDay = fc.integer({ min: FIRST, max: LAST });

function utcDay(epochDay: number): Day {
  return new Date(epochDay * DAY_MS).toISOString().slice(0, 10);
}

describe("calendar arithmetic", () => {
  it("adds days as a clock without zones does, through every month and leap day", () => {
    fc.assert(
      fc.property(anyEpochDay, fc.integer({ min: -800_000, max: 800_000 }), (from, count) => {
        fc.pre(from + count >= FIRST && from + count <= LAST);
        expect(addDays(utcDay(from), count)).toBe(utcDay(from + count));
      }),
      { numRuns: 2_000 },
    );
  });

  it("counts the days between, backwards below zero", () => {
    fc.assert(
      fc.property(anyEpochDay, anyEpochDay, (one, other) => {
        expect(daysBetween(utcDay(one), utcDay(other))).toBe(other - one);
      }),
      { numRuns: 2_000 },
    );
  });

  it("knows the weekday, Sunday 0", () => {
    fc.assert(
      fc.property(anyEpochDay, (day) => {
        expect(weekdayOf(utcDay(day))).toBe(new Date(day * DAY_MS).getUTCDay());
      }),
      { numRuns: 2_000 },
    );
  });

  it("orders days as their texts", () => {
    fc.assert(
      fc.property(anyEpochDay, anyEpochDay, (one, other) => {
        expect(utcDay(one) < utcDay(other)).toBe(one < other);
      }),
    );
  });

  it("takes a day apart and puts it together again", () => {
    fc.assert(
      fc.property(anyEpochDay, (epochDay) => {
        const day = utcDay(epochDay);
        expect(isDay(day)).toBe(true);
        expect(dayOf(yearOf(day), monthOf(day), dayOfMonth(day))).toBe(day);
      }),
    );
  });

  it.each([
    { from: "2020-02-28", count: 1, to: "2020-02-29", because: "2020 is a leap year" },
    { from: "2019-02-28", count: 1, to: "2019-03-01", because: "2019 is not" },
    { from: "1900-02-28", count: 1, to: "1900-03-01", because: "a century is none" },
    { from: "2000-02-28", count: 1, to: "2000-02-29", because: "every fourth century is one" },
    { from: "2019-12-31", count: 1, to: "2020-01-01", because: "the year turns" },
    { from: "2020-01-01", count: -1, to: "2019-12-31", because: "and turns back" },
    { from: "2019-12-09", count: 0, to: "2019-12-09", because: "no day is the same day" },
    { from: "0001-01-02", count: -1, to: "0001-01-01", because: "the first day is a day" },
    { from: "9999-12-30", count: 1, to: "9999-12-31", because: "and so is the last" },
  ])("$from + $count = $to: $because", ({ from, count, to }) => {
    expect(addDays(from, count)).toBe(to);
  });

  it.each([
    { from: "9999-12-31", count: 1, because: "a year of five digits is no day" },
    { from: "0001-01-01", count: -1, because: "there is no year 0" },
  ])("$from + $count throws: $because", ({ from, count }) => {
    expect(() => addDays(from, count)).toThrow(RangeError);
  });
});

describe("a day of the calendar", () => {
  it.each([
    { parts: [2020, 4, 31], day: undefined, because: "April has 30 days" },
    { parts: [2020, 4, 30], day: "2020-04-30", because: "its last" },
    { parts: [2019, 2, 29], day: undefined, because: "a common year" },
    { parts: [2020, 2, 29], day: "2020-02-29", because: "a leap year" },
    { parts: [2020, 0, 1], day: undefined, because: "months begin at 1" },
    { parts: [2020, 13, 1], day: undefined, because: "and end at 12" },
    { parts: [2020, 1, 0], day: undefined, because: "days begin at 1" },
    { parts: [985, 3, 5], day: "0985-03-05", because: "four digits always" },
  ] as const)("$parts is $day: $because", ({ parts: [year, month, date], day }) => {
    expect(dayOf(year, month, date)).toBe(day);
  });

  it.each([
    { text: "2020-02-30", because: "no such day" },
    { text: "2020-2-3", because: "two digits a part" },
    { text: "20-02-03", because: "four digits a year" },
    { text: "2020-02-03T00:00", because: "no hour" },
    { text: " 2020-02-03", because: "no space" },
    { text: "", because: "nothing" },
  ])("«$text» is none: $because", ({ text }) => {
    expect(isDay(text)).toBe(false);
  });

  it("has as many days a month as a clock without zones counts", () => {
    for (let year = 1896; year <= 2104; year++) {
      for (let month = 1; month <= 12; month++) {
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      }
    }
  });
});
