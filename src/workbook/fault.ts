import type { Facts, FindingCode } from "../domain/finding.ts";
import { tidyText } from "../domain/text.ts";
import type { FaultKind } from "./fault-kind.ts";
import { FAULTED, type Fault, type Reading, type Value } from "./value.ts";

const NO_FAULTS: readonly Fault[] = Object.freeze([]);

/** The reading of a blank cell, one for all. */
export const BLANK: Reading = Object.freeze({ value: undefined, faults: NO_FAULTS });

const TYPED_MAX = 80;
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]+/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A reading without a fault. */
export function reading(value: Value): Reading {
  return { value, faults: NO_FAULTS };
}

/** `first` with `more` faults behind its own; `first` itself when there are none. */
export function withFaults(first: Reading, more: readonly Fault[]): Reading {
  return more.length === 0 ? first : { value: first.value, faults: [...first.faults, ...more] };
}

/** What was typed, on one line and cut at 80 characters with «…», as facts may show it. */
export function shownTyped(typed: string): string {
  const cut = typed.length > 4 * TYPED_MAX ? typed.slice(0, 4 * TYPED_MAX) : typed;
  const line = tidyText(cut.replace(UNPRINTABLE, " ").replace(LONE_SURROGATE, "\ufffd"));
  const letters = [...line];
  const isCut = letters.length > TYPED_MAX || cut.length < typed.length;
  return isCut ? `${letters.slice(0, TYPED_MAX - 1).join("")}…` : line;
}

interface FaultParts {
  readonly kind: FaultKind;
  readonly typed: string;
  readonly nearest?: string | undefined;
  readonly more?: Facts;
}

export function errorFault(code: FindingCode, parts: FaultParts): Fault {
  return { code, severity: "error", facts: factsOf(parts) };
}

export function warningFault(code: FindingCode, parts: FaultParts): Fault {
  return { code, severity: "warning", facts: factsOf(parts) };
}

/** The reading of a cell whose value is unknown. */
export function faulted(code: FindingCode, parts: FaultParts): Reading {
  return { value: FAULTED, faults: [errorFault(code, parts)] };
}

/** A warning on letters or on a loose notation: the value stands. */
export function suspicious(kind: FaultKind, typed: string): Fault {
  return warningFault("text-suspicious", { kind, typed });
}

function factsOf({ kind, typed, nearest, more }: FaultParts): Facts {
  const facts = { kind, typed: shownTyped(typed), ...more };
  return nearest === undefined ? facts : { ...facts, nearest };
}
