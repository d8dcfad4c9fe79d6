import type { Finding } from "../domain/finding.ts";
import type { Reckoning } from "../reckoning/reckoning.ts";

/** Findings in the order in which people read the sheets: tab, workbook, row, column, code. */
export function sortFindings(
  findings: readonly Finding[],
  { edition, intake }: Reckoning,
): readonly Finding[] {
  const tabOrder = new Map(
    [...edition.tabs.byKey.values()].map(({ name }, index) => [name, index]),
  );
  const columnOrder = new Map<string, number>();
  for (const tab of edition.tabs.byKey.values()) {
    for (const [index, { header }] of (tab.columns ?? []).entries()) {
      columnOrder.set(`${tab.name}\n${header}`, index);
    }
  }
  const books = [...new Set(intake.sheets.map(({ book }) => book))];
  const keyOf = ({ at, code, rule }: Finding): readonly (number | string)[] => [
    tabOrder.get(at.sheet) ?? 99,
    books.indexOf(at.book),
    at.row ?? 1e9,
    columnOrder.get(`${at.sheet}\n${at.column}`) ?? 99,
    rule ?? "",
    code,
  ];
  return findings
    .map((finding) => ({ finding, key: keyOf(finding) }))
    .sort((one, other) => compareKeys(one.key, other.key))
    .map(({ finding }) => finding);
}

function compareKeys(
  one: readonly (number | string)[],
  other: readonly (number | string)[],
): number {
  for (const [index, value] of one.entries()) {
    const against = other[index];
    if (against === undefined || value === against) continue;
    return value < against ? -1 : 1;
  }
  return 0;
}
