import { describe, expect, it } from "vitest";
import { composeEditionPlans } from "../../../src/documents/edition-plan/compose.ts";
import { editionPlanView } from "../../../src/documents/edition-plan/view.ts";
import { type Row, unitRow } from "../../support/edition-fixture.ts";
import { boardOf, type Situation, UNITS } from "../compose-fixture.ts";

function composed(situation: Situation = {}) {
  const board = boardOf(situation);
  const { contents, issues } = composeEditionPlans(board, { asOf: board.asOf });
  const plan = contents[0]?.content;
  if (plan === undefined) throw new Error("no plan");
  return { plan, issues, view: editionPlanView(plan), board };
}

function taskOf(code: string, changes: Row = {}) {
  const { plan, board } = composed({ changes: { [code]: changes } });
  const at = board.reckoning.edition.tasks.findIndex((task) => task.code === code);
  return plan.tasks[at];
}

describe("the tasks of a plan", () => {
  it.each([
    { code: "T01", row: {}, due: "Trước ngày 09/12/2019", because: "before a day" },
    { code: "T03", row: {}, due: "Đến hết ngày 31/3/2020", because: "through a day" },
    { code: "T04", row: {}, due: "Chậm nhất 03 ngày sau Hội nghị đơn vị", because: "after" },
    {
      code: "T04",
      row: { Hạn: "Hội nghị Sở - 10" },
      due: "Chậm nhất 10 ngày trước Hội nghị Sở",
      because: "ahead of an event",
    },
    { code: "T04", row: { Hạn: "Hội nghị Sở" }, due: "Ngày Hội nghị Sở", because: "on its day" },
    {
      code: "T03",
      row: { Hạn: "Quý I/2020" },
      due: "Từ ngày 01/01/2020 đến hết ngày 31/3/2020",
      because: "a stretch",
    },
    {
      code: "T18",
      row: { Hạn: "mỗi thứ Sáu từ 03/01/2020" },
      due: "Thứ Sáu hằng tuần, từ ngày 03/01/2020",
      because: "weekly",
    },
    {
      code: "T18",
      row: { Hạn: "mỗi 14 ngày từ 06/01/2020" },
      due: "14 ngày một lần, từ ngày 06/01/2020",
      because: "every so many days",
    },
    { code: "T18", row: {}, due: { owed: "Văn phòng điền nhịp báo cáo" }, because: "no rhythm" },
    { code: "T12", row: {}, due: { owed: "Văn phòng điền hạn" }, because: "no date yet" },
    {
      code: "T11",
      row: { Hạn: "T09 + 2" },
      due: "Chậm nhất 02 ngày sau khi hoàn thành việc “Dự thảo báo cáo đánh giá và biểu dương phong trào, trình Lãnh đạo Sở”",
      because: "after another task",
    },
  ])("$code with $row is due $due: $because", ({ code, row, due }) => {
    expect(taskOf(code, row)?.due).toEqual(due);
  });

  it.each([
    { code: "T09", doers: "Văn phòng Sở", because: "the office by its name" },
    { code: "T01", doers: "Trung tâm B, Công ty A", because: "a few by name" },
    {
      code: "T07",
      doers: { owed: "Văn phòng điền đơn vị thực hiện" },
      because: "nobody meets what has no words",
    },
    { code: "T15", doers: "Các cụm (chưa có đơn vị nào)", because: "nobody yet, said plainly" },
  ])("$code is done by $doers: $because", ({ code, doers }) => {
    expect(taskOf(code)?.doers).toEqual(doers);
  });

  it("are given to many units by what the row asks of them", () => {
    const more = ["A1", "A2"].map((code) =>
      unitRow(code, { Loại: "Doanh nghiệp", "Tổ chức hội nghị": "Có" }),
    );
    const { plan } = composed({ units: [...UNITS, ...more] });
    expect(plan.tasks[0]?.doers).toBe("Các đơn vị có tổ chức hội nghị (04 đơn vị)");
    expect(plan.tasks[1]?.doers).toBe("Các phòng, đơn vị trực thuộc, doanh nghiệp (05 đơn vị)");
  });

  it("stand once in the annex and once under their doers", () => {
    const { view, plan } = composed();
    const listed = view["Theo người làm"].flatMap((group) => group["Việc được giao"]);
    expect(listed).toHaveLength(plan.tasks.length);
    expect(view["Phụ lục"][0]?.["Dòng việc"]).toHaveLength(plan.tasks.length);
  });

  it("leave no annex when there are none, and say so", () => {
    const { view, issues } = composed({ office: { "Thời hạn": [] } });
    expect(view["Phụ lục"]).toEqual([]);
    expect(issues).toContainEqual(expect.stringContaining("chưa có việc nào"));
  });
});

