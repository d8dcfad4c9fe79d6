import { describe, expect, it } from "vitest";
import { assess } from "../../src/commands/assess.ts";
import { checkedCopies } from "../../src/output/checked-copy.ts";
import type { CheckedCopy } from "../../src/workbook/written-book.ts";
import { mapTables, withoutColumn } from "../support/changed-table.ts";
import {
  type EditionFixture,
  editionSnapshot,
  type Row,
  unitRow,
} from "../support/edition-fixture.ts";

const fixture: EditionFixture = {
  asOf: "2020-05-08",
  units: [unitRow("A", { "Tổ chức hội nghị": "Có" }), unitRow("B"), unitRow("VP")],
  office: { "Thời hạn": [], "Định mức": [], "Điều kiện": [] },
};

const delegate = (unit: string, name: string, more: Row = {}): Row => ({
  "Đơn vị": unit,
  "Hội nghị": "Đơn vị",
  "Họ và tên": name,
  "Giới tính": "Nam",
  "Thành phần": "Khách mời",
  ...more,
});

function copyOf(more: Partial<EditionFixture>): CheckedCopy {
  const [copy, ...others] = checkedCopies(assess(editionSnapshot({ ...fixture, ...more })));
  if (copy === undefined || others.length > 0) throw new RangeError("one copy was expected");
  return copy;
}

const textsOf = (copy: CheckedCopy, sheet: string) =>
  copy.checks.find((check) => check.sheet === sheet)?.texts ?? [];

