import { sameText } from "../../domain/text.ts";
import type { Declarations } from "../../edition/edition-source.ts";
import { isBlankCell } from "../../workbook/blank-value.ts";
import { cellText } from "../../workbook/cell-text.ts";
import { findColumns } from "../../workbook/find-columns.ts";
import { tableOf } from "../../workbook/read-records.ts";
import { linkOf } from "../google/marks.ts";
import type { ApiRequest } from "../sheets/api-types.ts";
import { bookTag, TAG } from "../sheets/template-tags.ts";
import type { ProvisionCalls } from "./provision-calls.ts";
import { cellsOf, type StandingBook, standingBook } from "./standing-book.ts";
import type { Step } from "./step.ts";
import { type BookInHand, idOf } from "./wanted-book.ts";
import type { Wanted } from "./wanted-books.ts";

export interface Linking {
  readonly google: ProvisionCalls;
  readonly declarations: Declarations;
  /** The office workbook as it stood when the run began. */
  readonly standing: StandingBook | undefined;
}

/**
 * Tells the office workbook where its entry workbooks are: a unit's own in its cell of «Bảng nhập
 * liệu», the shared one by a tag that «Thiết lập» reads.
 */
export function linkSteps({ office, entries }: Wanted, linking: Linking): readonly Step[] {
  const shared = entries.find(({ unit }) => unit === undefined);
  const own = entries.filter(({ unit }) => unit !== undefined);
  const unlinked = own.filter(({ unit, id }) => id === undefined || unit?.linked !== id);
  const [told] = linking.standing?.live.tags(TAG.sharedEntry) ?? [];
  const isTold = shared === undefined || (shared.id !== undefined && told === shared.id);
  if (isTold && unlinked.length === 0) return [];
  const names = [...(isTold ? [] : [shared]), ...unlinked].map(({ title }) => title);
  const run = async () => {
    const { google } = linking;
    const now = await standingBook(google, idOf(office));
    const requests = [
      ...(shared === undefined ? [] : sharedRequests(idOf(shared), now)),
      ...(unlinked.length === 0 ? [] : await cellRequests(now, unlinked, linking)),
    ];
    if (requests.length > 0) await google.batch(idOf(office), requests);
  };
  return [{ code: "links", name: names.join(", "), run }];
}

function sharedRequests(id: string, { live }: StandingBook): readonly ApiRequest[] {
  const [told] = live.tags(TAG.sharedEntry);
  if (told === id) return [];
  if (told === undefined) {
    return [bookTag({ key: TAG.sharedEntry, value: id, id: "office/tag/sharedEntry" })];
  }
  return [
    {
      updateDeveloperMetadata: {
        dataFilters: [{ developerMetadataLookup: { metadataKey: TAG.sharedEntry } }],
        developerMetadata: { metadataValue: id },
        fields: "metadataValue",
      },
    },
  ];
}

/** Rows are looked for now: somebody may have sorted the tab since it was read. A typed link stays. */
async function cellRequests(
  standing: StandingBook,
  unlinked: readonly BookInHand[],
  { google, declarations }: Linking,
): Promise<readonly ApiRequest[]> {
  const tab = declarations.office.tabs.find(({ key }) => key === "units");
  const workbook = await cellsOf(google, standing, declarations.office);
  const table = tab && tableOf(workbook, tab);
  const sheet = standing.live.sheets.find(
    ({ tags, isOwn, title }) => !isOwn && (tags.includes("units") || title === tab?.name),
  );
  if (tab === undefined || table === undefined || sheet === undefined) return [];
  const { at, headerRow } = findColumns(tab, table);
  const [code, link] = [at.get("code"), at.get("entryWorkbook")];
  if (code === undefined || link === undefined) return [];
  return unlinked.flatMap((book) => {
    const row = table.rows.findIndex(
      (cells, index) =>
        index >= headerRow && sameText(cellText(cells[code] ?? null), book.unit?.code ?? ""),
    );
    if (row < 0 || !isBlankCell(table.rows[row]?.[link] ?? null)) return [];
    return [
      {
        updateCells: {
          start: { sheetId: sheet.sheetId, rowIndex: row, columnIndex: link },
          rows: [{ values: [{ userEnteredValue: { stringValue: linkOf(idOf(book)) } }] }],
          fields: "userEnteredValue",
        },
      },
    ];
  });
}
