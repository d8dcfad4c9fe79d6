import type { Kind } from "./access.ts";
import type { BookFacts } from "./book.ts";
import type { Cost, Pace } from "./cost.ts";
import type { Call, Dialog, EditEvent, Mark, TriggerState } from "./state.ts";
import type { Language } from "./texts.ts";

export interface WorldOptions {
  /** With its offset: `2020-05-08T07:00:00+07:00`. */
  readonly now: string;
  /** Of Google's error texts; `vi` unless told. */
  readonly language?: Language;
  /** Which column of the cost model feeds the clock; `typical` unless told. */
  readonly pace?: Pace;
  readonly seed?: number;
  readonly mailQuota?: { readonly perDay: number; readonly slack: number };
}

export interface TabFacts {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
  readonly frozenRows?: number;
  readonly hidden?: boolean;
  /** 1000 x 26 unless told, and never smaller than `rows`. */
  readonly size?: { readonly rows: number; readonly columns: number };
}

export interface SpreadsheetFacts extends Partial<BookFacts> {
  readonly id: string;
  readonly owner: string;
  readonly editors?: readonly string[];
  readonly viewers?: readonly string[];
  readonly tabs: readonly TabFacts[];
}

export interface RunOrder {
  readonly kind: Kind;
  readonly functionName: string;
  /** The clock's is the trigger's owner unless told, the others' the owner of the file. */
  readonly user?: string;
  readonly args?: readonly unknown[];
  readonly event?: EditEvent;
  readonly answers?: readonly (string | { readonly button: string; readonly text: string })[];
}

export interface Run {
  /** False for a trigger that Google would not have fired: nothing ran. */
  readonly fired: boolean;
  readonly result: unknown;
  /** `Exception: …` as the log shows it; undefined when all went well. */
  readonly error: string | undefined;
  readonly stack: string | undefined;
  readonly killed: boolean;
  /** Service calls in their order; local hops stand apart. */
  readonly calls: readonly Call[];
  readonly hops: readonly Call[];
  readonly elapsedMs: number;
  readonly cost: Cost;
  readonly toasts: readonly string[];
  readonly alerts: readonly string[];
  readonly dialogs: readonly Dialog[];
  readonly menus: readonly Mark[];
  readonly logs: readonly string[];
}

export interface Project {
  readonly id: string;
  readonly triggers: readonly TriggerState[];
}
