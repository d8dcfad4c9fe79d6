import type { ApiRequest, ApiSpreadsheet } from "./api-types.ts";
import { piecesWrite, readPieces, type Texts } from "./pieces-tab.ts";
import { MEMORY_TAB } from "./read-workbook.ts";

/** What the program must remember from one run to the next, by name. */
export type Memory = Texts;

/** What the tab holds; a piece that is missing makes its text unknown, not shorter. */
export function readMemory(book: ApiSpreadsheet): Memory {
  const whole = [...readPieces(book, MEMORY_TAB)].flatMap(([name, text]) =>
    text === undefined ? [] : [[name, text] as const],
  );
  return new Map(whole);
}

/** Requests that make the tab hold just this, and the workbook as it is after them. */
export function memoryWrite(
  memory: Memory,
  book: ApiSpreadsheet,
): { readonly requests: readonly ApiRequest[]; readonly after: ApiSpreadsheet } {
  return piecesWrite(memory, book, MEMORY_TAB);
}
