import { describe, expect, it } from "vitest";
import { parseDay, parseStretch } from "../../src/workbook/parse-day.ts";
import { readCell } from "../../src/workbook/read-cell.ts";
import { FAULTED } from "../../src/workbook/value.ts";
import { testCells } from "../support/cell-table.ts";
import { columnOfType, readingContext } from "../support/reading-context.ts";

const context = readingContext();

describe("a day of an event, 2015 to 2020", () => {
  testCells(columnOfType("date"), context, [
    { raw: "5/3/2020", value: "2020-03-05", because: "day first" },
    { raw: "3/15/2020", value: FAULTED, faults: ["!date-unreadable american"], because: "no swap" },
    { raw: "31/04/2020", value: FAULTED, faults: ["!date-impossible no-such-day"], because: "30" },
    { raw: "29/02/2020", value: "2020-02-29", because: "a leap year" },
    {
      raw: "29/02/2019",
      value: FAULTED,
      faults: ["!date-impossible no-such-day"],
      because: "none",
    },
    {
      raw: "3/2020",
      value: FAULTED,
      faults: ["!date-unreadable no-day"],
      because: "a month alone",
    },
    { raw: 2020, value: FAULTED, faults: ["!date-unreadable no-day"], because: "a year alone" },
    { raw: "không rõ", value: FAULTED, faults: ["!date-unreadable said-unknown"], because: "said" },
    {
      raw: "31/12/2014",
      value: "2014-12-31",
      faults: ["date-implausible outside-years"],
      because: "the day before",
    },
    { raw: "01/01/2015", value: "2015-01-01", because: "the first day" },
    { raw: "31/12/2020", value: "2020-12-31", because: "the last day" },
    {
      raw: "01/01/2021",
      value: "2021-01-01",
      faults: ["date-implausible outside-years"],
      because: "the day after",
    },
    {
      raw: "11/06 - 20/06/2020",
      value: FAULTED,
      faults: ["!date-unreadable range"],
      because: "one day is due",
    },
    { raw: true, value: FAULTED, faults: ["!date-unreadable boolean"], because: "columns shifted" },
    {
      raw: { kind: "percent", fraction: 0.5 },
      value: FAULTED,
      faults: ["!date-unreadable number"],
      because: "a percent",
    },
    {
      raw: { kind: "error", text: "#REF!" },
      value: FAULTED,
      faults: ["!date-unreadable error-value"],
      because: "failed",
    },
    {
      raw: { kind: "error", text: "Loading..." },
      value: FAULTED,
      faults: ["!date-unreadable not-ready"],
      because: "waits",
    },
    { raw: "-", value: undefined, because: "a placeholder" },
    {
      raw: 43_983,
      value: FAULTED,
      faults: ["!date-unreadable serial"],
      nearest: "01/06/2020",
      because: "never converted",
    },
  ]);
});

describe("a birth, the conference on 30/06/2020", () => {
  testCells(columnOfType("date", { precision: "year", warnFrom: "birth" }), context, [
    { raw: "30/06/2005", value: "2005-06-30", because: "15 on the day itself" },
    {
      raw: "01/07/2005",
      value: "2005-07-01",
      faults: ["date-implausible age-low"],
      because: "15 the day after",
    },
    { raw: "30/06/1930", value: "1930-06-30", because: "90" },
    {
      raw: "30/06/1929",
      value: "1929-06-30",
      faults: ["date-implausible age-high"],
      because: "91",
    },
    { raw: "01/07/1929", value: "1929-07-01", because: "still 90" },
    {
      raw: "30/06/2020",
      value: "2020-06-30",
      faults: ["date-implausible age-low"],
      because: "born that day",
    },
    {
      raw: "01/07/2020",
      value: FAULTED,
      faults: ["!date-impossible future-birth"],
      because: "not yet born",
    },
    {
      raw: "2021",
      value: FAULTED,
      faults: ["!date-impossible future-birth"],
      because: "no such birth",
    },
    { raw: "tháng 3/1985", value: "1985-03", because: "a month is enough" },
    {
      raw: "13/1985",
      value: FAULTED,
      faults: ["!date-impossible no-such-day"],
      because: "13 months",
    },
    { raw: "không rõ", value: undefined, because: "may be unknown" },
    { raw: { kind: "day", day: "1985-03-15" }, value: "1985-03-15", because: "a date cell" },
  ]);
});

