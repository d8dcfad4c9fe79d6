import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type ProvisionDesk, provisionDesk } from "./office-desk.ts";
import { bookOf, filledProjects, stateOf, writesSince } from "./office-state.ts";
import { OFFICE_ROW, packOf, unitRow } from "./small-edition.ts";

const CODES = Array.from({ length: 20 }, (_, at) => `D${String(at + 1).padStart(2, "0")}`);
const pack = packOf([OFFICE_ROW, ...CODES.map((code) => unitRow(code))]);

let desk: ProvisionDesk;
const linkCell = (code: string) => {
  const units = bookOf(desk, "office").tab("Đơn vị");
  const row = [OFFICE_ROW["Mã"], ...CODES].indexOf(code) + 2;
  return units?.value(row, 19);
};

describe("20 units", () => {
  afterEach(() => desk.google.stop());

  it("share one entry workbook, each with a view of its own", async () => {
    desk = await provisionDesk();
    await desk.run(["--edition", "2020", "--entry", "shared", "--yes"], { pack });
    const entry = bookOf(desk, "entry");
    expect(entry.editors.size).toBe(21);
    expect(entry.tab("Đề cử")?.filterViews).toHaveLength(21);
    expect(linkCell("D01") ?? "").toBe("");
    const before = desk.google.seen.length;
    await desk.run(["--yes"], { pack });
    expect(writesSince(desk, before)).toEqual([]);
  }, 60_000);

  it("have a workbook each, shared with that unit and Văn phòng alone, its link in «Đơn vị»", async () => {
    desk = await provisionDesk();
    await desk.run(["--edition", "2020", "--entry", "per-unit", "--yes"], { pack });
    expect(desk.world.spreadsheets).toHaveLength(22);
    for (const code of CODES) {
      const own = bookOf(desk, "entry", code);
      expect([...own.editors].sort()).toEqual([
        `${code.toLowerCase()}@danang.example`,
        "phong@danang.example",
      ]);
      expect(linkCell(code)).toBe(own.url);
      expect(own.tab("Đề cử")?.filterViews).toEqual([]);
    }
    const before = desk.google.seen.length;
    await desk.run(["--yes"], { pack });
    expect(writesSince(desk, before)).toEqual([]);
  }, 120_000);

  it("get their scripts over days where Google allows only so many new ones", async () => {
    desk = await provisionDesk({ scriptProjectsADay: 3 });
    const few = packOf([OFFICE_ROW, ...CODES.slice(0, 3).map((code) => unitRow(code))]);
    const said = await desk.run(["--edition", "2020", "--entry", "per-unit", "--yes"], {
      pack: few,
    });
    expect(said).toContain("Ngày mai chạy lại npm run provision");
    expect(filledProjects(desk)).toHaveLength(3);
    expect([...bookOf(desk, "entry", "D03").editors]).toContain("d03@danang.example");
    desk.world.state.clock.reach(desk.google.cloud.now + 86_400_000);
    const again = await desk.run(["--yes"], { pack: few });
    expect(again).not.toContain("Ngày mai");
    expect(filledProjects(desk)).toHaveLength(5);
  }, 60_000);

  it("are read again only where something has changed, or when everything is asked for", async () => {
    desk = await provisionDesk();
    const few = packOf([OFFICE_ROW, ...CODES.slice(0, 3).map((code) => unitRow(code))]);
    await desk.run(["--edition", "2020", "--entry", "per-unit", "--yes"], { pack: few });
    const requests = async (...args: readonly string[]) => {
      const before = desk.google.seen.length;
      await desk.run(["--yes", ...args], { pack: few });
      expect(writesSince(desk, before)).toEqual([]);
      return desk.google.seen.length - before;
    };
    const all = 6 + 2 * 3;
    const own = bookOf(desk, "entry", "D02");
    expect(await requests()).toBe(all + 2);
    expect(await requests()).toBe(6);
    const start = { sheetId: own.tab("Đại biểu")?.id, rowIndex: 1, columnIndex: 0 };
    const rows = [{ values: [{ userEnteredValue: { stringValue: "D02" } }] }];
    const typing = { updateCells: { start, rows, fields: "userEnteredValue" } };
    await desk.calls.batch(own.id, [typing]);
    expect(await requests()).toBe(6 + 2);
    expect(await requests("--fresh")).toBe(all + 2);
  }, 60_000);

  it("whose row names a workbook that we did not make keep it, and it is left alone", async () => {
    desk = await provisionDesk();
    const link = "https://docs.google.com/spreadsheets/d/bang-rieng-cua-don-vi-12345/edit";
    const own = packOf([OFFICE_ROW, unitRow("A", { "Bảng nhập liệu": link }), unitRow("B")]);
    const said = await desk.run(["--edition", "2020", "--entry", "per-unit", "--yes"], {
      pack: own,
    });
    expect(said).toContain("Cột «Bảng nhập liệu» của A trỏ tới bảng không do chương trình tạo");
    expect(() => bookOf(desk, "entry", "A")).toThrow("0 workbooks");
    expect(bookOf(desk, "entry", "B").title).toContain("- B -");
  }, 60_000);
});

