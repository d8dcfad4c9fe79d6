import { describe, expect, it } from "vitest";
import { editionBoard, unitRow } from "../support/edition-fixture.ts";

const units = [unitRow("VP"), unitRow("HB", { "Tổ chức hội nghị": "Có" })];
const codes = (board: ReturnType<typeof editionBoard>) =>
  board.findings.map(({ code, rule, at }) => [code, rule, at.sheet, at.column]);

describe("a row of the edition with a cell that cannot be read", () => {
  it("is told once, and judges nothing", () => {
    const board = editionBoard({
      asOf: "2019-12-01",
      units,
      changes: { DM01: { "Phép so": "nhiều hơn", "Giá trị": 0 } },
      entry: {
        "Đại biểu": [
          {
            "Đơn vị": "HB",
            "Hội nghị": "Đơn vị",
            "Họ và tên": "Trần Thị Bình",
            "Giới tính": "Nữ",
            "Thành phần": "Khác",
          },
        ],
      },
    });
    expect(codes(board).filter(([, , sheet]) => sheet === "Định mức")).toEqual([
      ["not-in-list", undefined, "Định mức", "Phép so"],
    ]);
    expect(codes(board).some(([, rule]) => rule === "DM01")).toBe(false);
  });

  it("keeps its code known: its progress is not taken for an unknown task's", () => {
    const board = editionBoard({
      asOf: "2019-12-01",
      units,
      changes: { T01: { "Kiểu hạn": "Trước tháng" } },
      entry: { "Tiến độ": [{ "Đơn vị": "HB", "Mã việc": "T01" }] },
    });
    expect(codes(board).map(([code]) => code)).toEqual(["not-in-list"]);
  });

  it("leaves what hangs on an unread task unjudged", () => {
    const entry = {
      "Đề cử": [
        {
          "Đơn vị": "HB",
          "Đối tượng": "Cá nhân",
          "Họ và tên hoặc tên tập thể": "Trần Thị Bình",
          "Hình thức khen thưởng": "Bằng khen của Chủ tịch UBND thành phố",
        },
      ],
    };
    const rules = (changes: Parameters<typeof editionBoard>[0]["changes"]) =>
      editionBoard({
        asOf: "2020-04-01",
        units,
        entry,
        ...(changes ? { changes } : {}),
      }).findings.map(({ rule }) => rule);
    expect(rules(undefined)).toContain("DK06");
    expect(rules({ T03: { "Kiểu hạn": "Trước tháng" } })).not.toContain("DK06");
  });
});

it("a filter that names no task of `Thời hạn` is a finding on its own row", () => {
  const changes = { DK05: { Khi: "Thời hạn.T99 = Quá hạn" } };
  const board = editionBoard({ asOf: "2019-11-01", units, changes });
  expect(codes(board)).toEqual([["filter-unreadable", "DK05", "Điều kiện", "Khi"]]);
});

it("a filter may name a unit by its code or any of its names", () => {
  const found = (who: string) =>
    editionBoard({
      asOf: "2019-11-01",
      units: [unitRow("VP"), unitRow("HB", { Tên: "Trung tâm Hòa Bình" })],
      changes: { DK05: { Khi: `Đơn vị = ${who}`, "Thì phải": "Chức vụ không trống" } },
      entry: {
        "Đề cử": [
          {
            "Đơn vị": "HB",
            "Đối tượng": "Cá nhân",
            "Họ và tên hoặc tên tập thể": "Trần Thị Bình",
            "Hình thức biểu dương": "Phương tiện thông tin của đơn vị",
          },
        ],
      },
    }).findings.some(({ rule }) => rule === "DK05");
  expect([found("HB"), found("trung tâm hoà bình"), found("VP")]).toEqual([true, true, false]);
});

describe("settings that say nothing", () => {
  it.each([
    {
      code: "NGAY_HOI_NGHI_SO",
      value: "giữa tháng 6",
      finds: ["row-unreadable"],
      because: "no day",
    },
    { code: "NAM", value: "20", finds: ["row-unreadable"], because: "a year has four digits" },
    {
      code: "MA_VAN_PHONG",
      value: "VPS",
      finds: ["unit-unknown"],
      because: "no unit bears the code",
    },
    {
      code: "NGAY_NGHI_TUAN",
      value: "thứ Tám",
      finds: ["row-unreadable"],
      because: "no day of the week",
    },
    { code: "NGAY_HOI_NGHI_SO", value: "15/06/2020", finds: [], because: "a day" },
    { code: "MA_VAN_PHONG", value: "vp", finds: [], because: "case does not matter" },
  ])("$code = $value: $because", ({ code, value, finds }) => {
    const board = editionBoard({ asOf: "2019-11-01", units, settings: { [code]: value } });
    expect(
      board.findings.filter(({ at }) => at.sheet === "Cấu hình").map((finding) => finding.code),
    ).toEqual(finds);
  });
});
