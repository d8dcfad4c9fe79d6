import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { seedWorkbook } from "../../src/commands/seed-workbook.ts";
import type { RawCell } from "../../src/workbook/table.ts";
import type { Manifest } from "../support/apps-script/state.ts";
import { createWorld, type World } from "../support/apps-script/world.ts";
import { builtEntry } from "../support/built-entry.ts";
import { sampleSituation } from "../support/entry-situation.ts";

const VP = "vp@co-quan.example";
const UNIT = "don-vi@co-quan.example";
const BOOK = "bang-nhap-lieu";
const manifest = JSON.parse(
  readFileSync(join(process.cwd(), "appsscript.entry.json"), "utf8"),
) as Manifest;

const situation = sampleSituation();
const [entry] = situation.entries.filter(({ name }) => name === "bang-nhap-lieu.xlsx");

let code = "";
beforeAll(async () => {
  code = await builtEntry();
});

/** The sample's shared workbook in a file of its own, the entry script bound to it as it is pushed. */
function opened(more: Readonly<Record<string, readonly (readonly unknown[])[]>> = {}) {
  if (entry === undefined) throw new RangeError("the sample has no shared workbook");
  const world = createWorld({ now: "2020-05-08T08:00:00+07:00" });
  const empty = seedWorkbook(situation.declarations.entry, {}).tables;
  const tables = [
    ...empty,
    { name: "Quy định", rows: situation.regulationsOf(entry) },
    { name: "Hướng dẫn", rows: [["Hướng dẫn"]] },
  ];
  const book = world.addSpreadsheet({
    id: BOOK,
    owner: VP,
    editors: [UNIT],
    tabs: tables.map(({ name, rows }) => ({
      name,
      rows: [...rows.map((row) => row.map(typedText)), ...(more[name] ?? [])],
    })),
  });
  const project = world.addProject({ files: { "Code.js": code }, manifest, boundTo: BOOK });
  const cell = (tab: string, row: number, column: number) => book.tab(tab)?.value(row, column);
  return { world, project, cell, book };
}

/** A text stays a text: the tab is written so. */
function typedText(cell: RawCell): unknown {
  return typeof cell === "string" ? `'${cell}` : cell;
}

/** Only the owner may write in «Kiểm tra», as «Thiết lập» leaves it. */
function lockCheck(world: World): void {
  world.user.protect(BOOK, "Đại biểu", "N1:N", []);
}

describe("the entry script as it is pushed, with the scope of its own sheet alone", () => {
  it("builds its menu", () => {
    const { world, project } = opened();
    const run = world.run(project, { kind: "open", functionName: "onOpen", user: UNIT });
    expect([run.error, run.menus.length]).toEqual([undefined, 3]);
  });

  it("tidies an edit of a unit, and nothing where nobody typed", () => {
    const { world, project, cell } = opened({
      "Đại biểu": [
        ["TTKC", "Sở", "Trần Thị B", "'5.3.1985"],
        ["TTKC", "Sở", "Lê C", "'6.3.1985"],
      ],
    });
    const event = { tab: "Đại biểu", a1: "D2" };
    const run = world.run(project, { kind: "edit", functionName: "onEdit", user: UNIT, event });
    expect([run.error, run.killed]).toEqual([undefined, false]);
    expect(cell("Đại biểu", 2, 4)).not.toBe("5.3.1985");
    expect(cell("Đại biểu", 3, 4)).toBe("6.3.1985");
    expect(run.calls.filter(({ name }) => name === "Range.getValues")).toHaveLength(2);
    expect(run.calls.filter(({ name }) => name === "Range.setValue")).toHaveLength(1);
  });

  it("checks the tab in front, a birth date in the zone of its day", () => {
    const { world, project, book } = opened({
      "Đại biểu": [
        ["TTKC", "Sở", "Trần Thị B", "05/01/1970"],
        ["TTKC", "Sở", "Trần Thị B", "05/01/1970"],
      ],
    });
    book.active = book.tab("Đại biểu");
    const run = world.run(project, {
      kind: "menu",
      functionName: "checkThisSheet",
      user: UNIT,
      answers: ["OK"],
    });
    expect(run.error).toBeUndefined();
    expect(run.alerts.join("\n")).toContain("Lỗi: Trần Thị B đã có ở dòng 2");
  });

  it.each([
    { who: UNIT, protects: false, because: "a blank cell is the machine's to fill" },
    { who: VP, protects: true, because: "the owner may write in the locked column" },
  ])("puts the formula of «Kiểm tra» back for $who: $because", ({ who, protects }) => {
    const { world, project, book } = opened();
    book.active = book.tab("Đại biểu");
    if (protects) lockCheck(world);
    const click = () =>
      world.run(project, {
        kind: "menu",
        functionName: "checkThisSheet",
        user: who,
        answers: ["OK"],
      });
    expect(click().alerts.join("\n")).toContain("Đã đặt lại công thức của cột Kiểm tra");
    const formula = book.tab("Đại biểu")?.at(2, 14)?.formula;
    expect(formula).toMatch(/^=KIEM_TRA\("Đại biểu"; 'Đại biểu'!\$A\$1:\$M; /);
    expect(click().alerts.join("\n")).not.toContain("công thức");
  });

  it("hands over the formula where the column is locked, and writes over nothing", () => {
    const { world, project, book } = opened();
    book.active = book.tab("Đại biểu");
    lockCheck(world);
    const click = () =>
      world.run(project, {
        kind: "menu",
        functionName: "checkThisSheet",
        user: UNIT,
        answers: ["OK"],
      });
    const locked = click();
    expect(locked.error).toBeUndefined();
    expect(locked.alerts.join("\n")).toContain('=KIEM_TRA("Đại biểu"; ');
    Object.assign(book.tab("Đại biểu")?.cell(2, 14) ?? {}, { value: "đã xem" });
    expect(click().alerts.join("\n")).not.toContain("=KIEM_TRA");
    expect(book.tab("Đại biểu")?.value(2, 14)).toBe("đã xem");
  });

  it("answers a cell, reading no sheet but the zone of its own", () => {
    const { world, project } = opened();
    const born = new Date("1970-01-04T16:00:00Z");
    const headers = ["Đơn vị", "Hội nghị", "Họ và tên", "Ngày sinh", "Giới tính", "Thành phần"];
    const row = ["TTKC", "Sở", "Trần Thị B", born, "Nữ", "Khách mời"];
    const rules = situation.regulationsOf(entry ?? { name: "", tables: [] });
    const given = rules.map((cells) => cells.map((cell) => cell ?? ""));
    const run = world.run(project, {
      kind: "customFunction",
      functionName: "KIEM_TRA",
      user: UNIT,
      args: [
        "Đại biểu",
        [headers, row, [...row.slice(0, 3), "05/01/1970", "Nữ", "Khách mời"]],
        given,
      ],
    });
    expect(run.error).toBeUndefined();
    const texts = (run.result as string[][]).map(([text = ""]) => text);
    expect(texts[0]).toBe("");
    expect(texts[1]).toContain("Lỗi: Trần Thị B đã có ở dòng 2");
    expect(run.calls.length).toBeLessThanOrEqual(2);
  });
});
