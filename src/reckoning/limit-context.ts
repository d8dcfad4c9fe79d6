import type { Edition } from "../edition/edition.ts";
import type { Joins } from "../edition/passes.ts";
import type { Period } from "../edition/period.ts";
import type { Intake } from "../intake/intake.ts";

/** What counting under a limit must know. */
export interface LimitContext {
  readonly edition: Edition;
  readonly intake: Intake;
  readonly joins: Joins;
  /** Whether a row of the edition is in force for a unit's records on the day. */
  readonly isInForce: (period: Period, unit: string | undefined) => boolean;
}
