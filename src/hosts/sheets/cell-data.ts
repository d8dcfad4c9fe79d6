import { daysBetween } from "../../domain/day.ts";
import type { WrittenCell } from "../../workbook/written-book.ts";
import type { ApiValue, ApiWrittenCell } from "./api-types.ts";

/** A cell holds 50,000 characters; a longer text is cut, and says so. */
export const TEXT_MAX = 45_000;

/** Value and note of a cell; a text is handed over as text, never as a formula. */
export function cellData({ value, note }: WrittenCell): ApiWrittenCell {
  const entered = enteredValue(value);
  return {
    ...(entered === undefined ? {} : { userEnteredValue: entered }),
    ...(note === undefined || note === "" ? {} : { note }),
  };
}

function enteredValue(value: WrittenCell["value"]): ApiValue | undefined {
  if (value === null || value === "") return undefined;
  if (typeof value === "string") {
    return { stringValue: value.length > TEXT_MAX ? `${value.slice(0, TEXT_MAX)}…` : value };
  }
  if (typeof value === "number") return { numberValue: value };
  if (typeof value === "boolean") return { boolValue: value };
  return { numberValue: daysBetween("1899-12-30", value.day) };
}
