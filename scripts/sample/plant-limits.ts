import type { Draft } from "./draft.ts";
import { tabOf } from "./edition-rows.ts";
import { CITY, DEPARTMENT, FLAG } from "./nominees.ts";
import { nthRow } from "./planting.ts";
import type { Row } from "./row.ts";

const FORM = "Hình thức khen thưởng";

/** Names the limits that the plan of units misses; called last, when every row is in its place. */
export function plantLimits(draft: Draft): void {
  plantCounts(draft);
  plantShares(draft);
  plantMinimums(draft);
  plantMissingBase(draft);
}

function plantCounts({ entry, planting }: Draft): void {
  const over = { code: "limit-exceeded", severity: "error" } as const;
  const delegates = (unit: string, conference: string, count: number) =>
    nthRow(
      tabOf(entry, "Đại biểu"),
      count,
      (row) => row["Đơn vị"] === unit && row["Hội nghị"] === conference,
    );
  planting.on(delegates("DNDM", "Đơn vị", 101), {
    ...over,
    rule: "DM01",
    sheet: "Đại biểu",
    column: "Hội nghị",
    unit: "DNDM",
    why: "104 đại biểu, tối đa 100",
  });
  planting.on(delegates("DNDM", "Sở", 13), {
    ...over,
    rule: "DM16",
    sheet: "Đại biểu",
    column: "Hội nghị",
    unit: "DNDM",
    why: "13 đại biểu, chỉ tiêu 12",
  });
}

type Quota = readonly [
  rule: string,
  unit: string,
  subject: string,
  forms: readonly string[],
  allowed: number,
  why: string,
];

const QUOTAS: readonly Quota[] = [
  ["DM05", "TTKC", "Tập thể", [CITY, FLAG], 1, "2 tập thể cấp thành phố, được 1 (20 % của 6)"],
  ["DM06", "TTXTTM", "Cá nhân", [CITY, FLAG], 2, "3 cá nhân cấp thành phố, được 2 (10 % của 28)"],
  ["DM06", "DTN", "Cá nhân", [CITY, FLAG], 0, "10 % của 8 làm tròn xuống còn 0: đơn vị quá nhỏ"],
  ["DM07", "TTHTDN", "Tập thể", [DEPARTMENT], 2, "3 tập thể cấp Sở, được 2 (50 % của 5)"],
  ["DM08", "TTKD", "Cá nhân", [DEPARTMENT], 6, "7 cá nhân cấp Sở, được 6 (25 % của 26)"],
];

function plantShares({ entry, planting }: Draft): void {
  for (const [rule, unit, subject, forms, allowed, why] of QUOTAS) {
    const isCounted = (row: Row) =>
      row["Đơn vị"] === unit && row["Đối tượng"] === subject && forms.includes(String(row[FORM]));
    planting.on(nthRow(tabOf(entry, "Đề cử"), allowed + 1, isCounted), {
      code: "limit-exceeded",
      rule,
      severity: "error",
      sheet: "Đề cử",
      column: FORM,
      unit,
      why,
    });
  }
}

type Minimum = readonly [rule: string, column: string, unit: string | undefined, why: string];

const MINIMUMS: readonly Minimum[] = [
  ["DM03", "Thành phần", "TTHTDN", "điển hình 12/20 = 60 %, cần từ 65 % đến 75 %"],
  ["DM04", "Thành phần", undefined, "điển hình 74/114 = 64,9 %, cần từ 65 % đến 75 %"],
  ["DM09", "Giới tính", "TTKD", "16 đại biểu đều là nam"],
  ["DM10", "Ngày sinh", "TTTKNL", "không ai từ 35 tuổi trở xuống"],
  ["DM11", "Lao động trực tiếp", "TTHTDN", "không ai được đánh dấu lao động trực tiếp"],
  ["DM12", "Phòng, bộ phận", "TTXTTM", "đại biểu từ 4 trên 5 phòng, bộ phận"],
  ["DM15", "Lao động trực tiếp", undefined, "cột lao động trực tiếp của danh sách Sở để trống"],
];

function plantMinimums({ planting }: Draft): void {
  for (const [rule, column, unit, why] of MINIMUMS) {
    planting.rowless({
      code: "limit-unmet",
      rule,
      severity: "warning",
      sheet: "Đại biểu",
      column,
      ...(unit === undefined ? {} : { unit }),
      why,
    });
  }
}

function plantMissingBase({ entry, planting }: Draft): void {
  for (const [rule, form] of [
    ["DM05", CITY],
    ["DM07", DEPARTMENT],
  ] as const) {
    const counted = nthRow(
      tabOf(entry, "Đề cử"),
      1,
      (row) => row["Đơn vị"] === "TTTKNL" && row["Đối tượng"] === "Tập thể" && row[FORM] === form,
    );
    planting.on(counted, {
      code: "base-missing",
      rule,
      severity: "warning",
      sheet: "Đề cử",
      column: FORM,
      unit: "TTTKNL",
      why: "tab Đơn vị chưa ghi Tổng số tập thể của TTTKNL",
    });
  }
}
