import { foldText } from "../domain/text.ts";
import { blankWithDoubt, hiddenFaults } from "./blank-cell.ts";
import { cellText, sortOf } from "./cell-text.ts";
import { cleanText, isPlaceholder, withoutTextMark } from "./clean-text.ts";
import { BLANK, faulted, reading, suspicious, withFaults } from "./fault.ts";
import type { FaultKind, PhoneKind } from "./fault-kind.ts";
import type { RawCell } from "./table.ts";
import { SAID_NONE } from "./typed-words.ts";
import type { Reading } from "./value.ts";

const SPACERS = /[\s.()–-]/g;
const REMARK = /\s*\([^()\d]*\)|\s*(?:máy lẻ|ext\.?|số lẻ)\s*\d+/giu;
const DOMESTIC = /^0(?:[35789]\d{8}|2\d{8,9})$|^1[89]00\d{4,6}$/;
const OLD_PREFIX = /^01[2689]\d{8}$/;
const FOREIGN = /^\+\d{8,15}$/;

/**
 * A telephone number, as typed: its spaces, dots, plus and remark stay.
 *
 * A number cell has lost its leading 0 and is a fault that names the number meant. Two numbers in a
 * cell, an old prefix and 84 without its plus warn. «không có» is a blank.
 */
export function readPhone(raw: RawCell): Reading {
  const typed = cellText(raw);
  const tidied = withoutTextMark(cleanText(typed));
  if (tidied === "" || isPlaceholder(tidied)) return blankWithDoubt(typed);
  if (SAID_NONE.has(foldText(tidied))) return BLANK;
  const sort = typeof raw === "number" ? undefined : sortOf(raw);
  if (sort !== undefined) return faulted("phone-unreadable", { kind: sort, typed });
  const parts = tidied
    .replace(REMARK, "")
    .split(/[/;,\n]|\s-\s/)
    .filter((part) => /\S/.test(part));
  const found = parts.map((part) => judgement(part.replace(SPACERS, "")));
  const bad = found.find(({ isBad }) => isBad);
  if (bad !== undefined || found.length === 0) {
    const kind = bad?.kind ?? "unrecognised";
    return faulted("phone-unreadable", { kind, typed, nearest: bad?.nearest });
  }
  const doubts = new Set<FaultKind>(found.flatMap(({ kind }) => kind ?? []));
  if (parts.length > 1) doubts.add("several-numbers");
  const faults = [...doubts].map((kind) => suspicious(kind, typed));
  return withFaults(reading(tidied), [...faults, ...hiddenFaults(typed)]);
}

interface Judgement {
  readonly isBad: boolean;
  readonly kind?: PhoneKind | "letters-for-digits" | "other-digits" | "unrecognised";
  readonly nearest?: string;
}

function judgement(number: string): Judgement {
  if (/(?![0-9])\p{Nd}/u.test(number)) return { isBad: true, kind: "other-digits" };
  if (/^[+\doOlI]+$/.test(number) && /[oOlI]/.test(number)) {
    return { isBad: true, kind: "letters-for-digits" };
  }
  if (!/^\+?\d+$/.test(number)) return { isBad: true, kind: "unrecognised" };
  if (/^(\d)\1+$/.test(number)) return { isBad: true, kind: "placeholder-number" };
  const national = number.replace(/^(?:\+84|0084)0?/, "0");
  if (DOMESTIC.test(national) || FOREIGN.test(number)) return { isBad: false };
  if (OLD_PREFIX.test(national)) return { isBad: false, kind: "old-prefix" };
  if (/^84/.test(number) && DOMESTIC.test(`0${number.slice(2)}`)) {
    return { isBad: false, kind: "no-plus" };
  }
  const lost = `0${number}`;
  const hasLostZero = !number.startsWith("0") && DOMESTIC.test(lost);
  if (hasLostZero) return { isBad: true, kind: "lost-zero", nearest: lost };
  return { isBad: true, kind: "digit-count" };
}
