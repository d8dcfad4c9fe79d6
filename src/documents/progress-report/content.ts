import type { Day } from "../../domain/day.ts";
import type { LevelFigures } from "../figures/level-figures.ts";
import type { LateTask, TaskCounts } from "../figures/task-counts.ts";
import type { Filled } from "../form/filled.ts";
import type { Frame } from "../frame/frame.ts";

export interface DelegateFigures {
  /** «Hội nghị đơn vị», «Hội nghị Sở» */
  readonly conference: string;
  readonly total: number;
  readonly exemplary: number;
}

export interface FindingFigures {
  /** What is wrong, as the words of the output call it. */
  readonly kind: string;
  readonly errors: number;
  readonly warnings: number;
}

/** Báo cáo tiến độ triển khai */
export interface ProgressReport {
  readonly frame: Frame;
  readonly asOf: Day;
  /** One or two sentences, in the words of the board. */
  readonly summary: Filled;
  readonly tasks: readonly TaskCounts[];
  readonly overdue: readonly LateTask[];
  readonly late: readonly LateTask[];
  readonly plans: { readonly received: number; readonly expected: number };
  readonly conferences: { readonly held: number; readonly expected: number };
  readonly delegates: readonly DelegateFigures[];
  readonly nominees: readonly LevelFigures[];
  readonly findings: readonly FindingFigures[];
  readonly nextSteps: readonly Filled[];
}
