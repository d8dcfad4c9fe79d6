import { foldText } from "../domain/text.ts";
import { blankWithDoubt } from "./blank-cell.ts";
import { cellText, sortOf } from "./cell-text.ts";
import { cleanText, isPlaceholder } from "./clean-text.ts";
import type { Column } from "./declaration.ts";
import { errorFault, faulted, reading, suspicious, withFaults } from "./fault.ts";
import type { FaultKind } from "./fault-kind.ts";
import { collectiveNameKinds, personNameKinds } from "./name-kinds.ts";
import { suspiciousKinds } from "./suspicious-text.ts";
import type { RawCell } from "./table.ts";
import { HONORIFIC } from "./typed-words.ts";
import type { Fault, Reading } from "./value.ts";

/** Two words or more, each a capital and small letters of Vietnamese. */
const WELL_TYPED =
  /^[A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠ-Ỹ][a-zàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]*(?: [A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠ-Ỹ][a-zàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]*)+$/;
const ALL_ASCII = /^[\u0000-\u007f]*$/;
const VNI_LIKE = /[ae][àáâãèéêùúõ]|[uôo][ùõ]/i;
const LETTER = /\p{L}/u;

/**
 * The name of a person, or of a person or a collective, on one line.
 *
 * A cell that is no text, or has no letter, is an unknown name. A cell that holds several people, a
 * group or (where a person is due) a collective keeps its text but is an error: it would be counted
 * as one person. Whatever else is odd about a name only warns; a name is never rewritten.
 */
export function readName(column: Column, raw: RawCell): Reading {
  const sort = sortOf(raw);
  if (typeof raw !== "string" || sort !== undefined) {
    return faulted("text-suspicious", { kind: sort ?? "error-value", typed: cellText(raw) });
  }
  if (isWellTyped(raw)) return reading(raw);
  const tidied = cleanText(raw);
  if (tidied === "" || isPlaceholder(tidied)) return blankWithDoubt(raw);
  const letters = suspiciousKinds(raw);
  if (!LETTER.test(tidied)) {
    const kind = /^['"]?[=＝]/.test(tidied) ? "formula" : (letters[0] ?? "no-letters");
    return faulted("text-suspicious", { kind, typed: raw });
  }
  if (letters[0] === "tcvn3") return withFaults(reading(raw.trim()), [suspicious("tcvn3", raw)]);
  const nameKinds = column.name === "person" ? personNameKinds : collectiveNameKinds;
  const kinds = [...letters, ...nameKinds(raw, tidied)];
  const told = letters.length === 0 ? kinds : kinds.filter((kind) => !FORM_KINDS.has(kind));
  return withFaults(
    reading(tidied),
    told.map((kind) => nameFault(kind, raw)),
  );
}

/** The quick answer for most names; a plain ASCII name may be raw Telex, so it is looked at. */
function isWellTyped(name: string): boolean {
  if (name.length > 120 || !WELL_TYPED.test(name) || ALL_ASCII.test(name)) return false;
  return !VNI_LIKE.test(name) && !HONORIFIC.test(foldText(name));
}

const ERRORS: ReadonlySet<FaultKind> = new Set<FaultKind>([
  "several-people",
  "group-for-person",
  "collective-for-person",
  "too-long",
]);

/** Not told where the letters themselves are odd: they would be the same slip twice. */
const FORM_KINDS: ReadonlySet<FaultKind> = new Set<FaultKind>([
  "digit-in-name",
  "lower-case-name",
  "reversed-case",
  "one-word",
]);

function nameFault(kind: FaultKind, typed: string): Fault {
  return ERRORS.has(kind)
    ? errorFault("text-suspicious", { kind, typed })
    : suspicious(kind, typed);
}
