import { foldText } from "../domain/text.ts";
import type { SensitiveKind } from "./fault-kind.ts";
import {
  BANK_ACCOUNT,
  BARE_CITIZEN_NUMBER,
  CITIZEN_NUMBER,
  CRIMINAL_RECORD,
  ETHNIC_GROUP,
  HEALTH,
  MAY_BE_SENSITIVE,
  PASSWORD,
  RELIGION,
} from "./typed-words.ts";
import type { Fault } from "./value.ts";

const TESTS: readonly (readonly [SensitiveKind, readonly RegExp[]])[] = [
  ["citizen-number", [CITIZEN_NUMBER, BARE_CITIZEN_NUMBER]],
  ["bank-account", [BANK_ACCOUNT]],
  ["password", [PASSWORD]],
  ["criminal-record", [CRIMINAL_RECORD]],
  ["health", [HEALTH]],
  ["religion", [RELIGION]],
  ["ethnic-group", [ETHNIC_GROUP]],
];

const NONE: readonly Fault[] = Object.freeze([]);
const LOOSE_MARK = /[\u0300-\u036f]/;

/**
 * Warnings on personal data that nobody asked for, one a kind; empty for ordinary text.
 *
 * The facts hold the kind alone: what was typed must not travel on to findings, mails or logs.
 */
export function sensitiveFaults(text: string): readonly Fault[] {
  const composed = LOOSE_MARK.test(text) ? text.normalize("NFC") : text;
  return MAY_BE_SENSITIVE.test(composed.toLowerCase()) ? faultsOf(text) : NONE;
}

function faultsOf(text: string): readonly Fault[] {
  const folded = foldText(text);
  const found = TESTS.filter(([, patterns]) => patterns.some((pattern) => pattern.test(folded)));
  if (found.length === 0) return NONE;
  return found.map(([kind]) => ({ code: "sensitive-text", severity: "warning", facts: { kind } }));
}
