/** A validation as the file holds it, whoever built it. */
export interface RuleState {
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly help: string | null;
  readonly showsList?: boolean;
}
