import type { Filled } from "../form/filled.ts";
import { DOTS } from "../form/form-words.vi.ts";
import { isOwed, segments } from "../form/segments.ts";
import type { Printed } from "../form/tags.ts";
import { annexNameAt, annexView } from "../frame/annex-view.ts";
import { thousands } from "../wording/official-words.ts";
import { type AwardCounts, type AwardTable, totalOf } from "./award-counts.ts";
import type { IndicatorRow, MovementReport } from "./content.ts";
import { TYPE } from "./face.vi.ts";
import type { COUNT_TAGS, TAGS } from "./tags.vi.ts";
import { ANNEX_TITLES, HEADS, TABLE_NAMES } from "./words.vi.ts";

type AnnexView = Printed<typeof TAGS>["Phụ lục"][number];

export interface Annex {
  readonly kind: keyof typeof TABLE_NAMES | "figures";
  readonly view: AnnexView;
}

/** The tables of awards that the body speaks of; that of the unlisted only when it holds something. */
export function tablesOf({ titles, forms, others }: MovementReport): readonly {
  readonly kind: keyof typeof TABLE_NAMES;
  readonly name: string;
  readonly table: AwardTable;
}[] {
  const tables = [
    { kind: "titles", name: TABLE_NAMES.titles, table: titles },
    { kind: "forms", name: TABLE_NAMES.forms, table: forms },
  ] as const;
  if (others.rows.length === 0) return tables;
  return [...tables, { kind: "others", name: TABLE_NAMES.others, table: others }];
}

/** An annex a table that has rows, those of the figures by as many years as the form has columns. */
export function annexesOf(report: MovementReport): readonly Annex[] {
  const period = spokenPeriod(report.period);
  const awards = tablesOf(report)
    .filter(({ table }) => table.rows.length > 0)
    .map(({ kind, table }) => ({
      kind,
      title: ANNEX_TITLES[kind](period),
      tables: { "Bảng khen thưởng": [awardTable(table)], "Bảng số liệu": [] },
    }));
  const { figures } = report;
  const chunks = figures.rows.length === 0 ? [] : yearChunks(figures.years);
  const numbers = chunks.map((chunk) => ({
    kind: "figures" as const,
    title: ANNEX_TITLES.figures(HEADS.years(chunk)),
    tables: { "Bảng khen thưởng": [], "Bảng số liệu": [figureTable(report, chunk)] },
  }));
  const all = [...awards, ...numbers];
  return all.map(({ kind, title, tables }, index) => {
    const name = annexNameAt(index, all.length);
    return { kind, view: { ...annexView(report.frame, { name, title, type: TYPE }), ...tables } };
  });
}

/** A period inside a title, where a blank cannot stand. */
export function spokenPeriod(period: Filled): string {
  return isOwed(period) ? DOTS : period;
}

/** Columns for years that the form has. */
const YEAR_COLUMNS = 5;

function yearChunks(years: readonly number[]): readonly (readonly number[])[] {
  const count = Math.ceil(years.length / YEAR_COLUMNS);
  const size = Math.ceil(years.length / count);
  return Array.from({ length: count }, (_, index) => years.slice(index * size, (index + 1) * size));
}

function awardTable({ rows, total }: AwardTable): AnnexView["Bảng khen thưởng"][number] {
  return {
    "Dòng khen thưởng": rows.map(({ award, ...counts }, index) => ({
      STT: index + 1,
      "Danh hiệu, hình thức": award,
      ...countCells(counts),
    })),
    "Tổng cộng": [countCells(total)],
  };
}

function countCells(counts: AwardCounts): Printed<typeof COUNT_TAGS> {
  const { collectives, individuals, directWorkers } = counts;
  return {
    "Tập thể thường xuyên": thousands(collectives.regular),
    "Tập thể chuyên đề": thousands(collectives.thematic),
    "Tập thể đột xuất": thousands(collectives.sudden),
    "Tập thể chưa rõ": thousands(collectives.unknown),
    "Cộng tập thể": thousands(totalOf(collectives)),
    "Cá nhân thường xuyên": thousands(individuals.regular),
    "Cá nhân chuyên đề": thousands(individuals.thematic),
    "Cá nhân đột xuất": thousands(individuals.sudden),
    "Cá nhân chưa rõ": thousands(individuals.unknown),
    "Cộng cá nhân": thousands(totalOf(individuals)),
    "Lao động trực tiếp": thousands(directWorkers),
  };
}

function figureTable(
  { figures, previousPeriod }: MovementReport,
  chunk: readonly number[],
): AnnexView["Bảng số liệu"][number] {
  const [first = 0, second, third, fourth, fifth] = chunk;
  return {
    "Đầu cột giai đoạn trước": HEADS.previous(spokenPeriod(previousPeriod)),
    "Năm 1": first,
    "Năm 2": second ?? "",
    "Năm 3": third ?? "",
    "Năm 4": fourth ?? "",
    "Năm 5": fifth ?? "",
    "Đầu cột ước": HEADS.estimate(figures.estimateYear),
    "Dòng số liệu": figures.rows.map((row, index) => ({
      STT: index + 1,
      ...figureCells(row, figures.years.indexOf(first), chunk.length),
    })),
  };
}

type FigureRow = AnnexView["Bảng số liệu"][number]["Dòng số liệu"][number];

/** The figures of `count` years from the place of the first; a column too many stays empty. */
function figureCells(row: IndicatorRow, from: number, count: number): Omit<FigureRow, "STT"> {
  const at = (column: number) => segments(column < count ? (row.byYear[from + column] ?? "") : "");
  return {
    "Chỉ tiêu": row.indicator,
    "Đơn vị tính": segments(row.measure),
    "Đơn vị cung cấp": row.provider,
    "Số giai đoạn trước": segments(row.previousPeriod),
    "Số 1": at(0),
    "Số 2": at(1),
    "Số 3": at(2),
    "Số 4": at(3),
    "Số 5": at(4),
    "Ước năm cuối": segments(row.estimate),
  };
}
