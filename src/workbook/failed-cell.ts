import type { FindingCode } from "../domain/finding.ts";
import { foldText } from "../domain/text.ts";
import type { ColumnType } from "./declaration.ts";
import { faulted } from "./fault.ts";
import type { CellKind } from "./fault-kind.ts";
import type { RawCell } from "./table.ts";
import { NOT_READY } from "./typed-words.ts";
import type { Reading } from "./value.ts";

const ERROR_TEXT = /^#(?:REF!|DIV\/0!|N\/A|NAME\?|ERROR!|VALUE!|NUM!|NULL!|SPILL!|CALC!)$/i;

const UNREADABLE: Readonly<Record<ColumnType, FindingCode>> = {
  text: "text-suspicious",
  longText: "text-suspicious",
  free: "text-suspicious",
  check: "text-suspicious",
  integer: "number-unreadable",
  decimal: "number-unreadable",
  percent: "number-unreadable",
  year: "number-unreadable",
  date: "date-unreadable",
  checkbox: "not-in-list",
  list: "not-in-list",
  unit: "unit-unknown",
  link: "link-unreadable",
  email: "email-unreadable",
  phone: "phone-unreadable",
};

/** The fault of a cell whose formula failed or is not yet computed; undefined for any other cell. */
export function failedCell(type: ColumnType, raw: RawCell): Reading | undefined {
  const kind = failureKind(raw);
  if (kind === undefined) return undefined;
  const typed = typeof raw === "object" && raw?.kind === "error" ? raw.text : String(raw);
  return faulted(UNREADABLE[type], { kind, typed });
}

function failureKind(raw: RawCell): CellKind | undefined {
  if (typeof raw === "object") {
    if (raw?.kind !== "error") return undefined;
    return NOT_READY.has(foldText(raw.text)) ? "not-ready" : "error-value";
  }
  if (typeof raw !== "string" || raw.length > 20) return undefined;
  const first = raw.trimStart()[0] ?? "";
  if (first === "#") return ERROR_TEXT.test(raw.trim()) ? "error-value" : undefined;
  const mayWait = first === "L" || first === "l" || first === "Đ" || first === "đ";
  return mayWait && NOT_READY.has(foldText(raw)) ? "not-ready" : undefined;
}