describe("Kiểm tra", () => {
  it("says what is wrong with a row in its own row, and nothing in a good one", () => {
    const entry = {
      "Đại biểu": [
        delegate("A", "Lê Hòa"),
        delegate("A", "Trần An", { "Ngày sinh": "31/04/1980" }),
      ],
    };
    const copy = copyOf({ entry });
    expect(copy.book).toBe("bang-nhap-lieu.xlsx");
    expect(textsOf(copy, "Đại biểu")).toEqual([
      "",
      expect.stringMatching(/^Lỗi: .*31\/04\/1980.*\.$/s),
    ]);
    expect(copy.marks).toEqual([
      {
        sheet: "Đại biểu",
        row: 3,
        column: 4,
        severity: "error",
        note: textsOf(copy, "Đại biểu")[1],
      },
    ]);
  });

  it("puts several sentences of one row under each other", () => {
    const entry = {
      "Đại biểu": [delegate("A", "Lê Hòa", { "Giới tính": null, "Thành phần": null })],
    };
    const [text] = textsOf(copyOf({ entry }), "Đại biểu");
    expect(text?.split("\n")).toEqual([
      "Lỗi: Chưa điền «Giới tính»; điền ô này.",
      "Lỗi: Chưa điền «Thành phần»; điền ô này.",
    ]);
  });

  it("stands under its header wherever the column was moved, and not without one", () => {
    const snapshot = editionSnapshot({
      ...fixture,
      entry: { "Đại biểu": [delegate("A", "Lê Hòa")] },
    });
    const reversed = mapTables(snapshot, (table) => ({
      ...table,
      rows: table.rows.map((row) => [...row].reverse()),
    }));
    const [moved] = checkedCopies(assess(reversed));
    expect(moved?.checks.find(({ sheet }) => sheet === "Đại biểu")).toMatchObject({
      column: 1,
      firstRow: 2,
    });
    const [without] = checkedCopies(assess(withoutColumn(snapshot, "Đại biểu", "Kiểm tra")));
    expect(without?.checks.map(({ sheet }) => sheet)).not.toContain("Đại biểu");
  });

  it("bears a unit's finding that has no row on the unit's first row of that tab", () => {
    const women = {
      Mã: "DM09",
      "Áp dụng": "Có",
      Bảng: "Đại biểu",
      Theo: "mỗi đơn vị",
      Lọc: "Giới tính = Nữ",
      "Phép so": "ít nhất",
      "Giá trị": 1,
      Trên: "Hội nghị = Đơn vị",
      "Mức độ": "Cảnh báo",
      "Lời nhắc": "{đơn vị} chưa có đại biểu nữ; thêm người.",
    };
    const entry = {
      "Đại biểu": [
        delegate("B", "Lê An", { "Giới tính": "Nữ" }),
        delegate("A", "Lê Hòa"),
        delegate("A", "Lê Bình"),
      ],
    };
    const copy = copyOf({ entry, office: { ...fixture.office, "Định mức": [women] } });
    expect(textsOf(copy, "Đại biểu")).toEqual([
      "",
      "Cảnh báo: Phòng A chưa có đại biểu nữ; thêm người.",
      "",
    ]);
    expect(copy.marks).toEqual([]);
  });

  it("never shows what rests on the office's own books", () => {
    const nominee = {
      "Đơn vị": "A",
      "Đối tượng": "Cá nhân",
      "Họ và tên hoặc tên tập thể": "Lê Hòa",
    };
    const discipline = {
      Mã: "DK02",
      "Áp dụng": "Có",
      Bảng: "Đề cử",
      "Thì phải": "Xét duyệt.Kỷ luật ≠ Đang trong thời hạn kỷ luật",
      "Mức độ": "Lỗi",
      "Lời nhắc": "{tên} đang trong thời hạn kỷ luật.",
    };
    const office = {
      ...fixture.office,
      "Điều kiện": [discipline],
      "Xét duyệt": [
        {
          "Đơn vị": "A",
          "Đối tượng": "Cá nhân",
          Tên: "Lê Hòa",
          "Kỷ luật": "Đang trong thời hạn kỷ luật",
        },
      ],
      "Tiếp nhận": [{ "Đơn vị": "A", "Mã việc": "T01", "Kết quả": "Trả lại" }],
    };
    const board = assess(editionSnapshot({ ...fixture, office, entry: { "Đề cử": [nominee] } }));
    expect(board.findings.filter(({ officeOnly }) => officeOnly).length).toBeGreaterThanOrEqual(3);
    const [copy] = checkedCopies(board);
    expect(copy?.marks).toEqual([]);
    expect(copy?.checks.flatMap(({ texts }) => texts).join("")).toBe("");
    expect(board.units[0]).toMatchObject({ errors: 0, warnings: 0 });
  });

  it("keeps to the workbook in which the row stands", () => {
    const base = editionSnapshot({ ...fixture, entry: { "Đại biểu": [delegate("A", "Lê Hòa")] } });
    const other = editionSnapshot({
      ...fixture,
      entryName: "bang-nhap-lieu-B.xlsx",
      entry: { "Đại biểu": [delegate("B", "Trần An", { "Giới tính": null })] },
    });
    const copies = checkedCopies(assess({ ...base, entries: [...base.entries, ...other.entries] }));
    expect(copies.map(({ book, marks }) => [book, marks.length])).toEqual([
      ["bang-nhap-lieu.xlsx", 0],
      ["bang-nhap-lieu-B.xlsx", 1],
    ]);
  });

  it("says on the first row what is wrong with the headers, and marks the header", () => {
    const snapshot = editionSnapshot({
      ...fixture,
      entry: { "Đại biểu": [delegate("A", "Lê Hòa", { "Ghi chú": "khách" })] },
    });
    const copied = mapTables(snapshot, (table) => ({
      ...table,
      rows: table.rows.map((row) => [
        ...row,
        table.name === "Đại biểu" ? (row[table.rows[0]?.indexOf("Ghi chú") ?? -1] ?? null) : null,
      ]),
    }));
    const [copy] = checkedCopies(assess(copied));
    const note = expect.stringMatching(/^Lỗi: Có hai cột cùng là «Ghi chú» \([A-Z]+, [A-Z]+\)/);
    expect(copy?.checks.find(({ sheet }) => sheet === "Đại biểu")?.texts).toEqual([note]);
    const headers = snapshot.entries[0]?.tables.find(({ name }) => name === "Đại biểu")?.rows[0];
    const column = (headers?.indexOf("Ghi chú") ?? -2) + 1;
    expect(copy?.marks).toEqual([{ sheet: "Đại biểu", row: 1, column, severity: "error", note }]);
  });
});
