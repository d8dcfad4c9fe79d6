import { largestRemainders, shareTenths } from "../../domain/shares.ts";
import { listLines, type Segment, segments } from "../form/segments.ts";
import type { Printed } from "../form/tags.ts";
import { annexNameAt } from "../frame/annex-view.ts";
import { annexesOf, spokenPeriod, tablesOf } from "./annexes.ts";
import { type AwardType, totalOf } from "./award-counts.ts";
import type { MovementReport } from "./content.ts";
import type { TAGS } from "./tags.vi.ts";
import {
  AWARD_TYPES,
  directWorkersText,
  figuresText,
  grandTotal,
  PART_TITLES,
  PROSE,
  tableLine,
  typeLine,
  UNKNOWN_TYPE,
} from "./words.vi.ts";

/** The values of the tags that only a movement report has. */
export function movementReportView(report: MovementReport): Printed<typeof TAGS> {
  const { period, previousPeriod, nextPeriod, all, figures } = report;
  const annexes = annexesOf(report);
  const individuals = totalOf(all.individuals);
  const collectives = totalOf(all.collectives);
  const figureAnnexes = annexes.flatMap(({ kind }, index) =>
    kind === "figures" ? [annexNameAt(index, annexes.length)] : [],
  );
  return {
    "Giai đoạn": segments(period),
    "Giai đoạn trước": segments(previousPeriod),
    "Giai đoạn tới": segments(nextPeriod),
    "Tiêu đề phần một": PART_TITLES.past(spokenPeriod(period)),
    "Tiêu đề phần hai": PART_TITLES.future(spokenPeriod(nextPeriod)),
    ...prose(),
    "Câu số liệu": figuresText(figures.rows.length, figureAnnexes.join(", ")),
    "Tổng số khen thưởng": grandTotal([collectives, individuals]),
    "Khen thưởng theo bảng": listLines(tableLines(report)),
    "Khen thưởng theo loại hình": listLines(typeLines(report)),
    "Câu lao động trực tiếp": directWorkersText({
      directWorkers: all.directWorkers,
      individuals,
      unstated: all.directUnstated,
      tenths: shareTenths(all.directWorkers, individuals),
    }),
    "Phụ lục": annexes.map(({ view }) => view),
  };
}

type ProseTag =
  | "Lãnh đạo, chỉ đạo"
  | "Phong trào tiêu biểu"
  | "Tác động"
  | "Chất lượng khen thưởng"
  | "Tồn tại, hạn chế"
  | "Nguyên nhân"
  | "Bài học"
  | "Phương hướng"
  | "Nhiệm vụ, giải pháp"
  | "Chủ đề";

function prose(): Readonly<Record<ProseTag, readonly Segment[]>> {
  return {
    "Lãnh đạo, chỉ đạo": segments(PROSE.leadership),
    "Phong trào tiêu biểu": segments(PROSE.movements),
    "Tác động": segments(PROSE.impact),
    "Chất lượng khen thưởng": segments(PROSE.quality),
    "Tồn tại, hạn chế": segments(PROSE.shortcomings),
    "Nguyên nhân": segments(PROSE.causes),
    "Bài học": segments(PROSE.lessons),
    "Phương hướng": segments(PROSE.direction),
    "Nhiệm vụ, giải pháp": segments(PROSE.tasks),
    "Chủ đề": segments(PROSE.themes),
  };
}

function tableLines(report: MovementReport): readonly string[] {
  const annexes = annexesOf(report);
  return tablesOf(report).map(({ kind, name, table }) => {
    const index = annexes.findIndex((annex) => annex.kind === kind);
    const annex = index < 0 ? "" : annexNameAt(index, annexes.length);
    const { collectives, individuals } = table.total;
    return tableLine(name, [totalOf(collectives), totalOf(individuals)], annex);
  });
}

/** All types; the unknown one only where there is something of it. Their shares add up to 100 %. */
function typeLines({ all }: MovementReport): readonly string[] {
  const of = (type: AwardType) => all.collectives[type] + all.individuals[type];
  const known = Object.keys(AWARD_TYPES) as readonly (keyof typeof AWARD_TYPES)[];
  const parts = [
    ...known.map((type) => ({ name: AWARD_TYPES[type] as string, count: of(type) })),
    ...(of("unknown") === 0 ? [] : [{ name: UNKNOWN_TYPE, count: of("unknown") }]),
  ];
  const tenths = largestRemainders(parts.map(({ count }) => count));
  return parts.map(({ name, count }, index) => typeLine(name, count, tenths[index] ?? 0));
}
