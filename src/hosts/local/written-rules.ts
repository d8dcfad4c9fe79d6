import type { ConditionalRule, DataValidation, MergeRange } from "hucre";
import { columnLetters } from "../../workbook/column-letters.ts";
import type { Validation, WrittenSheet } from "../../workbook/written-book.ts";
import { cellPlace } from "./cell-name.ts";
import { cellText, cut } from "./cell-text.ts";
import { BAR_COLOUR, ruleStyle } from "./written-looks.ts";

/** Excel refuses a file with a longer prompt, and a longer list of values inside a rule. */
const PROMPT_MAX = 255;
const LIST_MAX = 255;

/** Can these values stand inside the rule itself? Otherwise they need cells of their own. */
export function fitsInRule(values: readonly string[]): boolean {
  return values.join(",").length <= LIST_MAX && values.every((value) => !/[,"\r\n]/.test(value));
}

/** A dropdown, date or number rule; `listRange` gives the cells of a list that is too long. */
export function dataValidation(
  validation: Validation,
  listRange: (values: readonly string[]) => string,
): DataValidation {
  const { column, firstRow, lastRow, strict, prompt } = validation;
  const letters = columnLetters(column);
  const shown = cut(cellText(prompt ?? ""), PROMPT_MAX);
  return {
    ...condition(validation.rule, listRange),
    range: `${letters}${firstRow}:${letters}${lastRow}`,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: strict ? "stop" : "information",
    ...(shown === "" ? {} : { showInputMessage: true, inputMessage: shown }),
  };
}

function condition(
  rule: Validation["rule"],
  listRange: (values: readonly string[]) => string,
): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2" | "values"> {
  if (rule.kind === "range") return { type: "list", formula1: rule.range };
  if (rule.kind === "number") {
    return { type: "decimal", operator: "greaterThanOrEqual", formula1: String(rule.min) };
  }
  if (rule.kind === "date") {
    return { type: "date", operator: "between", formula1: "1", formula2: "2958465" };
  }
  if (rule.kind === "tick") return { type: "list", values: [cellText(rule.mark)] };
  return fitsInRule(rule.values)
    ? { type: "list", values: rule.values.map(cellText) }
    : { type: "list", formula1: listRange(rule.values) };
}

/** Coloured rules and bars of a sheet; the first that is named wins. */
export function conditionalRules(sheet: WrittenSheet): ConditionalRule[] {
  const colours = (sheet.colourRules ?? []).map(({ range, formula, look }, index) => ({
    type: "expression" as const,
    priority: index + 1,
    formula: formula.replace(/^=/, ""),
    style: ruleStyle(look),
    range,
  }));
  const bars = (sheet.dataBars ?? []).map(({ range, max }, index) => ({
    type: "dataBar" as const,
    priority: colours.length + index + 1,
    range,
    dataBar: {
      cfvo: [
        { type: "num" as const, value: "0" },
        { type: "num" as const, value: String(max) },
      ],
      color: BAR_COLOUR,
    },
  }));
  return [...colours, ...bars];
}

/** @throws RangeError for a range that is not `A1:D1` */
export function mergeRange(range: string): MergeRange {
  const [first, last] = range.split(":").map(cellPlace);
  if (first === undefined || last === undefined) throw new RangeError(`no range: ${range}`);
  return {
    startRow: first.row - 1,
    startCol: first.column - 1,
    endRow: last.row - 1,
    endCol: last.column - 1,
  };
}
