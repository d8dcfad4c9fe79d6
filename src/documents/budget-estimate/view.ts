import { segments } from "../form/segments.ts";
import type { Printed } from "../form/tags.ts";
import { annexNameAt, annexView } from "../frame/annex-view.ts";
import { amountWords } from "../wording/amount-words.vi.ts";
import { proseCount, roman, thousands } from "../wording/official-words.ts";
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
  owedBudget,
  PARTS,
  UNITS_LINE,
  UNITS_MEASURE,
} from "./words.vi.ts";

/** The values of the tags that only an estimate has; every sum is that of its own lines. */
export function budgetEstimateView(estimate: BudgetEstimate): Printed<typeof TAGS> {
  const { frame, prizes, costs, units } = estimate;
  const total = totalVnd(estimate);
  const missing = missingCount(estimate);
  const name = annexNameAt(0, 1);
  const ofUnits: readonly CostLine[] =
    units.length === 0
      ? []
      : [
          {
            name: UNITS_LINE(units.length, name),
            measure: UNITS_MEASURE,
            quantity: proseCount(units.length),
            priceVnd: "",
            amountVnd: sumVnd(units),
          },
        ];
  return {
    Phần: [
      part(1, PARTS.prizes, prizes),
      part(2, PARTS.costs, costs),
      part(3, PARTS.units, ofUnits),
    ],
    "Tổng cộng": thousands(total),
    "Bằng chữ": segments(Number.isSafeInteger(total) ? amountWords(total) : { owed: OWED.cost }),
    "Khoản còn thiếu": segments(missing === 0 ? NOTHING_MISSING : { owed: missingLines(missing) }),
    "Phụ lục":
      units.length === 0
        ? []
        : [
            {
              ...annexView(frame, { name, title: ANNEX_TITLE, type: TYPE }),
              "Đơn vị": units.map(unitRow),
              "Tổng các đơn vị": thousands(sumVnd(units)),
            },
          ],
  };
}

type Part = Printed<typeof TAGS>["Phần"][number];

function part(number: number, name: string, lines: readonly CostLine[]): Part {
  return {
    "Tên phần": `${roman(number)}. ${name}${lines.length === 0 ? `: ${NOTHING}` : ""}`,
    "Cộng phần": isWhollyOwed(lines) ? segments({ owed: OWED.sum }) : amount(sumVnd(lines), ""),
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

/** No line of several has an amount: their sum is not 0 but unknown. */
function isWhollyOwed(lines: readonly CostLine[]): boolean {
  return lines.length > 0 && lines.every(({ amountVnd }) => amountVnd === undefined);
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
    "Kinh phí dự toán": amount(amountVnd, owedBudget(unit)),
    "Ghi chú": isGivenUp ? GIVEN_UP : "",
  };
}

function amount(vnd: number | undefined, owed: string) {
  return segments(vnd === undefined ? { owed } : thousands(vnd));
}
