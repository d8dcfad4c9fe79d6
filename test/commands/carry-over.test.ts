import { describe, expect, it } from "vitest";
import { carryOver } from "../../src/commands/carry-over.ts";
import type { TemplateRows } from "../../src/workbook/template-shape.ts";
import { declarations } from "../support/edition-fixture.ts";

type Row = TemplateRows[string][number];

const over = (last: TemplateRows, next: TemplateRows = {}) =>
  carryOver(last, next, declarations.office);
const setting = (code: string, value: Row[string]): Row => ({ Mã: code, "Giá trị": value });
const cells = (rows: TemplateRows, tab: string) => rows[tab] ?? [];

describe("what a new edition takes over", () => {
  it("is units, titles and lists as they are, without links and broken addresses", () => {
    const unit = { Mã: "A", Tên: "Phòng A", Email: "a@danang.example" };
    const last = {
      "Đơn vị": [{ ...unit, "Bảng nhập liệu": "https://x.example", "Địa chỉ hỏng": true }],
      "Danh mục": [{ "Danh sách": "Danh hiệu", "Giá trị": "Chiến sĩ thi đua cơ sở" }],
      "Hình thức khen thưởng": [{ Mã: "GK", Tên: "Giấy khen", Cấp: "Sở" }],
    };
    const { rows, blanked } = over(last);
    expect(rows).toMatchObject({ ...last, "Đơn vị": [unit] });
    expect(blanked.map(({ header }) => header)).toEqual(["Địa chỉ hỏng"]);
  });

  it.each([
    { code: "NAM", value: 2020, isKept: false, why: "the year names the edition" },
    { code: "LAN_THU", value: "III", isKept: false, why: "so does its ordinal" },
    { code: "NGAY_NGHI_LE", value: "01/01/2020; 30/04/2020", isKept: false, why: "days of a year" },
    { code: "NGAY_RIENG", value: "15/03/2020", isKept: false, why: "a day of the office's own" },
    { code: "THE_THUC", value: "TT01 đến 04/03/2020", isKept: true, why: "days of the law" },
    { code: "SAI_SO", value: 5, isKept: true, why: "no date" },
    { code: "GIO_KHAI_MAC", value: "08:00", isKept: true, why: "an hour is no date" },
    { code: "CO_QUAN", value: "Sở Công Thương", isKept: true, why: "the agency stays" },
  ])("is of settings what is no date: $code, kept: $isKept, $why", ({ code, value, isKept }) => {
    const { rows, blanked } = over({ "Cấu hình": [setting(code, value)] });
    expect(cells(rows, "Cấu hình")).toEqual([isKept ? setting(code, value) : { Mã: code }]);
    expect(blanked.map(({ row, was }) => [row, was])).toEqual(
      isKept ? [] : [[code, String(value)]],
    );
  });

  it.each([
    { due: "09/12/2019", isKept: false },
    { due: { kind: "day" as const, day: "2019-12-09" }, isKept: false },
    { due: "Quý I/2020", isKept: false },
    { due: "tháng 6/2020", isKept: false },
    { due: "mỗi thứ Sáu từ 03/01/2020", isKept: false },
    { due: "Hội nghị đơn vị + 3", isKept: true },
    { due: "T06 - 5", isKept: true },
    { due: "[NGAY_HOI_NGHI_SO] - 10", isKept: true },
  ])("is of deadlines what counts from an event: $due, kept: $isKept", ({ due, isKept }) => {
    const { rows } = over({ "Thời hạn": [{ Mã: "T01", Hạn: due, "Gia hạn": "HB = 20/12/2019" }] });
    expect(cells(rows, "Thời hạn")).toEqual([isKept ? { Mã: "T01", Hạn: due } : { Mã: "T01" }]);
  });

  it("is renewed cell by cell where the new rows speak; what they say is not listed", () => {
    const last = {
      "Cấu hình": [setting("NAM", 2020), { ...setting("SAI_SO", 5), "Căn cứ": "cũ" }],
    };
    const next = { "Cấu hình": [setting("NAM", 2025), setting("SAI_SO", 4), setting("MOI", 1)] };
    const { rows, blanked } = over(last, next);
    expect(cells(rows, "Cấu hình")).toEqual([
      setting("NAM", 2025),
      { ...setting("SAI_SO", 4), "Căn cứ": "cũ" },
      setting("MOI", 1),
    ]);
    expect(blanked).toEqual([]);
  });

  it("is replaced whole where several rows bear one code, and the new ones speak of it", () => {
    const condition = (must: string, to?: string) => ({
      Mã: "DK10",
      "Thì phải": must,
      ...(to === undefined ? {} : { "Đến ngày": to }),
    });
    const last = { "Điều kiện": [condition("a", "01/01/2020"), condition("b")] };
    expect(cells(over(last, { "Điều kiện": [condition("c")] }).rows, "Điều kiện")).toEqual([
      condition("c"),
    ]);
    const { rows, blanked } = over(last);
    expect(cells(rows, "Điều kiện")).toEqual([condition("a"), condition("b")]);
    expect(blanked).toEqual([
      { sheet: "Điều kiện", row: "DK10", header: "Đến ngày", was: "01/01/2020" },
    ]);
  });
});