describe("the limits of a plan", () => {
  it("are those of the rows, without clauses of a plan: this one has its own", () => {
    const { plan } = composed();
    const nbsp = (text: string) => text.replaceAll(" %", "\u00a0%");
    expect(plan.ofUnit.limits).toEqual(
      [
        "Tổng số đại biểu: không quá 100, mỗi đơn vị",
        "Điển hình tiên tiến: khoảng 70 % tổng số đại biểu, mỗi đơn vị",
        "Nữ: ít nhất 01, mỗi đơn vị",
        "Từ 35 tuổi trở xuống: ít nhất 01, mỗi đơn vị",
        "Lao động trực tiếp: ít nhất 01, mỗi đơn vị",
        "Số phòng, bộ phận có người tham dự: ít nhất “Số phòng, bộ phận” của đơn vị",
      ].map(nbsp),
    );
    expect(plan.ofAgency.limits[0]).toBe("Tổng số đại biểu: không quá 200");
    expect(plan.quotas[1]).toBe(
      nbsp(
        "Cấp Thành phố, cá nhân: không quá 10 % tổng số cá nhân, mỗi đơn vị hoặc nhóm tính tỷ lệ",
      ),
    );
  });

  it("follow a changed row, and a row that is not applied rules nothing", () => {
    const { plan } = composed({
      changes: {
        DM02: { "Giá trị": 150, "Căn cứ": "II.4; Điều 9 Nghị định 91; giả định: làm tròn" },
        DM01: { "Áp dụng": "Không" },
      },
    });
    expect(plan.ofAgency.limits[0]).toBe("Tổng số đại biểu: không quá 150 (Điều 9 Nghị định 91)");
    expect(plan.ofUnit.limits[0]).toMatch(/^Điển hình tiên tiến/);
  });

  it("are none, and said so, without rows", () => {
    const { view, issues } = composed({ office: { "Định mức": [] } });
    expect(view["Tỷ lệ khen thưởng"]).toEqual([]);
    expect(issues).toContainEqual(expect.stringContaining("chưa có tỷ lệ"));
  });
});

it("writes another edition from other rows alone", () => {
  const { plan } = composed({
    settings: { GIAI_DOAN_TU: 2020, GIAI_DOAN_DEN: 2025, GIAI_DOAN_TOI: null, NAM: 2025 },
    lists: [{ "Danh sách": "Hình thức hội nghị", "Giá trị": "Tọa đàm" }],
    units: [unitRow("VP", { Tên: "Văn phòng" })],
  });
  expect(plan).toMatchObject({
    period: "2020 - 2025",
    nextPeriod: { owed: "Văn phòng điền GIAI_DOAN_TOI ở Cấu hình" },
    holders: [],
  });
  expect(plan.unitForms.at(-1)).toBe("Tọa đàm");
  expect(plan.awardForms[1]).toBe(
    "Cờ thi đua của UBND thành phố: tập thể; thẩm quyền: Chủ tịch UBND thành phố",
  );
});

describe("an extension in a plan", () => {
  it("stands beside the plan's own day, with whom it is for and the document that gives it", () => {
    const task = taskOf("T01", {
      "Gia hạn": "TTB = 20/12/2019; Loại = Doanh nghiệp = 22/12/2019; Mọi đơn vị = 25/12/2019",
      "Văn bản gia hạn": "Công văn số 5/SCT-VP",
    });
    expect(task?.due).toBe("Trước ngày 09/12/2019");
    expect(task?.extensions).toEqual([
      "gia hạn cho Trung tâm B: trước ngày 20/12/2019 (Công văn số 5/SCT-VP)",
      "gia hạn cho Loại = Doanh nghiệp: trước ngày 22/12/2019 (Công văn số 5/SCT-VP)",
      "gia hạn cho mọi đơn vị: trước ngày 25/12/2019 (Công văn số 5/SCT-VP)",
    ]);
  });

  it("has no brackets without a document, and a task without one says nothing", () => {
    expect(taskOf("T03", { "Gia hạn": "TTB = 20/4/2020" })?.extensions).toEqual([
      "gia hạn cho Trung tâm B: đến hết ngày 20/4/2020",
    ]);
    expect(taskOf("T02")?.extensions).toEqual([]);
  });
});

describe("the conditions of a plan", () => {
  it("are those that the program judges by; one that only follows or is turned off is not there", () => {
    const { plan } = composed();
    expect(plan.conferenceConditions.join()).toContain("thời lượng (ngày) không quá 0,5");
    expect(plan.nomineeConditions.join()).toContain("số trang không quá 3");
    const off = composed({
      changes: { DK14: { "Áp dụng": "Không" }, DK09: { "Mức độ": "Theo dõi" } },
    });
    expect(off.plan.conferenceConditions.join()).not.toContain("thời lượng");
    expect(off.plan.nomineeConditions.join()).not.toContain("số trang không quá 3");
  });
});
