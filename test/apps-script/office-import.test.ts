import { beforeAll, describe, expect, it } from "vitest";
import type { AgreedRow } from "../../src/output/own-list/import-answers.ts";
import type { Pushed } from "../support/apps-script/pushed.ts";
import { agreedPerson } from "./agreed-person.ts";
import {
  builtOffice,
  OFFICE_ID,
  OWN_ID,
  officeWorld,
  SHARED_ID,
  tabText,
  VP,
} from "./office-world.ts";

let pushed: Pushed;
beforeAll(async () => {
  pushed = await builtOffice();
});

/** The script of the sample, and what it answers to an order of the dialog. */
function script(change: Parameters<typeof officeWorld>[1] = {}) {
  const { world, project, book } = officeWorld(pushed, { isSetUp: "told", ...change });
  const append = (tab: string, rows: readonly AgreedRow[], key = "k1") => {
    const args = ["them-dong", { key, tab, rows }];
    const run = world.run(project, { kind: "page", functionName: "hoiThoai", user: VP, args });
    if (run.error !== undefined) throw new Error(run.error);
    return run.result as { readonly ok: boolean; readonly code?: string; readonly text: string };
  };
  return { append, book, world };
}

describe("appending an imported list", () => {
  it("puts each row into its unit's own workbook, else into the shared one, formats and all", () => {
    const { append, book } = script();
    const told = append("delegates", [
      agreedPerson("TTXTTM", "Nguyễn Văn Một"),
      agreedPerson("VP", "Nguyễn Văn Hai"),
    ]);
    expect(told).toMatchObject({ ok: true });
    expect(told.text).toContain("Đã thêm 2 dòng vào");
    const own = book(OWN_ID).tab("Đại biểu");
    const last = own?.lastRow ?? 0;
    const cells = Array.from({ length: own?.lastColumn ?? 0 }, (_, at) => own?.at(last, at + 1));
    const values = cells.map((cell) => cell?.value);
    expect(values).toContain("Nguyễn Văn Một");
    expect(values).toContain("x");
    expect(cells.find((cell) => cell?.format === "dd/mm/yyyy")).toBeDefined();
    expect(tabText(book(SHARED_ID), "Đại biểu")).toContain("Nguyễn Văn Hai");
    expect(tabText(book(OWN_ID), "Đại biểu")).not.toContain("Nguyễn Văn Hai");
    expect(tabText(book(OFFICE_ID), "Nhật ký")).toContain("Nhập danh sách đơn vị gửi");
  });

  it("writes the same order once, and an equal row once unless it was told to", () => {
    const { append, book } = script();
    append("delegates", [agreedPerson("VP", "Nguyễn Văn Hai")]);
    const once = tabText(book(SHARED_ID), "Đại biểu");
    expect(append("delegates", [agreedPerson("VP", "Nguyễn Văn Hai")]).text).toContain(
      "Lần bấm trước đã ghi rồi",
    );
    expect(append("delegates", [agreedPerson("VP", "Nguyễn Văn Hai")], "k2").text).toBe(
      "1 dòng đã có sẵn nên không thêm lần nữa.",
    );
    expect(tabText(book(SHARED_ID), "Đại biểu")).toBe(once);
    append("delegates", [agreedPerson("VP", "Nguyễn Văn Hai", { isTwice: true })], "k3");
    expect(tabText(book(SHARED_ID), "Đại biểu").split("Nguyễn Văn Hai")).toHaveLength(3);
  });

  it("appends units to the office workbook itself", () => {
    const { append, book } = script();
    const unit: AgreedRow = {
      cells: [
        ["code", "DVM"],
        ["name", "Đơn vị mới"],
        ["kind", "Phòng"],
        ["holdsConference", "Không"],
      ],
      isTwice: false,
    };
    expect(append("units", [unit])).toMatchObject({ ok: true });
    expect(tabText(book(OFFICE_ID), "Đơn vị")).toContain("Đơn vị mới");
  });

  it("writes nothing into a workbook whose tab lacks a column of the list, and names it", () => {
    const { append, book } = script({
      entries: (entries) =>
        entries.map((entry) => ({
          ...entry,
          tables: entry.tables.map((table) =>
            table.name === "Đại biểu"
              ? {
                  ...table,
                  rows: table.rows.map((row, at) =>
                    at === 0
                      ? row.map((cell) => (cell === "Lao động trực tiếp" ? "Cột khác" : cell))
                      : row,
                  ),
                }
              : table,
          ),
        })),
    });
    const before = tabText(book(SHARED_ID), "Đại biểu");
    const told = append("delegates", [agreedPerson("VP", "Nguyễn Văn Hai")]);
    expect(told).toMatchObject({ ok: false, code: "no-column" });
    expect(told.text).toContain("không có cột «Lao động trực tiếp»");
    expect(tabText(book(SHARED_ID), "Đại biểu")).toBe(before);
  });

  it("refuses a tab that no list goes into", () => {
    const { append } = script();
    expect(append("settings", [agreedPerson("VP", "Nguyễn Văn Hai")])).toMatchObject({
      ok: false,
      code: "fault",
    });
  });
});
