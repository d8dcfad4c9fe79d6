/** What kind of thing a step does; the words of each stand in output/provision-words.vi.ts. */
export type StepCode =
  | "create-office"
  | "create-entry"
  | "fill"
  | "change"
  | "links"
  | "script-new"
  | "script-content"
  | "script-back"
  | "share"
  | "raise"
  | "unshare";

/** One thing to do, told before it is done. */
export interface Step {
  readonly code: StepCode;
  /** Which: a workbook, an address. */
  readonly name: string;
  readonly run: () => Promise<void>;
}
