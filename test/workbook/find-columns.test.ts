import { describe, expect, it } from "vitest";
import type { Tab } from "../../src/workbook/declaration.ts";
import { expandRepeats } from "../../src/workbook/expand-repeats.ts";
import { findColumns } from "../../src/workbook/find-columns.ts";
import type { RawCell } from "../../src/workbook/table.ts";
import { columnOfType } from "../support/reading-context.ts";

const tab: Tab = {
  key: "tested",
  name: "Bảng thử",
  kind: "records",
  columns: [
    columnOfType("unit", { key: "unit", header: "Đơn vị", required: true }),
    columnOfType("text", {
      key: "fullName",
      header: "Họ và tên",
      required: true,
      also: ["Họ tên"],
    }),
    columnOfType("decimal", { key: "days", header: "Thời lượng (ngày)" }),
    columnOfType("text", { key: "remark", header: "Ghi chú" }),
    columnOfType("check", { key: "check", header: "Kiểm tra" }),
  ],
};

const search = (...rows: readonly (readonly RawCell[])[]) =>
  findColumns(tab, { name: tab.name, rows });
const places = (...rows: readonly (readonly RawCell[])[]) => Object.fromEntries(search(...rows).at);

describe("findColumns", () => {
  it("finds columns that were moved, among others that nobody declared", () => {
    const headers = ["STT", "Ghi chú", "Họ và tên", "Cột mới", "Đơn vị", "Thời lượng (ngày)"];
    expect(places(headers)).toEqual({ remark: 1, fullName: 2, unit: 4, days: 5 });
    expect([...search(headers).extra]).toEqual([
      ["stt", { index: 0, header: "STT" }],
      ["cột mới", { index: 3, header: "Cột mới" }],
    ]);
  });

  it.each([
    { header: "HỌ VÀ TÊN", because: "case" },
    { header: "Họ và tên *", because: "the star of a required column" },
    { header: "Họ và tên (chữ in hoa)", because: "a remark in brackets" },
    { header: "Họ và\ntên", because: "a header that wraps" },
    { header: "Họ tên\nghi đủ dấu", because: "a remark on the second line" },
  ])("takes $header for the name: $because", ({ header }) => {
    expect(places(["Đơn vị", header])).toMatchObject({ fullName: 1 });
  });

  it.each(["Họ và tên cha", "Họ", "Tên", "Họ và tên/Chức vụ", "Hộ và tên"])(
    "does not take %s for the name",
    (header) => {
      const { at, missing } = search(["Đơn vị", header, "Ghi chú"]);
      expect(at.has("fullName")).toBe(false);
      expect(missing.map(({ key }) => key)).toEqual(["fullName"]);
    },
  );

  it("keeps the unit of measure in a header apart", () => {
    const { at, absent } = search(["Đơn vị", "Họ và tên", "Thời lượng (giờ)"]);
    expect(at.has("days")).toBe(false);
    expect(absent.map(({ key }) => key)).toEqual(["days", "remark"]);
  });

  it("matches a header that lost its marks only when nothing else does, and says so", () => {
    const guess = search(["Don vi", "Ho va ten", "Họ và tên"]);
    expect(Object.fromEntries(guess.at)).toEqual({ unit: 0, fullName: 2 });
    expect(guess.guessed.map(({ header }) => header)).toEqual(["Don vi"]);
  });

  it("prefers a column's own header to another name of it", () => {
    expect(places(["Họ tên", "Đơn vị", "Họ và tên"])).toEqual({ unit: 1, fullName: 2 });
  });

  it("takes the filled one of two columns under one header, silently", () => {
    const headers = ["Đơn vị", "Họ và tên", "Ghi chú", "Ghi chú"];
    expect(places(headers, ["VP", "Lê Hòa", "", "a"])).toMatchObject({ remark: 3 });
    expect(places(headers, ["VP", "Lê Hòa", null, " "])).not.toHaveProperty("missing");
  });

  it("takes the first of two columns under one header when both are blank", () => {
    const found = search(["Đơn vị", "Họ và tên", "Ghi chú", "Ghi chú"], ["VP", "Lê Hòa"]);
    expect(found.at.get("remark")).toBe(2);
    expect(found.ambiguous).toEqual([]);
  });

  it("calls two filled columns under one header ambiguous, and takes neither", () => {
    const found = search(["Đơn vị", "Họ và tên", "Họ tên", "Họ và tên"], ["VP", "a", "b", "c"]);
    expect(found.at.has("fullName")).toBe(false);
    expect(found.missing).toEqual([]);
    expect(found.ambiguous.map(({ indexes }) => indexes)).toEqual([[1, 3]]);
  });

  it("finds the headers below title rows, up to the tenth row", () => {
    const titles = Array.from({ length: 9 }, () => ["SỞ VĂN HÓA"]);
    expect(search(...titles, ["Đơn vị", "Họ và tên"]).headerRow).toBe(10);
    expect(search(...titles, [], ["Đơn vị", "Họ và tên"]).missing).toHaveLength(2);
  });

  it("needs two headers in a row: one alone is a title", () => {
    expect(search(["Đơn vị", "Sở Văn hóa"]).missing).toHaveLength(2);
  });

  it("is not misled by one word of a title row", () => {
    expect(search(["Đơn vị", "Sở Văn hóa"], [], ["Đơn vị", "Họ và tên"]).headerRow).toBe(3);
  });

  it("misses every required column of an empty sheet", () => {
    const { headerRow, missing, absent } = search();
    expect(headerRow).toBe(1);
    expect(missing.map(({ key }) => key)).toEqual(["unit", "fullName"]);
    expect(absent.map(({ key }) => key)).toEqual(["days", "remark"]);
  });
});

describe("expandRepeats", () => {
  const years: Tab = {
    ...tab,
    columns: [
      columnOfType("text", { key: "indicator", header: "Chỉ tiêu" }),
      columnOfType("decimal", {
        key: "year",
        header: "{năm}",
        repeat: { from: "GIAI_DOAN_TU", before: "GIAI_DOAN_DEN" },
      }),
      columnOfType("decimal", { key: "estimate", header: "Ước năm cuối" }),
    ],
  };

  it("makes a column a year, to the year before the last, in its place", () => {
    const { columns } = expandRepeats(years, 2018, 2020);
    expect(columns?.map(({ key, header }) => [key, header])).toEqual([
      ["indicator", "Chỉ tiêu"],
      ["year:2018", "2018"],
      ["year:2019", "2019"],
      ["estimate", "Ước năm cuối"],
    ]);
    expect(columns?.some(({ repeat }) => repeat !== undefined)).toBe(false);
  });

  it("makes none where the years are equal or reversed", () => {
    expect(expandRepeats(years, 2020, 2020).columns).toHaveLength(2);
    expect(expandRepeats(years, 2021, 2020).columns).toHaveLength(2);
  });

  it("gives a tab without repeats back as it is", () => {
    expect(expandRepeats(tab, 2015, 2020)).toBe(tab);
  });

  it("lets a year in a number cell name its column", () => {
    const expanded = expandRepeats(years, 2018, 2020);
    const rows = [["Chỉ tiêu", 2019, "2018"]];
    const { at } = findColumns(expanded, { name: tab.name, rows });
    expect([at.get("year:2018"), at.get("year:2019")]).toEqual([2, 1]);
  });
});
