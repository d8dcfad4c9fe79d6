import { describe, expect, it } from "vitest";
import { parseNumber } from "../../src/workbook/parse-number.ts";
import { FAULTED } from "../../src/workbook/value.ts";
import { testCells } from "../support/cell-table.ts";
import { columnOfType, readingContext } from "../support/reading-context.ts";

const context = readingContext();

describe("a whole number from 0", () => {
  testCells(columnOfType("integer", { min: 0 }), context, [
    { raw: 0, value: 0, because: "zero is no blank" },
    { raw: -0, value: 0, because: "never -0" },
    { raw: -1, value: FAULTED, faults: ["!number-negative negative"], because: "below 0" },
    {
      raw: "−5",
      value: FAULTED,
      faults: ["!number-negative negative"],
      because: "a typographic minus",
    },
    { raw: "1.234", value: 1234, because: "thousands" },
    { raw: "1,234", value: 1234, because: "thousands, where whole numbers are due" },
    { raw: "1 234 567", value: 1234567, because: "thousands by spaces" },
    { raw: "12,0", value: 12, because: "a whole number after all" },
    {
      raw: "12,5",
      value: FAULTED,
      faults: ["!number-unreadable fraction"],
      because: "no half person",
    },
    {
      raw: 12.5,
      value: FAULTED,
      faults: ["!number-unreadable fraction"],
      because: "no half person",
    },
    {
      raw: "12.345.6",
      value: FAULTED,
      faults: ["!number-unreadable number-words"],
      because: "no grouping",
    },
    {
      raw: "70%",
      value: FAULTED,
      faults: ["!number-unreadable percent-sign"],
      because: "not a share",
    },
    {
      raw: "2 người",
      value: FAULTED,
      faults: ["!number-unreadable unit-words"],
      because: "not only a number",
    },
    { raw: true, value: FAULTED, faults: ["!number-unreadable boolean"], because: "a tick" },
    { raw: "12\u200b", value: 12, faults: ["text-suspicious hidden"], because: "a hidden sign" },
    { raw: "...", value: undefined, because: "a placeholder" },
  ]);
});

describe("a decimal number", () => {
  testCells(columnOfType("decimal"), context, [
    { raw: "0,5", value: 0.5, because: "comma" },
    { raw: "0.5", value: 0.5, because: "dot" },
    { raw: "0.285", value: 0.285, because: "0 groups no thousands" },
    { raw: "1,234", value: 1.234, because: "a comma before decimals" },
    { raw: "1.234", value: 1234, because: "a dot groups thousands" },
    { raw: "1.234,56", value: 1234.56, because: "both, Vietnamese" },
    {
      raw: "1,234.56",
      value: 1234.56,
      faults: ["text-suspicious english-number"],
      because: "both, English",
    },
    { raw: -2.5, value: -2.5, because: "no bound declared" },
    { raw: { kind: "percent", fraction: 0.7 }, value: 0.7, because: "a fraction" },
    { raw: "70%", value: 0.7, because: "the same as text" },
  ]);
});

describe("a percent", () => {
  testCells(columnOfType("percent"), context, [
    { raw: { kind: "percent", fraction: 0.07 }, value: 7, because: "no noise of binary fractions" },
    { raw: { kind: "percent", fraction: 0.005 }, value: 0.5, because: "formatted: no doubt" },
    { raw: "0,5%", value: 0.5, because: "its sign: no doubt" },
    { raw: "100%", value: 100, because: "all" },
    { raw: 0, value: 0, because: "none" },
    {
      raw: 1,
      value: FAULTED,
      faults: ["!number-unreadable share-or-percent"],
      because: "1 % or all",
    },
    { raw: 1.5, value: 1.5, because: "no share is over 1" },
    {
      raw: 100.5,
      value: FAULTED,
      faults: ["!number-unreadable over-hundred"],
      because: "over all",
    },
  ]);
});

describe("a year", () => {
  testCells(columnOfType("year"), context, [
    { raw: 2019, value: 2019, because: "a number" },
    { raw: "năm 2019", value: 2019, because: "words" },
    {
      raw: "2014",
      value: 2014,
      faults: ["date-implausible outside-years"],
      because: "the year before",
    },
    { raw: "2015", value: 2015, because: "the first" },
    {
      raw: "2019-2020",
      value: FAULTED,
      faults: ["!number-unreadable no-such-year"],
      because: "two",
    },
    { raw: 19, value: FAULTED, faults: ["!number-unreadable no-such-year"], because: "two digits" },
    {
      raw: { kind: "day", day: "2019-01-01" },
      value: FAULTED,
      faults: ["!number-unreadable date"],
      because: "a date",
    },
  ]);
});

describe("parseNumber", () => {
  it.each([
    ["1.234.567", 1234567],
    ["70,5", 70.5],
    ["0,5", 0.5],
    ["0.5", 0.5],
    ["20", 20],
    ["-3", -3],
    [" ７０ ", 70],
  ])("%s is %d", (text, number) => {
    expect(parseNumber(text)).toBe(number);
  });

  it.each(["", "20 %", "1,2,3", "1.23.456", "1e5", "Infinity", "0x10", "--1", "½"])(
    "%s is none",
    (text) => {
      expect(parseNumber(text)).toBeUndefined();
    },
  );
});
