import { columnLetters } from "../../workbook/column-letters.ts";
import type { Template } from "./compile-workbook.ts";
import type { LiveBook, LiveSheet } from "./live-book.ts";
import { TAG } from "./template-tags.ts";
import type { Change } from "./workbook-changes.ts";

/** Why nothing of a workbook may be changed; blank when it is what its tags say. */
export function stopsOf({ kind, declarations }: Template, live: LiveBook): readonly Change[] {
  const [workbook] = live.tags(TAG.workbook);
  const { title } = live;
  if (workbook === undefined) return [{ code: "not-ours", facts: { title } }];
  if (workbook !== kind) return [{ code: "other-workbook", facts: { title, workbook } }];
  const versions = live.tags(TAG.version);
  const version = Number(versions[0]);
  if (versions.length !== 1 || !Number.isInteger(version)) {
    return [{ code: "no-version", facts: { title } }];
  }
  const known = declarations[kind].version;
  if (version > known) return [{ code: "newer", facts: { title, version, known } }];
  const sheets = live.sheets.filter(({ isOwn }) => !isOwn);
  return [...sheetsTwice(sheets), ...columnsTwice(sheets)];
}

function sheetsTwice(sheets: readonly LiveSheet[]): readonly Change[] {
  return [...grouped(sheets.flatMap(({ tags, title }) => tags.map((tag) => [tag, title] as const)))]
    .filter(([, titles]) => titles.length > 1)
    .map(([, titles]) => ({ code: "sheet-twice", facts: { sheets: titles.join(", ") } }));
}

function columnsTwice(sheets: readonly LiveSheet[]): readonly Change[] {
  const places = sheets.flatMap(({ columns, title }) =>
    [...columns].flatMap(([tag, indexes]) =>
      indexes.map((index) => [tag, { title, index }] as const),
    ),
  );
  return [...grouped(places)]
    .filter(([, found]) => found.length > 1)
    .map(([, found]) => ({
      code: "column-twice",
      facts: {
        places: found.map(({ title, index }) => `«${title}» ${columnLetters(index)}`).join(", "),
      },
    }));
}

function grouped<Item>(pairs: readonly (readonly [string, Item])[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const [key, item] of pairs) groups.set(key, [...(groups.get(key) ?? []), item]);
  return groups;
}
