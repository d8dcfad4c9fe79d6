import { describe, expect, it } from "vitest";
import { composeFrame } from "../../../src/documents/frame/compose-frame.ts";
import { KINDS } from "../../../src/documents/kinds.ts";
import {
  composeProgressReport,
  composeProgressReports,
  progressIssues,
} from "../../../src/documents/progress-report/compose.ts";
import { boardOf, fullSituation, person, type Situation } from "../compose-fixture.ts";

function composed(situation: Situation = {}) {
  const board = boardOf(situation);
  const { frame } = composeFrame(KINDS["progress-report"], board, { asOf: board.asOf, to: [] });
  if (frame === undefined) throw new Error("no frame");
  return { board, report: composeProgressReport(board, frame) };
}

describe("a progress report", () => {
  const { board, report } = composed(fullSituation());

  it("counts every owed task of every unit once", () => {
    const owed = board.reckoning.states.filter(({ status }) => status !== "excused");
    const counted = report.tasks.reduce(
      (sum, { done, late, overdue, returned, dueSoon, upcoming, undated }) =>
        sum + done + late + overdue + returned + dueSoon + upcoming + undated,
      0,
    );
    expect(counted).toBe(owed.length);
    expect(report.tasks.reduce((sum, { overdue }) => sum + overdue, 0)).toBe(report.overdue.length);
    expect(report.tasks.reduce((sum, { late }) => sum + late, 0)).toBe(report.late.length);
  });

  it("keeps the order of Thời hạn", () => {
    expect(report.tasks[0]).toEqual({
      name: "Gửi kế hoạch tổ chức Hội nghị của đơn vị",
      done: 0,
      late: 1,
      overdue: 1,
      returned: 0,
      dueSoon: 0,
      upcoming: 0,
      undated: 0,
    });
    expect(report.tasks[1]).toMatchObject({ done: 1, late: 1, overdue: 1 });
  });

  it("names who was late by how many days, and who is overdue", () => {
    expect(report.late).toContainEqual({
      unit: "Trung tâm B",
      task: "gửi kế hoạch tổ chức Hội nghị của đơn vị",
      lastGoodDay: "2019-12-08",
      daysLate: 1,
    });
    expect(report.overdue).toContainEqual({
      unit: "Công ty A",
      task: "gửi kế hoạch tổ chức Hội nghị của đơn vị",
      lastGoodDay: "2019-12-08",
      daysLate: 152,
    });
  });

  it("shows an extension, whose day counts instead", () => {
    const { report: extended } = composed({
      ...fullSituation(),
      changes: { T01: { "Gia hạn": "DNA = 20/12/2019", "Văn bản gia hạn": "15/SCT-VP" } },
    });
    expect(extended.overdue).toContainEqual({
      unit: "Công ty A",
      task: "gửi kế hoạch tổ chức Hội nghị của đơn vị",
      lastGoodDay: "2019-12-19",
      daysLate: 141,
      extendedTo: "2019-12-20",
    });
  });

  it("counts plans received and conferences held of those expected", () => {
    expect(report.plans).toEqual({ received: 1, expected: 2 });
    expect(report.conferences).toEqual({ held: 1, expected: 2 });
  });

  it("counts delegates as the board does", () => {
    expect(report.delegates).toEqual([
      { conference: "Hội nghị đơn vị", total: 1, exemplary: 1 },
      { conference: "Hội nghị Sở", total: 4, exemplary: 3 },
    ]);
  });

  it("counts nominees for an award by level, in the order of the list", () => {
    expect(report.nominees).toEqual([
      { level: "Cấp Sở", collectives: 1, individuals: 5 },
      { level: "Cấp Thành phố", collectives: 1, individuals: 1 },
    ]);
  });

  it("counts findings whose sums are the board's", () => {
    const sum = (key: "errors" | "warnings") =>
      report.findings.reduce((total, figures) => total + figures[key], 0);
    expect([sum("errors"), sum("warnings")]).toEqual([board.errors, board.warnings]);
    expect(board.errors).toBeGreaterThan(0);
  });

  it("sums up by unit in one sentence", () => {
    expect(report.summary).toBe(
      "Đến nay, 01 trên 03 đơn vị không có việc quá hạn; 02 đơn vị còn việc quá hạn.",
    );
  });

  it("leaves what else comes next to the office, highlighted", () => {
    expect(report.nextSteps.at(-1)).toEqual({ owed: expect.stringContaining("Văn phòng") });
    expect(report.nextSteps.length).toBeGreaterThan(1);
  });
});

describe("an edition in which nothing has happened", () => {
  it("gives empty lists, for the template to say «Không có»", () => {
    const { report } = composed({ asOf: "2019-11-05" });
    expect([report.delegates, report.nominees, report.overdue, report.late]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(report.summary).toBe("Đến nay, cả 03 đơn vị đều không có việc quá hạn.");
  });

  it("has no unit to speak of", () => {
    const { report } = composed({ units: [] });
    expect(report.summary).toBe("Chưa có đơn vị nào được giao việc.");
    expect(report.tasks).toEqual([]);
  });
});

it("shows a nominee whose award form cannot be read as a level of its own", () => {
  const { report } = composed({
    nominees: [person("Lê Hạ", { "Hình thức khen thưởng": "Giấy khen lạ hoắc nào đó" })],
  });
  expect(report.nominees).toEqual([{ level: "Chưa rõ cấp", collectives: 0, individuals: 1 }]);
});

it("says when no task is about a unit's own plan", () => {
  expect(progressIssues(boardOf())).toEqual([]);
  const board = boardOf({ changes: { T01: { Việc: "Gửi danh sách" } } });
  expect(progressIssues(board)).toHaveLength(1);
});

describe("those to whom the progress is reported", () => {
  const HEAD = "Giám đốc Sở Công Thương";
  const CITY = "Ủy ban nhân dân thành phố Đà Nẵng";

  function parted(to: string | null) {
    const board = boardOf({ settings: { NOI_BAO_CAO_TIEN_DO: to } });
    const { contents, issues } = composeProgressReports(board, { asOf: "2020-05-08" });
    return {
      reports: contents.map(({ content: { frame }, about }) => [about, frame.symbol, frame.to]),
      issues: issues.join("\n"),
    };
  }

  const SUPERIOR = ["III", "Số:      /BC-SCT"];
  const OWN = [`III ${HEAD}`, "Số:      /BC-VP", [HEAD]];
  it.each([
    { to: `${HEAD}; ${CITY}`, reports: [[...SUPERIOR, [CITY]], OWN], because: "two sign" },
    {
      to: `${CITY}; Bộ Công Thương`,
      reports: [[...SUPERIOR, [CITY, "Bộ Công Thương"]]],
      because: "one paper to all above",
    },
    { to: HEAD, reports: [OWN], because: "nobody above is told" },
    { to: null, reports: [[...SUPERIOR, []]], because: "the officer adds them" },
  ])("$to: $because", ({ to, reports }) => {
    const found = parted(to);
    expect(found.reports).toEqual(reports);
    expect(found.issues).not.toContain("người ký");
    expect(found.issues.includes("NOI_BAO_CAO_TIEN_DO")).toBe(to === null);
  });
});
