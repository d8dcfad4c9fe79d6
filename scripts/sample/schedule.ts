import type { Day } from "../../src/domain/day.ts";
import type { UnitPlan } from "./unit-plan.ts";

/** The day on which the sample runs: T01-T04 are past, T05 and T06 end in two days, T08 in six. */
export const AS_OF: Day = "2020-05-08";

const REPORTING = ["Phòng", "Đơn vị trực thuộc", "Doanh nghiệp"];

/** Codes of the tasks that a unit owes, in the order of the plan. */
export function tasksOf({ code, kind, holdsConference }: UnitPlan): readonly string[] {
  const holder = holdsConference ? ["T01", "T03", "T04", "T05", "T20"] : [];
  const reporting = REPORTING.includes(kind) ? ["T02", "T06", "T08", "T18"] : [];
  const cluster = kind === "Cụm" ? ["T15", "T16", "T17", "T18"] : [];
  return [...holder, ...reporting, ...cluster, ...(OWN[code] ?? [])].sort();
}

const OWN: Readonly<Record<string, readonly string[]>> = {
  VP: ["T09", "T10", "T11", "T12", "T13", "T14", "T19", "T21", "T22"],
  KHTCTH: ["T07", "T13"],
  CD: ["T07"],
  DTN: ["T07"],
  BBT: ["T14"],
};

/** When a unit says that it has done a task; the violations are planted elsewhere. */
export const DONE_ON: Readonly<Record<string, Readonly<Record<string, Day>>>> = {
  T01: {
    TTKC: "2019-12-05",
    TTXTTM: "2019-12-06",
    TTHTDN: "2019-12-08",
    TTKD: "2019-12-06",
    TTTKNL: "2019-12-02",
    DNDM: "2019-12-04",
    DNCK: "2019-12-07",
    DNTM: "2019-12-06",
  },
  T02: {
    VP: "2019-12-16",
    KHTCTH: "2019-12-12",
    QLCN: "2019-12-17",
    QLTM: "2019-12-18",
    QLNL: "2019-12-19",
    KTAT: "2019-12-16",
    TTRA: "2019-12-18",
    TTKC: "2019-12-13",
    TTXTTM: "2019-12-18",
    TTHTDN: "2019-12-17",
    TTKD: "2019-12-19",
    TTTKNL: "2019-12-18",
    DNDM: "2019-12-10",
    DNCK: "2019-12-19",
    DNTM: "2019-12-24",
  },
  T04: {
    TTKC: "2020-03-13",
    TTXTTM: "2020-03-23",
    TTHTDN: "2020-03-30",
    TTKD: "2020-04-02",
    TTTKNL: "2020-04-06",
    DNDM: "2020-03-20",
  },
  T05: { TTKC: "2020-05-06", TTXTTM: "2020-05-07", TTHTDN: "2020-05-04", DNDM: "2020-05-05" },
  T07: { DTN: "2020-05-06" },
  T08: { KHTCTH: "2020-05-07", QLCN: "2020-05-08" },
  T12: { VP: "2020-03-16" },
  T13: { VP: "2020-04-10", KHTCTH: "2020-04-09" },
  T15: { CUM: "2020-04-24" },
  T17: { CUM: "2020-02-18" },
  T19: { VP: "2020-05-05" },
  T20: { TTKC: "2020-01-15", TTXTTM: "2020-01-20", DNDM: "2020-01-10" },
  T21: { VP: "2020-04-15" },
};
