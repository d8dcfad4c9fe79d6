import type { Summary } from "../../../board/summary-json.ts";
import { officeErrorText } from "../../../output/office-errors.vi.ts";
import { SUMMARY } from "../../sheets/consolidation.ts";
import { documentsOn } from "../../sheets/drafted-memory.ts";
import { type Memory, readMemory } from "../../sheets/memory-tab.ts";
import { BOOK_FIELDS, MEMORY_TAB } from "../../sheets/read-workbook.ts";
import { errorText, serviceFault, toHostError } from "./service-errors.ts";
import type { Services } from "./services.ts";

/** The last result, or why there is none. */
export type LastSummary =
  | { readonly ok: true; readonly summary: Summary }
  | { readonly ok: false; readonly code: string; readonly text: string };

const NONE: LastSummary = { ok: false, code: "none", text: "Chưa tổng hợp lần nào." };

/** The last result; documents are those of its own day. */
export function lastSummary(services: Services): LastSummary {
  try {
    const memory = lastMemory(services);
    const text = memory.get(SUMMARY);
    if (text === undefined) return NONE;
    const summary = JSON.parse(text) as Summary;
    return { ok: true, summary: { ...summary, documents: documentsOn(memory, summary.asOf) } };
  } catch (error) {
    const { code, facts } = toHostError(error, "Google");
    return { ok: false, code, text: officeErrorText(code, facts) };
  }
}

/** The program's memory alone, in one call; empty before anything was remembered. */
export function lastMemory({ sheets, bookId }: Services): Memory {
  try {
    const options = { fields: BOOK_FIELDS, ranges: [`'${MEMORY_TAB}'!A:D`] };
    return readMemory(sheets.get(bookId, options));
  } catch (error) {
    const isNotThere = /Unable to parse range/.test(errorText(error));
    if (isNotThere || serviceFault(error) === "missing") return new Map();
    throw error;
  }
}
