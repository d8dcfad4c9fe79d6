import { describe, expect, it } from "vitest";
import {
  composeAwardHoldbacks,
  composeHoldbacks,
} from "../../../src/documents/award-holdbacks/compose.ts";
import {
  composeAwardSubmission,
  submissionIssues,
  submissionsOf,
} from "../../../src/documents/award-submission/compose.ts";
import { composeFrame } from "../../../src/documents/frame/compose-frame.ts";
import { KINDS } from "../../../src/documents/kinds.ts";
import { eligibilityOf } from "../../../src/documents/rows/eligibility.ts";
import {
  boardOf,
  collective,
  FORM,
  fullSituation,
  person,
  review,
  type Situation,
  UNITS,
} from "../compose-fixture.ts";

function composed(situation: Situation = {}) {
  const board = boardOf(situation);
  const { frame } = composeFrame(KINDS["award-submission"], board, { asOf: board.asOf, to: [] });
  if (frame === undefined) throw new Error("no frame");
  const eligibility = eligibilityOf(board);
  const submissions = submissionsOf(eligibility.eligible, board);
  return {
    board,
    eligibility,
    submissions: submissions.map((one) => composeAwardSubmission(board, frame, one)),
    issues: submissions.flatMap(submissionIssues),
    holdbacks: composeAwardHoldbacks(board, frame, eligibility),
  };
}

describe("award submissions", () => {
  it("are one a deciding authority, in the order of its first form", () => {
    const forms = [FORM.department, FORM.ministry, FORM.city, FORM.flag];
    const nominees = forms.map((form, index) =>
      collective(`Tổ ${index}`, { "Hình thức khen thưởng": form }),
    );
    const { submissions } = composed({ nominees });
    expect(
      submissions.map(({ authority, forms: own }) => [authority, own.map(({ form }) => form)]),
    ).toEqual([
      ["Chủ tịch UBND thành phố Đà Nẵng", [`${FORM.flag} Đà Nẵng`, `${FORM.city} Đà Nẵng`]],
      ["Bộ trưởng Bộ Công Thương", [FORM.ministry]],
      ["Giám đốc Sở Công Thương", [`${FORM.department} Công Thương`]],
    ]);
  });

  it("know one authority however it is typed", () => {
    const { submissions } = composed({
      nominees: [FORM.city, FORM.ministry].map((form) =>
        person("An", { "Hình thức khen thưởng": form }),
      ),
      changes: { BK_BO: { "Thẩm quyền": "CHỦ TỊCH  UBND thành phố Đà Nẵng" } },
    });
    expect(submissions).toHaveLength(1);
  });

  it("hold every eligible nominee once, collectives apart from individuals", () => {
    const { submissions, eligibility, board } = composed(fullSituation());
    const listed = submissions.flatMap(({ forms }) =>
      forms.flatMap(({ collectives, individuals }) => [...collectives, ...individuals]),
    );
    expect(listed).toHaveLength(eligibility.eligible.length);
    const asked = board.nominees.total - (board.nominees.byLevel.get("") ?? 0);
    expect(eligibility.eligible.length + eligibility.held.length).toBe(asked);
    expect(
      submissions
        .flatMap(({ forms }) => forms.flatMap(({ collectives }) => collectives))
        .every(({ position }) => position === undefined),
    ).toBe(true);
  });

  it("sort by unit rows, then persons by given name and collectives as they read", () => {
    const nominees = [
      person("Trần Hà", { "Đơn vị": "DNA" }),
      person("Lê Hạ"),
      person("Lê Văn Đức"),
      person("Võ Dung"),
      person("Lê Hà"),
      collective("Tổ Hai"),
      collective("Tổ Ba"),
    ];
    const units = UNITS.map((row) => ({ ...row, "Tổng số cá nhân": 40 }));
    const [submission] = composed({ nominees, units }).submissions;
    const [annex] = submission?.forms ?? [];
    expect(annex?.individuals.map(({ name }) => name)).toEqual([
      "Võ Dung",
      "Lê Văn Đức",
      "Lê Hà",
      "Lê Hạ",
      "Trần Hà",
    ]);
    expect(annex?.collectives.map(({ name }) => name)).toEqual(["Tổ Ba", "Tổ Hai"]);
  });

  it("owe what a row does not say", () => {
    const nominee = person("An", { "Chức vụ": null, "Tóm tắt thành tích": null });
    const [submission] = composed({ nominees: [nominee] }).submissions;
    expect(submission?.forms[0]?.individuals).toEqual([
      {
        name: "An",
        unit: "Trung tâm B",
        position: { owed: "Trung tâm B điền chức vụ" },
        achievement: { owed: "Trung tâm B gửi tóm tắt thành tích" },
      },
    ]);
    expect(submission?.minutes).toEqual({
      owed: "Hội đồng Thi đua, Khen thưởng Sở Công Thương: số, ngày của biên bản họp",
    });
  });

  it("say how many are not verified, and how many the council has not seen", () => {
    const nominees = [person("An"), person("Bình"), person("Chi")];
    const [an, binh] = nominees;
    const reviews = [review(an ?? {}), review(binh ?? {}, { "Kỷ luật": null })];
    const { issues } = composed({ nominees, reviews });
    expect(issues).toEqual([
      expect.stringContaining("02 trường hợp chưa xác minh kỷ luật"),
      expect.stringContaining("01 trường hợp chưa có kết quả của Hội đồng"),
    ]);
  });

  it("are none while nobody is eligible", () => {
    expect(composed().submissions).toEqual([]);
  });
});

