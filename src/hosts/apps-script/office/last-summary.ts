import type { Summary } from "../../../board/summary-json.ts";
import { officeErrorText } from "../../../output/office-errors.vi.ts";
import { SUMMARY } from "./consolidate-run.ts";
import { readMemory } from "./memory-tab.ts";
import { BOOK_FIELDS, MEMORY_TAB } from "./read-workbook.ts";
import { errorText, serviceFault, toHostError } from "./service-errors.ts";
import type { Services } from "./services.ts";

/** The last result, or why there is none. */
export type LastSummary =
  | { readonly ok: true; readonly summary: Summary }
  | { readonly ok: false; readonly code: string; readonly text: string };

const NONE: LastSummary = { ok: false, code: "none", text: "Chưa tổng hợp lần nào." };

/** Reads the program's memory alone, in one call. */
export function lastSummary({ sheets, bookId }: Services): LastSummary {
  try {
    const options = { fields: BOOK_FIELDS, ranges: [`'${MEMORY_TAB}'!A:D`] };
    const text = readMemory(sheets.get(bookId, options)).get(SUMMARY);
    return text === undefined ? NONE : { ok: true, summary: JSON.parse(text) as Summary };
  } catch (error) {
    const isNotThere = /Unable to parse range/.test(errorText(error));
    if (isNotThere || serviceFault(error) === "missing") return NONE;
    const { code, facts } = toHostError(error, "Google");
    return { ok: false, code, text: officeErrorText(code, facts) };
  }
}
