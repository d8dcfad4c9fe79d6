import { createHash } from "node:crypto";
import { serialize } from "node:v8";
import type { Book } from "../apps-script/book.ts";
import type { Tab } from "../apps-script/tab.ts";

/** Equal for two states of a spreadsheet that no reader could tell apart by cells, rules, bands or guards. */
export function fingerprint(book: Book): string {
  const hash = createHash("sha1");
  hash.update(JSON.stringify([book.title, book.locale, book.timeZone]));
  for (const tab of book.tabs) {
    hash.update(JSON.stringify([tab.id, tab.name, tab.maxRows, tab.maxColumns, tab.isHidden]));
    hash.update(serialize([tab.protections, tab.bandings, tab.conditions]));
    for (const line of linesOf(tab)) hash.update(line);
  }
  hash.update(
    JSON.stringify(book.metadata.map(({ id, key, value, area }) => [id, key, value, area])),
  );
  return hash.digest("hex");
}

function* linesOf(tab: Tab): Iterable<string> {
  const columns = tab.maxColumns;
  for (let row = 1; row <= tab.maxRows; row++) {
    const cells = Array.from({ length: columns }, (_, column) => {
      const cell = tab.at(row, column + 1);
      return cell === undefined ? 0 : [cell.value, cell.formula, cell.format, cell.note, cell.rule];
    });
    yield JSON.stringify(cells);
  }
}
