import { foldText } from "../domain/text.ts";
import type { SensitiveKind } from "./fault-kind.ts";
import {
  BANK_ACCOUNT,
  BARE_CITIZEN_NUMBER,
  CITIZEN_NUMBER,
  CRIMINAL_RECORD,
  ETHNIC_GROUP,
  HEALTH,
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
const known = new Map<string, readonly Fault[]>();
const KNOWN_MAX = 20_000;
const KNOWN_LENGTH_MAX = 120;

/**
 * Warnings on personal data that nobody asked for, one a kind; empty for ordinary text.
 *
 * The facts hold the kind alone: what was typed must not travel on to findings, mails or logs.
 */
export function sensitiveFaults(text: string): readonly Fault[] {
  if (text.length > KNOWN_LENGTH_MAX) return faultsOf(text);
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = faultsOf(text);
  if (known.size >= KNOWN_MAX) known.clear();
  known.set(text, found);
  return found;
}

function faultsOf(text: string): readonly Fault[] {
  const folded = foldText(text);
  const found = TESTS.filter(([, patterns]) => patterns.some((pattern) => pattern.test(folded)));
  if (found.length === 0) return NONE;
  return found.map(([kind]) => ({ code: "sensitive-text", severity: "warning", facts: { kind } }));
}
