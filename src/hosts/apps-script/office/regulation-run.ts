import { entryRegulationRows, type RegulationRow } from "../../../commands/regulation-rows.ts";
import { LOG_WORDS, RUN_WORDS } from "../../../output/office-words.vi.ts";
import type { WrittenCell, WrittenSheet } from "../../../workbook/written-book.ts";
import type { ApiSpreadsheet } from "../../sheets/api-types.ts";
import type { EntryLink } from "../../sheets/entry-links.ts";
import { freeSheetIds, replaceTab } from "../../sheets/replace-tab.ts";
import { DECLARATIONS, tabNamed } from "./declarations.ts";
import { type Gathered, gather, isUnfinished, unfinishedText } from "./gather.ts";
import { getBook } from "./load-books.ts";
import { logRequests } from "./log-requests.ts";
import type { Run } from "./run.ts";
import { serviceFault } from "./service-errors.ts";
import type { Services } from "./services.ts";

/** What the writer must know of a workbook: its tabs, and what hangs on them; no cell. */
export const TAB_FIELDS = [
  "sheets(properties(sheetId,title,index,gridProperties(rowCount,columnCount))",
  "charts(chartId)",
  "conditionalFormats(ranges(sheetId))",
  "protectedRanges(protectedRangeId)",
  "basicFilter(range(sheetId)))",
].join(",");

/**
 * «Đồng bộ quy định»: the edition's rows into the tab `Quy định` of every entry workbook, and into
 * no other tab. What it was is not kept: it is a copy of rows that stand in the office workbook.
 */
export function regulationRun(run: Run): string {
  const gathered = gather(run);
  if (isUnfinished(gathered)) return unfinishedText(gathered);
  const { services } = run;
  const failed: string[] = [];
  let written = 0;
  for (const link of gathered.links) {
    const outcome = writeRegulations(services, gathered, link);
    if (outcome === undefined) continue;
    if (outcome.isWritten) written++;
    else failed.push(outcome.name);
  }
  const text = [
    RUN_WORDS.synced(written),
    ...(failed.length > 0 ? [RUN_WORDS.notSynced(failed)] : []),
  ];
  const { moment, who } = gathered.snapshot;
  const line = { at: moment, who, what: LOG_WORDS.synced, before: "", after: text.join(" ") };
  const requests = logRequests([line], { book: gathered.api, newId: freeSheetIds(gathered.api) });
  services.sheets.batchUpdate({ requests }, services.bookId);
  return text.join(" ");
}

/**
 * The rows of today into one entry workbook; undefined for one that could not be read.
 *
 * @throws what the services throw, but for a fault of this one workbook
 */
export function writeRegulations(
  services: Services,
  gathered: Gathered,
  link: EntryLink,
): { readonly isWritten: boolean; readonly name: string } | undefined {
  const loaded = gathered.books.find(({ id }) => id === link.id);
  if (loaded === undefined) return undefined;
  const { name } = loaded.workbook;
  try {
    const book = getBook(services, link.id, TAB_FIELDS);
    services.sheets.batchUpdate({ requests: regulationRequests(gathered, link, book) }, link.id);
    return { isWritten: true, name };
  } catch (error) {
    const fault = serviceFault(error);
    if (fault === "authorization" || fault === "quota" || fault === "unknown") throw error;
    return { isWritten: false, name };
  }
}

function regulationRequests(
  { board, office, snapshot }: Gathered,
  { units }: EntryLink,
  book: ApiSpreadsheet,
) {
  const rows = entryRegulationRows({
    declarations: DECLARATIONS,
    office: office.workbook,
    reckoning: board.reckoning,
    ...(units.length === 0 ? {} : { unitsHere: units.map(({ code }) => code) }),
  });
  return replaceTab(regulationSheet(rows), {
    book,
    newId: freeSheetIds(book),
    linkTo: () => undefined,
    keepsBackup: false,
    editors: snapshot.who === "" ? [] : [snapshot.who],
  }).requests;
}

function regulationSheet(rows: readonly RegulationRow[]): WrittenSheet {
  const { name, columns = [] } = tabNamed("entry", "regulations");
  const machineFrom = columns.findIndex(({ header }) => header === "Tab");
  return {
    name,
    columns: columns.map(({ width, type }, at) => ({
      width,
      format: "text" as const,
      ...(machineFrom >= 0 && at >= machineFrom
        ? { look: "muted" as const }
        : type === "longText"
          ? { look: "wrap" as const }
          : {}),
    })),
    rows: [
      columns.map(
        ({ header, note }): WrittenCell => ({
          value: header,
          look: "header",
          ...(note === undefined ? {} : { note }),
        }),
      ),
      ...rows.map((row) =>
        columns.map(({ header }): WrittenCell => ({ value: row[header] ?? null })),
      ),
    ],
    frozenRows: 1,
    protect: true,
    tabColour: "548235",
  };
}
