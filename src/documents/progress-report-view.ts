import { shareTenths } from "../domain/shares.ts";
import type { LateTask, ProgressReport, TaskCounts } from "./content.ts";
import type { Content } from "./fill-template.ts";
import { proseCount, shortDay, thousands } from "./official-words.ts";
import { collectives, delegatesOf, findingLine, individuals, lateLine } from "./phrases.vi.ts";
import { listLines, segments } from "./segments.ts";

/** The values of the tags that only a progress report has. */
export function progressReportView(report: ProgressReport): Content {
  return {
    asOf: shortDay(report.asOf),
    summary: segments(report.summary),
    tasks: report.tasks.map((task, index) => ({
      number: index + 1,
      name: task.name,
      ...printed(task),
    })),
    ...totals(report.tasks),
    overdueCount: proseCount(report.overdue.length),
    overdue: listLines(report.overdue.map(lateTask)),
    lateCount: proseCount(report.late.length),
    late: listLines(report.late.map(lateTask)),
    plansReceived: proseCount(report.plans.received),
    plansExpected: proseCount(report.plans.expected),
    conferencesHeld: proseCount(report.conferences.held),
    conferencesExpected: proseCount(report.conferences.expected),
    delegates: listLines(
      report.delegates.map(({ conference, total, exemplary }) =>
        delegatesOf({ conference, total, exemplary, tenths: shareTenths(exemplary, total) }),
      ),
    ),
    nominees: listLines(
      report.nominees.map(
        (level) =>
          `${level.level}: ${collectives(level.collectives)}, ${individuals(level.individuals)}`,
      ),
    ),
    findings: listLines(report.findings.map(findingLine)),
    nextSteps: listLines(report.nextSteps),
  };
}

const STATES = ["done", "late", "overdue", "returned", "dueSoon", "upcoming", "undated"] as const;

function printed(task: TaskCounts): Content {
  return Object.fromEntries(STATES.map((state) => [state, thousands(task[state])]));
}

function totals(tasks: readonly TaskCounts[]): Content {
  return Object.fromEntries(
    STATES.map((state) => [
      `${state}Total`,
      thousands(tasks.reduce((sum, task) => sum + task[state], 0)),
    ]),
  );
}

function lateTask({ lastGoodDay, extendedTo, ...rest }: LateTask): string {
  return lateLine({
    ...rest,
    lastGoodDay: shortDay(lastGoodDay),
    ...(extendedTo === undefined ? {} : { extendedTo: shortDay(extendedTo) }),
  });
}