describe("a day or a stretch", () => {
  testCells(columnOfType("date", { stretch: true }), context, [
    { raw: "11/06 - 20/06/2020", value: "2020-06-11/2020-06-20", because: "the year stands once" },
    {
      raw: "01/06/2020 - 01/06/2020",
      value: "2020-06-01",
      because: "a stretch of one day is a day",
    },
    { raw: "20/06/2020", value: "2020-06-20", because: "a day" },
    {
      raw: "20/06/2020 - 11/06/2020",
      value: FAULTED,
      faults: ["!date-impossible reversed"],
      because: "ends before it begins",
    },
    {
      raw: "11/06/2020 - 31/06/2020",
      value: FAULTED,
      faults: ["!date-impossible no-such-day"],
      because: "June has 30 days",
    },
    { raw: "tháng 12/2020 ", value: "2020-12-01/2020-12-31", because: "a month" },
  ]);
});

describe("parseStretch", () => {
  it.each([
    { text: "Quý I/2020", first: "2020-01-01", last: "2020-03-31", because: "roman" },
    { text: "quý 4 năm 2019", first: "2019-10-01", last: "2019-12-31", because: "in words" },
    { text: "tháng 2/2020", first: "2020-02-01", last: "2020-02-29", because: "a leap year" },
    { text: "11-20/6/2020", first: "2020-06-11", last: "2020-06-20", because: "days alone" },
    { text: "11/6-20/6/2020", first: "2020-06-11", last: "2020-06-20", because: "no spaces" },
    { text: "01/06/2020 – 03/06/2020", first: "2020-06-01", last: "2020-06-03", because: "a dash" },
    {
      text: "từ ngày 01/06/2020 đến ngày 03/06/2020",
      first: "2020-06-01",
      last: "2020-06-03",
      because: "words",
    },
    { text: "2020-06-01 - 2020-06-03", first: "2020-06-01", last: "2020-06-03", because: "ISO" },
    {
      text: "30/12/2019 - 02/01/2020",
      first: "2019-12-30",
      last: "2020-01-02",
      because: "two years",
    },
  ])("$text: $because", ({ text, first, last }) => {
    expect(parseStretch(text)).toEqual({ first, last });
  });

  it.each([
    "01/06/2020",
    "Quý V/2020",
    "Quý 5/2020",
    "tháng 13/2020",
    "tháng 6",
    "03/06/2020 - 01/06/2020",
    "30/02 - 01/03/2020",
    "",
    "15-03-2020",
    "2020-06-01",
  ])("%s is no stretch", (text) => {
    expect(parseStretch(text)).toBeUndefined();
  });
});

describe("parseDay", () => {
  it.each([
    ["09/12/2019", "2019-12-09"],
    ["2019-12-09", "2019-12-09"],
    ["ngày 9 tháng 12 năm 2019", "2019-12-09"],
    ["thứ Hai, 09/12/2019", "2019-12-09"],
    ["09/12/2019 08:00", "2019-12-09"],
  ])("%s is %s", (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  it.each([
    "9/12/19",
    "9/12",
    "2019",
    "12/2019",
    "31/04/2020",
    "09-Dec-2019",
    "43808",
    "T01 + 3",
    "",
    "00/01/2020",
  ])("%s is no day", (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  it("reads every day of a leap year back from its usual notation", () => {
    const column = columnOfType("date");
    for (let month = 1; month <= 12; month++) {
      const day = `2020-${String(month).padStart(2, "0")}-28`;
      expect(readCell(column, `28/${month}/2020`, context).value).toBe(day);
    }
  });
});
