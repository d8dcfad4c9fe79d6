import { shareTenths } from "../../domain/shares.ts";
import { lateLine } from "../figures/figure-words.vi.ts";
import type { LateTask, TaskCounts } from "../figures/task-counts.ts";
import { listLines, segments } from "../form/segments.ts";
import type { Printed } from "../form/tags.ts";
import { proseCount, shortDay, thousands } from "../wording/official-words.ts";
import { collectives, individuals } from "../wording/shared-words.vi.ts";
import type { ProgressReport } from "./content.ts";
import type { STATE_TAGS, TAGS } from "./tags.vi.ts";
import { delegatesOf, findingLine } from "./words.vi.ts";

/** The values of the tags that only a progress report has. */
export function progressReportView(report: ProgressReport): Printed<typeof TAGS> {
  return {
    "Tính đến ngày": shortDay(report.asOf),
    "Tóm tắt": segments(report.summary),
    "Nhiệm vụ": report.tasks.map((task, index) => ({
      STT: index + 1,
      "Tên nhiệm vụ": task.name,
      ...stateCells((state) => task[state]),
    })),
    "Tổng cộng": [stateCells((state) => report.tasks.reduce((sum, task) => sum + task[state], 0))],
    "Số lượt quá hạn": proseCount(report.overdue.length),
    "Việc quá hạn": listLines(report.overdue.map(lateTask)),
    "Số lượt muộn": proseCount(report.late.length),
    "Việc muộn": listLines(report.late.map(lateTask)),
    "Số kế hoạch đã nhận": proseCount(report.plans.received),
    "Số kế hoạch phải nhận": proseCount(report.plans.expected),
    "Số Hội nghị đã tổ chức": proseCount(report.conferences.held),
    "Số Hội nghị phải tổ chức": proseCount(report.conferences.expected),
    "Số liệu đại biểu": listLines(
      report.delegates.map(({ conference, total, exemplary }) =>
        delegatesOf({ conference, total, exemplary, tenths: shareTenths(exemplary, total) }),
      ),
    ),
    "Số liệu đề cử": listLines(
      report.nominees.map(
        (level) =>
          `${level.level}: ${collectives(level.collectives)}, ${individuals(level.individuals)}`,
      ),
    ),
    "Nội dung cần rà soát": listLines(report.findings.map(findingLine)),
    "Nhiệm vụ tới": listLines(report.nextSteps),
  };
}

type State = Exclude<keyof TaskCounts, "name">;

function stateCells(countOf: (state: State) => number): Printed<typeof STATE_TAGS> {
  return {
    "Hoàn thành": thousands(countOf("done")),
    Muộn: thousands(countOf("late")),
    "Quá hạn": thousands(countOf("overdue")),
    "Bị trả lại": thousands(countOf("returned")),
    "Sắp đến hạn": thousands(countOf("dueSoon")),
    "Chưa đến hạn": thousands(countOf("upcoming")),
    "Chưa có hạn": thousands(countOf("undated")),
  };
}

function lateTask({ lastGoodDay, extendedTo, ...rest }: LateTask): string {
  return lateLine({
    ...rest,
    lastGoodDay: shortDay(lastGoodDay),
    ...(extendedTo === undefined ? {} : { extendedTo: shortDay(extendedTo) }),
  });
}
