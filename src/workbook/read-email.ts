import { foldText } from "../domain/text.ts";
import { blankWithDoubt, hiddenFaults } from "./blank-cell.ts";
import { cellText, sortOf } from "./cell-text.ts";
import { cleanText, isPlaceholder } from "./clean-text.ts";
import type { Column } from "./declaration.ts";
import { type AddressReading, readAddress } from "./email-address.ts";
import { BLANK, faulted, reading, suspicious, withFaults } from "./fault.ts";
import type { RawCell } from "./table.ts";
import { SAID_NONE } from "./typed-words.ts";
import type { Reading } from "./value.ts";

const LINE_BREAK = /[\r\n\u000b\u000c\u0085\u2028\u2029]/;

/**
 * Addresses fit for a mail header: an array where several may stand, joined by `;` or `,`.
 *
 * The host comes in small letters, the mailbox as typed. One bad address faults the cell and is the
 * one named; nothing that could break a header, or is probably a slip of the pen, comes through.
 * «không có» is a blank.
 */
export function readEmail(column: Column, raw: RawCell): Reading {
  const typed = cellText(raw);
  const tidied = cleanText(typed);
  if (tidied === "" || isPlaceholder(tidied)) return blankWithDoubt(typed);
  const sort = sortOf(raw);
  if (sort !== undefined) return faulted("email-unreadable", { kind: sort, typed });
  if (SAID_NONE.has(foldText(tidied))) return BLANK;
  if (LINE_BREAK.test(typed.trim()))
    return faulted("email-unreadable", { kind: "line-break", typed });
  const parts = tidied
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length > 1 && !column.several) {
    return faulted("email-unreadable", { kind: "several-addresses", typed });
  }
  return together(column, parts.map(readAddress), typed);
}

function together(column: Column, parts: readonly AddressReading[], typed: string): Reading {
  const addresses: string[] = [];
  const doubts = [...hiddenFaults(typed)];
  for (const part of parts) {
    if (part.is === "bad") return faulted("email-unreadable", part);
    if (!addresses.includes(part.address)) addresses.push(part.address);
    for (const kind of part.doubts) doubts.push(suspicious(kind, part.typed));
  }
  if (addresses.length === 0) return faulted("email-unreadable", { kind: "no-address", typed });
  return withFaults(reading(column.several ? addresses : addresses[0]), doubts);
}
