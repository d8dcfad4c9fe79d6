import { collectives, individuals } from "../wording/shared-words.vi.ts";
import { cases } from "./candidate-words.vi.ts";
import { NOMINEE_GROUPS, nomineeHeading, TOTAL } from "./row-words.vi.ts";

/** Theo đối tượng — rows by subject, collectives before individuals, each in the order printed. */
export interface BySubject<Row> {
  readonly collectives: readonly Row[];
  readonly individuals: readonly Row[];
}

/** The rows of one award form. */
export interface FormList<Row> extends BySubject<Row> {
  /** In full: «Giấy khen của Giám đốc Sở Công Thương». */
  readonly form: string;
}

export const SUBJECTS = ["collectives", "individuals"] as const;

export type Subject = (typeof SUBJECTS)[number];

/** The list of the same form, each row turned into another. */
export function mapRows<From, To>(
  list: FormList<From>,
  turned: (row: From, subject: Subject) => To,
): FormList<To> {
  return {
    form: list.form,
    collectives: list.collectives.map((row) => turned(row, "collectives")),
    individuals: list.individuals.map((row) => turned(row, "individuals")),
  };
}

/** The rows of several lists together. */
export function everyRow<Row>(lists: readonly BySubject<Row>[]): readonly Row[] {
  return lists.flatMap((list) => [...list.collectives, ...list.individuals]);
}

/** How many rows of a subject several lists have. */
export function countOf(lists: readonly BySubject<unknown>[], subject: Subject): number {
  return lists.reduce((sum, list) => sum + list[subject].length, 0);
}

/** «02 tập thể, 03 cá nhân» */
export function subjectCounts(...lists: readonly BySubject<unknown>[]): string {
  const [of, others] = [countOf(lists, "collectives"), countOf(lists, "individuals")];
  return `${collectives(of)}, ${individuals(others)}`;
}

/** «05 trường hợp, gồm 02 tập thể, 03 cá nhân»; of none no more than that there is none. */
export function caseCounts(lists: readonly BySubject<unknown>[]): string {
  const all = everyRow(lists).length;
  return all === 0 ? cases(0) : `${cases(all)}, gồm ${subjectCounts(...lists)}`;
}

/** «Tổng cộng: 02 tập thể, 03 cá nhân.», the last line of a list. */
export function totalLine(list: BySubject<unknown>): string {
  return `${TOTAL}: ${subjectCounts(list)}.`;
}

/**
 * A list as a table prints it: for each subject its heading, which says so where there is nobody, and
 * its rows, numbered from 1.
 */
export function subjectGroups<Row, View extends object>(
  list: BySubject<Row>,
  view: (row: Row, subject: Subject) => View,
): readonly {
  readonly name: string;
  readonly rows: readonly ({ readonly STT: number } & View)[];
}[] {
  return SUBJECTS.map((subject) => ({
    name: nomineeHeading(NOMINEE_GROUPS[subject], list[subject].length),
    rows: list[subject].map((row, index) => ({ STT: index + 1, ...view(row, subject) })),
  }));
}
