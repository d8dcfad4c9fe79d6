import { describe } from "vitest";
import { FAULTED } from "../../src/workbook/value.ts";
import { testCells } from "../support/cell-table.ts";
import { columnOfType, readingContext } from "../support/reading-context.ts";

const context = readingContext(
  [
    { code: "VP", names: ["Văn phòng Sở", "VPS"] },
    { code: "HB", names: ["Nhà hát Hoà Bình"] },
  ],
  {
    "Đối tượng": ["Tập thể", "Cá nhân"],
    "Hình thức biểu dương": ["Video", "Triển lãm, trưng bày"],
    "Danh hiệu": ["Lao động tiên tiến", "Chiến sĩ thi đua cơ sở"],
  },
);

describe("a closed list", () => {
  testCells(columnOfType("list", { list: ["Đối tượng"] }), context, [
    { raw: "Tập thể", value: "Tập thể", because: "as the list spells it" },
    { raw: " CÁ  NHÂN ", value: "Cá nhân", because: "case and spaces do not matter" },
    { raw: "Ca\u0301 nha\u0302n", value: "Cá nhân", because: "nor does the Unicode form" },
    {
      raw: "Cá nhan",
      value: FAULTED,
      faults: ["!not-in-list unmatched"],
      nearest: "Cá nhân",
      because: "a near miss",
    },
    {
      raw: "Hộ gia đình",
      value: FAULTED,
      faults: ["!not-in-list unmatched"],
      because: "far from all",
    },
    { raw: true, value: FAULTED, faults: ["!not-in-list boolean"], because: "a tick" },
    {
      raw: "#N/A",
      value: FAULTED,
      faults: ["!not-in-list error-value"],
      because: "a failed formula",
    },
    { raw: "…", value: undefined, because: "a placeholder" },
  ]);
});

describe("two spellings of one value", () => {
  testCells(columnOfType("list", { values: ["Hoà", "Hòa"] }), context, [
    { raw: "HÒA", value: "Hoà", because: "the first stands for both" },
  ]);
});

describe("a list of yes and no", () => {
  testCells(columnOfType("list", { values: ["Có", "Không"] }), context, [
    { raw: "có", value: "Có", because: "case" },
    { raw: true, value: "Có", because: "a ticked box means yes" },
    { raw: false, value: "Không", because: "an unticked one no" },
  ]);
});

describe("several values of a closed list", () => {
  testCells(columnOfType("list", { list: ["Hình thức biểu dương"], several: true }), context, [
    {
      raw: "video; triển lãm, trưng bày",
      value: ["Video", "Triển lãm, trưng bày"],
      because: "by ;",
    },
    {
      raw: "Triển lãm, trưng bày",
      value: ["Triển lãm, trưng bày"],
      because: "the comma is its own",
    },
    { raw: "Video; video;", value: ["Video"], because: "each once" },
    {
      raw: "Video; Sách",
      value: FAULTED,
      faults: ["!not-in-list unmatched"],
      because: "one is unknown",
    },
  ]);
  testCells(columnOfType("list", { list: ["Đối tượng"], several: true }), context, [
    {
      raw: "Tập thể, cá nhân",
      value: ["Tập thể", "Cá nhân"],
      because: "by , where all are values",
    },
  ]);
});

describe("a list that only offers", () => {
  testCells(columnOfType("list", { list: ["Danh hiệu"], open: true }), context, [
    { raw: "LAO ĐỘNG TIÊN TIẾN", value: "Lao động tiên tiến", because: "a value" },
    { raw: " Anh hùng  Lao động", value: "Anh hùng Lao động", because: "other text, tidied" },
    {
      raw: "Anh hïng lao ®éng V¨n",
      value: "Anh hïng lao ®éng V¨n",
      faults: ["text-suspicious tcvn3"],
      because: "a legacy font",
    },
  ]);
});

describe("a unit", () => {
  testCells(columnOfType("unit"), context, [
    { raw: "vp", value: "VP", because: "its code" },
    { raw: "Văn phòng  sở", value: "VP", because: "its name" },
    { raw: "Nhà hát Hòa Bình", value: "HB", because: "tone placement" },
    {
      raw: "Văn phòng Sơ",
      value: FAULTED,
      faults: ["!unit-unknown unmatched"],
      nearest: "Văn phòng Sở",
      because: "a near miss",
    },
    {
      raw: "X".repeat(90),
      value: FAULTED,
      faults: ["!unit-unknown unmatched"],
      because: "no name is so long",
    },
  ]);
});
