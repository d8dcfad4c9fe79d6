import type { WrittenSheet } from "../../workbook/written-book.ts";
import type { ApiFormat, ApiRequest } from "./api-types.ts";
import { cellFormat } from "./cell-format.ts";
import type { TabPlace } from "./tab-requests.ts";

/** A column of more stretches than this is told cell by cell: the batch stays smaller so. */
const STRETCHES_MAX = 12;

interface Stretch {
  readonly key: string;
  readonly format: ApiFormat;
  readonly from: number;
  to: number;
}

/** The looks of a tab, column by column: one request a stretch of cells that look alike. */
export function formatRequests(sheet: WrittenSheet, place: TabPlace): readonly ApiRequest[] {
  const width = Math.max(sheet.columns.length, ...sheet.rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    columnFormatRequests(sheet, column, { ...place, column }),
  ).flat();
}

/** The looks of one column of a tab, written where `place` says. */
export function columnFormatRequests(
  sheet: WrittenSheet,
  column: number,
  place: Pick<TabPlace, "sheetId" | "linkTo"> & { readonly column: number },
): readonly ApiRequest[] {
  const formats = columnFormats(sheet, { column, linkTo: place.linkTo });
  const at = { sheetId: place.sheetId, column: place.column };
  const stretches = stretchesOf(formats);
  return stretches.length > STRETCHES_MAX
    ? [columnRequest(formats, at)]
    : stretches.map((stretch) => stretchRequest(stretch, at));
}

function columnFormats(
  sheet: WrittenSheet,
  { column, linkTo }: { column: number; linkTo: TabPlace["linkTo"] },
): readonly ApiFormat[] {
  const last = Math.max(sheet.rows.length, ...(sheet.validations ?? []).map((one) => one.lastRow));
  return Array.from({ length: last }, (_, row) => {
    const cell = sheet.rows[row]?.[column];
    if (cell === undefined && row < sheet.rows.length && isRagged(sheet)) return {};
    const link = cell?.link === undefined ? undefined : linkTo(cell.link);
    return cellFormat(cell ?? { value: null }, sheet.columns[column], link);
  });
}

/** A tab with a heading above its table: the cells beside the heading stay plain. */
function isRagged({ rows }: WrittenSheet): boolean {
  return (rows[0]?.length ?? 0) < (rows[rows.length - 1]?.length ?? 0);
}

function stretchesOf(formats: readonly ApiFormat[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const [row, format] of formats.entries()) {
    const key = JSON.stringify(format);
    const last = stretches[stretches.length - 1];
    if (last?.key === key) last.to = row + 1;
    else stretches.push({ key, format, from: row, to: row + 1 });
  }
  return stretches.filter(({ key }) => key !== "{}");
}

interface ColumnPlace {
  readonly sheetId: number;
  readonly column: number;
}

function stretchRequest({ format, from, to }: Stretch, at: ColumnPlace): ApiRequest {
  return {
    repeatCell: {
      range: {
        sheetId: at.sheetId,
        startRowIndex: from,
        endRowIndex: to,
        startColumnIndex: at.column,
        endColumnIndex: at.column + 1,
      },
      cell: { userEnteredFormat: format },
      fields: "userEnteredFormat",
    },
  };
}

function columnRequest(formats: readonly ApiFormat[], at: ColumnPlace): ApiRequest {
  return {
    updateCells: {
      start: { sheetId: at.sheetId, rowIndex: 0, columnIndex: at.column },
      rows: formats.map((format) => ({ values: [{ userEnteredFormat: format }] })),
      fields: "userEnteredFormat",
    },
  };
}
