import type { Board } from "../../board/board.ts";
import { compareVietnamese } from "../../domain/name-order.ts";
import { SUBJECT } from "../../domain/sheet-words.ts";
import { foldText, sameText } from "../../domain/text.ts";
import { listValues } from "../../edition/lists.ts";
import { meaningAt, means } from "../../edition/meaning.ts";
import { numberAt, type SheetRecord, textAt } from "../../workbook/record.ts";
import { AWARD_TYPES } from "./words.vi.ts";

export type AwardType = keyof typeof AWARD_TYPES | "unknown";

export type CountsByType = Readonly<Record<AwardType, number>>;

/** How often something was awarded. */
export interface AwardCounts {
  readonly collectives: CountsByType;
  readonly individuals: CountsByType;
  /** Of the awards to individuals, those to direct workers. */
  readonly directWorkers: number;
  /** Of the awards to individuals, those whose rows do not say how many went to direct workers. */
  readonly directUnstated: number;
}

export interface AwardRow extends AwardCounts {
  readonly award: string;
}

/** One table of awards, and its last line. */
export interface AwardTable {
  readonly rows: readonly AwardRow[];
  readonly total: AwardCounts;
}

/** What stands in `Khen thưởng đã đạt`, counted for the report. */
export interface AwardsReceived {
  readonly titles: AwardTable;
  readonly forms: AwardTable;
  readonly others: AwardTable;
  readonly all: AwardCounts;
  /** Rows of the period whose subject, award or number nobody can read. */
  readonly unread: number;
  /** Rows of a year outside the period, or of none that can be read. */
  readonly outside: number;
}

export interface Period {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/**
 * Counts the awards of the period by title, then by form: in the order of the two lists of `Danh mục`,
 * those of neither list apart, the Vietnamese way. An award in both lists is a title.
 *
 * Each table's last line is the sum of its rows, and all three add up to `all`. An absent end of the
 * period is open.
 *
 * @source II.4.b
 */
export function awardsReceived(board: Board, lists: TitleLists, period: Period): AwardsReceived {
  const { catalogue } = board.reckoning.edition;
  const records = board.reckoning.intake.recordsOf("awardsReceived");
  const inside = records.filter((record) => isInside(numberAt(record, "year"), period));
  const counted = inside.flatMap((record) => readAward(record, board) ?? []);
  const titles = listValues(catalogue, lists.titles);
  const forms = listValues(catalogue, lists.forms).filter((form) => !has(titles, form));
  const isOther = ({ award }: Counted) => !has(titles, award) && !has(forms, award);
  const others = [...new Map(counted.filter(isOther).map(({ award }) => [foldText(award), award]))]
    .map(([, award]) => award)
    .sort(compareVietnamese);
  return {
    titles: tableOf(titles, counted),
    forms: tableOf(forms, counted),
    others: tableOf(others, counted),
    all: sumOf(counted),
    unread: inside.length - counted.length,
    outside: records.length - inside.length,
  };
}

/** Names of the two lists of `Danh mục` that tell the tables apart. */
export interface TitleLists {
  readonly titles: string;
  readonly forms: string;
}

/** All awards of one subject, of every type. */
export function totalOf(counts: CountsByType): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

interface Counted {
  readonly award: string;
  readonly isCollective: boolean;
  readonly type: AwardType;
  readonly count: number;
  readonly directWorkers: number | undefined;
}

function isInside(year: number | undefined, { from, to }: Period): boolean {
  if (year === undefined) return false;
  return (from === undefined || from <= year) && (to === undefined || year <= to);
}

function has(values: readonly string[], award: string): boolean {
  return values.some((value) => sameText(value, award));
}

function readAward(record: SheetRecord, { reckoning }: Board): Counted | undefined {
  const { catalogue } = reckoning.edition;
  const award = textAt(record, "award");
  const count = numberAt(record, "count");
  const isOf = (word: string) => means(record, "subject", { word, catalogue });
  const isCollective = isOf(SUBJECT.collective);
  if (award === undefined || count === undefined) return undefined;
  if (!isCollective && !isOf(SUBJECT.individual)) return undefined;
  const type = typeOf(meaningAt(record, "type", catalogue));
  return { award, isCollective, type, count, directWorkers: numberAt(record, "directWorkers") };
}

function typeOf(meaning: string | undefined): AwardType {
  const known = Object.keys(AWARD_TYPES) as readonly (keyof typeof AWARD_TYPES)[];
  return known.find((type) => sameText(AWARD_TYPES[type], meaning ?? "")) ?? "unknown";
}

/** Awards of the list that nobody received give no row. */
function tableOf(list: readonly string[], counted: readonly Counted[]): AwardTable {
  const own = list.map((award) => ({
    award,
    those: counted.filter((one) => sameText(one.award, award)),
  }));
  return {
    rows: own.flatMap(({ award, those }) =>
      those.length === 0 ? [] : [{ award, ...sumOf(those) }],
    ),
    total: sumOf(own.flatMap(({ those }) => those)),
  };
}

function sumOf(counted: readonly Counted[]): AwardCounts {
  const individuals = counted.filter(({ isCollective }) => !isCollective);
  const sum = (of: readonly Counted[], value: (one: Counted) => number) =>
    of.reduce((total, one) => total + value(one), 0);
  return {
    collectives: byType(counted.filter(({ isCollective }) => isCollective)),
    individuals: byType(individuals),
    directWorkers: sum(individuals, ({ directWorkers = 0 }) => directWorkers),
    directUnstated: sum(
      individuals.filter(({ directWorkers }) => directWorkers === undefined),
      ({ count }) => count,
    ),
  };
}

function byType(counted: readonly Counted[]): CountsByType {
  const of = (type: AwardType) =>
    counted.reduce((sum, one) => sum + (one.type === type ? one.count : 0), 0);
  return {
    regular: of("regular"),
    thematic: of("thematic"),
    sudden: of("sudden"),
    unknown: of("unknown"),
  };
}
