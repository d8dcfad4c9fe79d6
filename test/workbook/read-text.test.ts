import { describe, expect, it } from "vitest";
import { readCell } from "../../src/workbook/read-cell.ts";
import { FAULTED } from "../../src/workbook/value.ts";
import { testCells } from "../support/cell-table.ts";
import { columnOfType, readingContext } from "../support/reading-context.ts";

const context = readingContext();

describe("text", () => {
  testCells(columnOfType("text"), context, [
    { raw: " Phó  Giám đốc ", value: "Phó Giám đốc", because: "tidied" },
    {
      raw: "½ ngày, §iều × 2, «Nhà hát»",
      value: "½ ngày, §iều × 2, «Nhà hát»",
      because: "one odd sign proves nothing",
    },
    {
      raw: "Michaël Müller, José Ñáñez",
      value: "Michaël Müller, José Ñáñez",
      because: "other languages",
    },
    {
      raw: "Cơ quan thuộc XÃ…",
      value: "Cơ quan thuộc XÃ…",
      because: "Ã and … are no mojibake here",
    },
    { raw: 3, value: "3", because: "a number as people see it" },
    { raw: 0.5, value: "0,5", because: "decimal comma" },
    {
      raw: { kind: "day", day: "2020-03-05" },
      value: "05/03/2020",
      because: "a day as people see it",
    },
    { raw: true, value: "TRUE", faults: ["text-suspicious boolean"], because: "a tick in a text" },
    {
      raw: "a\u0007b",
      value: "a b",
      faults: ["text-suspicious control"],
      because: "no document takes it",
    },
    {
      raw: "TrÇn ThÞ H\u00ad¬ng",
      value: "TrÇn ThÞ H\u00ad¬ng",
      faults: ["text-suspicious tcvn3"],
      because: "the soft hyphen is a letter here",
    },
    {
      raw: "https://a.vn/b?c=d",
      value: "https://a.vn/b?c=d",
      because: "a question mark of an address",
    },
    { raw: "=1+1", value: "=1+1", because: "text that is read, never computed" },
  ]);
});

describe("text of several values", () => {
  testCells(columnOfType("text", { several: true }), context, [
    { raw: "Phòng A; Phòng B;", value: ["Phòng A", "Phòng B"], because: "by ;" },
  ]);
});

describe("a long text", () => {
  testCells(columnOfType("longText"), context, [
    { raw: "Một\r\n\r\n\r\n\r\nHai  ba\n", value: "Một\n\nHai ba", because: "keeps its lines" },
  ]);
});

describe("personal data that nobody asked for", () => {
  testCells(columnOfType("longText"), context, [
    {
      raw: "CMND: 012345678",
      value: "CMND: 012345678",
      faults: ["sensitive-text citizen-number"],
      because: "nine digits after the word",
    },
    {
      raw: "001085012345",
      value: "001085012345",
      faults: ["sensitive-text citizen-number"],
      because: "twelve digits alone",
    },
    {
      raw: "Quyết định 1234/QĐ-UBND, số 012345678",
      value: "Quyết định 1234/QĐ-UBND, số 012345678",
      because: "nine digits alone may be anything",
    },
    {
      raw: "Dân tộc: Tày",
      value: "Dân tộc: Tày",
      faults: ["sensitive-text ethnic-group"],
      because: "said so",
    },
    {
      raw: "Trường Dân tộc nội trú, Ban Tôn giáo",
      value: "Trường Dân tộc nội trú, Ban Tôn giáo",
      because: "names of offices",
    },
    {
      raw: "Theo đạo Phật",
      value: "Theo đạo Phật",
      faults: ["sensitive-text religion"],
      because: "said so",
    },
    { raw: "Lãnh đạo phòng", value: "Lãnh đạo phòng", because: "a word that only holds another" },
    { raw: "Bệnh viện Ung bướu", value: "Bệnh viện Ung bướu", because: "an office" },
    {
      raw: "Bị ung thư, có tiền án",
      value: "Bị ung thư, có tiền án",
      faults: ["sensitive-text criminal-record", "sensitive-text health"],
      because: "two kinds",
    },
    { raw: "Chuẩn bị hội nghị", value: "Chuẩn bị hội nghị", because: "an ordinary remark" },
  ]);
});

describe("personal data among odd letters", () => {
  it("is repeated by no fault", () => {
    const raw = "CCCD\u200b 001085012345";
    const { faults } = readCell(columnOfType("text"), raw, context);
    expect(faults.map(({ code }) => code)).toEqual(["text-suspicious", "sensitive-text"]);
    expect(JSON.stringify(faults)).not.toContain("0010");
  });
});

describe("a cell of the edition's rows", () => {
  testCells(columnOfType("free"), context, [
    { raw: { kind: "percent", fraction: 0.2 }, value: "20 %", because: "a percent" },
    { raw: 0.5, value: "0,5", because: "a number" },
    { raw: { kind: "day", day: "2019-12-09" }, value: "09/12/2019", because: "a day" },
    { raw: " Quý I/2020 ", value: "Quý I/2020", because: "a phrase" },
    { raw: "-", value: "-", because: "its interpreter decides" },
    { raw: " ", value: undefined, because: "a blank" },
    { raw: "#REF!", value: FAULTED, faults: ["!text-suspicious error-value"], because: "failed" },
  ]);
});

describe("the name of a person or a collective", () => {
  testCells(columnOfType("text", { name: "subject" }), context, [
    {
      raw: "Phòng Tổ chức, Hành chính",
      value: "Phòng Tổ chức, Hành chính",
      because: "a comma of its own",
    },
    { raw: "Tập thể Đội 1", value: "Tập thể Đội 1", because: "a digit of its own" },
    {
      raw: "Nguyễn Văn A, Trần Thị B",
      value: "Nguyễn Văn A, Trần Thị B",
      faults: ["!text-suspicious several-people"],
      because: "two people",
    },
    {
      raw: "Ông Lê Hòa",
      value: "Ông Lê Hòa",
      faults: ["text-suspicious honorific"],
      because: "a title",
    },
    {
      raw: "=TRIM(A1)",
      value: "=TRIM(A1)",
      faults: ["text-suspicious formula"],
      because: "formula text",
    },
  ]);
});

describe("the name of a person", () => {
  testCells(columnOfType("text", { name: "person" }), context, [
    {
      raw: "Nguyễn Văn An, Trưởng phòng",
      value: "Nguyễn Văn An, Trưởng phòng",
      faults: ["text-suspicious after-comma"],
      because: "a position, no second person",
    },
    { raw: "Đoàn Thị Hương", value: "Đoàn Thị Hương", because: "a family name, no youth union" },
    { raw: "Aaron Moore", value: "Aaron Moore", because: "no raw Telex" },
    {
      raw: "A".repeat(121),
      value: "A".repeat(121),
      faults: ["!text-suspicious too-long"],
      because: "one over 120",
    },
  ]);
});
