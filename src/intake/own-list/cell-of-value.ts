import { isDay } from "../../domain/day.ts";
import { cellText } from "../../workbook/cell-text.ts";
import type { Column } from "../../workbook/declaration.ts";
import type { TemplateCell } from "../../workbook/template-shape.ts";
import { FAULTED, type Value } from "../../workbook/value.ts";

/**
 * What is to stand in a cell so that its column reads `value` in it; undefined for a blank.
 *
 * A day becomes a date cell, a month `03/1980`, several values one text joined by `;`.
 */
export function cellOfValue(column: Column, value: Value): TemplateCell | undefined {
  if (value === undefined || value === "" || value === FAULTED) return undefined;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") return value.length === 0 ? undefined : value.join("; ");
  return column.type === "date" ? dateCell(value) : value;
}

function dateCell(value: string): TemplateCell {
  if (isDay(value)) return { kind: "day", day: value };
  const [first, last] = value.split("/");
  if (first !== undefined && last !== undefined) return `${dayText(first)} - ${dayText(last)}`;
  const [year, month] = value.split("-");
  return month === undefined ? value : `${month}/${year}`;
}

function dayText(day: string): string {
  return cellText({ kind: "day", day });
}

/** What people see in such a cell. */
export function templateText(cell: TemplateCell): string {
  return cellText(cell);
}