describe("shares", () => {
  const small = packOf([OFFICE_ROW, unitRow("A", { "Tài khoản Google": "A.Khac@danang.example" })]);
  const stranger = "nguoi-la@danang.example";

  let common: ProvisionDesk;
  beforeAll(async () => {
    common = await provisionDesk();
    await common.run(["--edition", "2020", "--entry", "shared", "--yes"], { pack: small });
  }, 60_000);
  afterAll(() => common.google.stop());
  beforeEach(() => {
    bookOf(common, "entry").viewers.add(stranger);
  });

  it("are of «Tài khoản Google» where it is filled; a reader among them becomes a writer", async () => {
    const entry = bookOf(common, "entry");
    expect([...entry.editors].sort()).toEqual(["a.khac@danang.example", "phong@danang.example"]);
    entry.editors.delete("a.khac@danang.example");
    entry.viewers.add("a.khac@danang.example");
    const said = await common.run(["--yes"], { pack: small });
    expect(said).toContain("Đổi từ xem thành sửa: a.khac@danang.example");
    expect([...entry.editors]).toContain("a.khac@danang.example");
  }, 60_000);

  it.each([
    { args: ["--yes"], answers: undefined, isLeft: true, why: "nobody asked for it" },
    { args: ["--prune"], answers: [""], isLeft: true, why: "a person says no" },
    { args: ["--prune"], answers: ["c", "c"], isLeft: false, why: "a person says yes" },
    { args: ["--prune", "--yes"], answers: undefined, isLeft: false, why: "a machine says both" },
    { args: ["--prune", "--dry-run"], answers: undefined, isLeft: true, why: "it is a dry run" },
  ])(
    "of strangers are told; left: $isLeft, when $why",
    async ({ args, answers, isLeft }) => {
      const more = answers === undefined ? {} : { answers };
      const said = await common.run(args, { pack: small, ...more });
      expect(said).toContain(`- ${stranger} → Bảng nhập liệu`);
      expect(bookOf(common, "entry").viewers.has(stranger)).toBe(isLeft);
    },
    60_000,
  );
});

describe("a sample", () => {
  afterEach(() => desk.google.stop());

  it("is shared with nobody: its people are made up", async () => {
    desk = await provisionDesk();
    await desk.run(["--sample", "--entry", "shared", "--yes"]);
    const entry = bookOf(desk, "entry");
    expect([entry.editors.size, entry.title]).toEqual([0, expect.stringContaining("(mẫu)")]);
    expect(entry.tab("Đại biểu")?.lastRow).toBeGreaterThan(50);
    const before = stateOf(desk);
    await desk.run(["--sample", "--yes"]);
    expect(stateOf(desk)).toEqual(before);
  }, 60_000);
});
