import type { Filled } from "../form/filled.ts";
import { segments } from "../form/segments.ts";
import type { Printed } from "../form/tags.ts";
import { annexNameAt, annexView } from "../frame/annex-view.ts";
import { amountWords } from "../wording/amount-words.vi.ts";
import { roman, thousands } from "../wording/official-words.ts";
import type { BudgetEstimate, CostLine, UnitEstimate } from "./content.ts";
import { TYPE } from "./face.vi.ts";
import { missingCount, sumVnd, totalVnd } from "./sums.ts";
import type { TAGS } from "./tags.vi.ts";
import {
  ANNEX_TITLE,
  GIVEN_UP,
  missingLines,
  NOTHING,
  NOTHING_MISSING,
  OWED,
  PARTS,
  UNITS_LINE,
  UNITS_MEASURE,
} from "./words.vi.ts";

/** The values of the tags that only an estimate has; every sum is that of its own lines. */
export function budgetEstimateView(estimate: BudgetEstimate): Printed<typeof TAGS> {
  const { prizes, costs, units } = estimate;
  const total = totalVnd(estimate);
  const missing = missingCount(estimate);
  const ofUnits = units.length === 0 ? [] : [unitsLine(units)];
  return {
    Phần: [
      part(1, PARTS.prizes, prizes),
      part(2, PARTS.costs, costs),
      part(3, PARTS.units, ofUnits),
    ],
    "Tổng cộng": amount(total, OWED.sum),
    "Bằng chữ": segments(inWords(total)),
    "Khoản còn thiếu": segments(missing === 0 ? NOTHING_MISSING : { owed: missingLines(missing) }),
    "Phụ lục": units.length === 0 ? [] : [annex(estimate)],
  };
}

/** What the units' conferences cost together. */
function unitsLine(units: readonly UnitEstimate[]): CostLine {
  const sum = sumVnd(units);
  return {
    name: UNITS_LINE(units.length, ANNEX_NAME),
    measure: UNITS_MEASURE,
    quantity: thousands(units.length),
    priceVnd: "",
    ...(sum === undefined ? { owed: OWED.sum } : { amountVnd: sum }),
  };
}

/** A sum too large to be exact has no words. */
function inWords(total: number | undefined): Filled {
  if (total === undefined) return { owed: OWED.sum };
  return Number.isSafeInteger(total) ? amountWords(total) : { owed: OWED.cost };
}

function annex({ frame, units }: BudgetEstimate): Printed<typeof TAGS>["Phụ lục"][number] {
  return {
    ...annexView(frame, { name: ANNEX_NAME, title: ANNEX_TITLE, type: TYPE }),
    "Đơn vị": units.map(unitRow),
    "Tổng các đơn vị": amount(sumVnd(units), OWED.sum),
  };
}

const ANNEX_NAME = annexNameAt(0, 1);

type Part = Printed<typeof TAGS>["Phần"][number];

function part(number: number, name: string, lines: readonly CostLine[]): Part {
  return {
    "Tên phần": `${roman(number)}. ${name}${lines.length === 0 ? `: ${NOTHING}` : ""}`,
    "Cộng phần": amount(sumVnd(lines), OWED.sum),
    Khoản: lines.map((line, index) => ({
      STT: index + 1,
      "Nội dung": line.name,
      "Đơn vị tính": segments(line.measure),
      "Số lượng": segments(line.quantity),
      "Mức chi": segments(line.priceVnd),
      "Thành tiền": amount(line.amountVnd, line.owed ?? OWED.cost),
    })),
  };
}

function unitRow(
  { unit, heldOn, delegates, amountVnd, isGivenUp }: UnitEstimate,
  index: number,
): Printed<typeof TAGS>["Phụ lục"][number]["Đơn vị"][number] {
  return {
    STT: index + 1,
    "Tên đơn vị": unit,
    "Ngày tổ chức": segments(heldOn),
    "Số đại biểu dự kiến": segments(delegates),
    "Kinh phí dự toán": amount(amountVnd, OWED.unit),
    "Ghi chú": isGivenUp ? GIVEN_UP : "",
  };
}

function amount(vnd: number | undefined, owed: string) {
  return segments(vnd === undefined ? { owed } : thousands(vnd));
}
