import type { Filled } from "../form/filled.ts";
import type { Frame } from "../frame/frame.ts";

/** Việc — a task as the plan gives it. */
export interface PlannedTask {
  readonly title: string;
  readonly doers: Filled;
  readonly due: Filled;
  /** «gia hạn cho Trung tâm B: trước ngày 20/12/2019 (Công văn số 5)» */
  readonly extensions: readonly string[];
  /** Where, how and with which form it is sent; a blank part is left out. */
  readonly sending: readonly string[];
  readonly source?: string;
}

/** What the rows rule for one level of conference. */
export interface PlannedConference {
  /** Limits of its delegates, a line each. */
  readonly limits: readonly string[];
  /** Its programme, an item each. */
  readonly items: readonly string[];
}

/** Kế hoạch tổ chức Hội nghị, written from the rows of an edition. */
export interface EditionPlan {
  readonly frame: Frame;
  readonly period: Filled;
  readonly nextPeriod: Filled;
  readonly heldOn: Filled;
  readonly venue: Filled;
  readonly sessionMinutes: Filled;
  /** Units that are to hold a conference of their own. */
  readonly holders: readonly string[];
  /** Forms that a unit's conference may take. */
  readonly unitForms: readonly string[];
  readonly ofUnit: PlannedConference;
  readonly ofAgency: PlannedConference;
  readonly awardForms: readonly string[];
  readonly quotas: readonly string[];
  /** Conditions on units' conferences and on delegates, a line each. */
  readonly conferenceConditions: readonly string[];
  /** Conditions on nominees, a line each. */
  readonly nomineeConditions: readonly string[];
  readonly recognitions: readonly string[];
  /** In the order of `Thời hạn`. */
  readonly tasks: readonly PlannedTask[];
}