describe("award holdbacks", () => {
  it("name who is held back, with every reason and clause", () => {
    const { holdbacks } = composed(fullSituation());
    expect(holdbacks.held).toEqual([
      {
        name: "Phạm Ánh",
        unit: "Trung tâm B",
        form: FORM.department,
        reason: "Hội đồng: Hoãn. Lý do: chờ xác nhận sáng kiến",
        clause: "Xét duyệt, dòng 2",
      },
      {
        name: "Võ Bình",
        unit: "Trung tâm B",
        form: FORM.department,
        reason: "Báo cáo tóm tắt của Võ Bình dài 5 trang, tối đa 3 trang A4; rút gọn rồi gửi lại.",
        clause: "Mẫu báo cáo tóm tắt (DK09)",
      },
    ]);
  });

  it("number the reasons where there are several, and quote as official papers do", () => {
    const nominee = person("An", { "Số trang": 5, "Hình thức khen thưởng": FORM.flag });
    const [held] = composed({ nominees: [nominee] }).holdbacks.held;
    expect(held?.reason).toMatch(/^1\) .*\n2\) /);
    expect(held?.reason).toContain("“Cờ thi đua của UBND thành phố”");
    expect(held?.reason).not.toMatch(/[«»]/);
    expect(held?.clause.split("\n")).toHaveLength(2);
  });

  it("show what each unit used of each quota, below 0 where it went over", () => {
    const nominees = ["An", "Bình", "Chi"].map((name) =>
      person(name, { "Hình thức khen thưởng": FORM.city }),
    );
    const { quotas } = composed({ nominees }).holdbacks;
    expect(quotas).toContainEqual({
      unit: "Trung tâm B",
      limit: "Cấp Thành phố, cá nhân (DM06)",
      base: 20,
      allowed: 2,
      used: 3,
    });
    expect(quotas.filter(({ unit }) => unit === "Văn phòng Sở")).toEqual([]);
  });

  it("owe a quota whose base nobody has filled in", () => {
    const { quotas } = composed({ nominees: [person("An", { "Đơn vị": "VP" })] }).holdbacks;
    expect(quotas.find(({ unit }) => unit === "Văn phòng Sở")).toEqual({
      unit: "Văn phòng Sở",
      limit: "Cấp Sở, cá nhân (DM08)",
      base: { owed: "Văn phòng điền “Tổng số cá nhân”" },
      allowed: { owed: "chưa tính được" },
      used: 1,
    });
  });

  it("count a group of units together, by its name", () => {
    const units = UNITS.map((row) => ({
      ...row,
      "Nhóm tính tỷ lệ": "Khối chung",
      "Tổng số cá nhân": 5,
    }));
    const { quotas } = composed({ units, nominees: [person("An")] }).holdbacks;
    expect(quotas).toContainEqual({
      unit: "Khối chung",
      limit: "Cấp Sở, cá nhân (DM08)",
      base: 15,
      allowed: 3,
      used: 1,
    });
  });

  it("are empty without nominees", () => {
    const units = UNITS.map((row) => ({
      ...row,
      "Tổng số tập thể": null,
      "Tổng số cá nhân": null,
    }));
    const { holdbacks } = composed({ units });
    expect([holdbacks.held, holdbacks.quotas]).toEqual([[], []]);
    expect(holdbacks.authority).toContain(
      "Chủ tịch UBND thành phố Đà Nẵng; Bộ trưởng Bộ Công Thương",
    );
  });
});

describe("a review without a nomination", () => {
  const nominees = [person("An"), person("Bình")];
  const reviews = nominees.map((row) => review(row));

  it.each([
    { left: 2, said: 0, because: "both stand" },
    { left: 1, said: 1, because: "one was withdrawn" },
  ])("is listed nowhere, and said: $because", ({ left, said }) => {
    const board = boardOf({ nominees: nominees.slice(0, left), reviews });
    const { contents, issues } = composeHoldbacks(board, { asOf: board.asOf });
    expect(contents[0]?.content.held).toEqual([]);
    expect(issues.filter((issue) => issue.includes("không còn trong Đề cử"))).toHaveLength(said);
    const { submissions } = composed({ nominees: nominees.slice(0, left), reviews });
    expect(submissions[0]?.forms[0]?.individuals).toHaveLength(left);
  });
});
