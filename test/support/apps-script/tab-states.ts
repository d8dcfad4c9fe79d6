import type { Area } from "./area.ts";
import type { Tab } from "./tab.ts";

export interface ProtectionState {
  readonly id: number;
  /** undefined = the whole tab. */
  area: Area | undefined;
  unprotected: readonly Area[];
  description: string;
  readonly editors: Set<string>;
  warningOnly: boolean;
  domainEdit: boolean;
}

export interface ChartState {
  readonly id: number;
  readonly type: string;
  readonly areas: readonly { readonly tab: Tab; readonly area: Area }[];
  readonly position: readonly number[];
  readonly options: ReadonlyMap<string, unknown>;
  readonly headers: number;
  /** As the Sheets API was given it. */
  readonly spec?: unknown;
}

export interface ConditionState {
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly areas: readonly Area[];
  readonly look: ReadonlyMap<string, unknown>;
  /** As the Sheets API was given it: `booleanRule` or `gradientRule`. */
  readonly api?: Readonly<Record<string, unknown>>;
}

/** What lies over an area: bands of colour, a filter, a named view, a table that a person made. */
export interface OverlayState {
  readonly id: number | string;
  area: Area;
  /** As the Sheets API was given it, without id and range. */
  facts: Readonly<Record<string, unknown>>;
}
