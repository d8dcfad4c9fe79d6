import { CHART_WORDS } from "../../output/office-words.vi.ts";
import type { WrittenSheet } from "../../workbook/written-book.ts";
import type { ApiRequest } from "./api-types.ts";

/** Rows that the charts need below the table. */
export const CHART_ROWS = 24;
/** Columns that they need beside a narrow table. */
export const CHART_COLUMNS = 0;

/** Charts below the table of «Tổng hợp»: share done, and errors beside warnings, a bar a unit. */
export function chartRequests(sheet: WrittenSheet, sheetId: number): readonly ApiRequest[] {
  const { heads } = CHART_WORDS;
  const headerRow = sheet.rows.findIndex((row) => row[0]?.look === "header");
  const header = sheet.rows[headerRow] ?? [];
  const lastRow = sheet.rows.length - 1;
  if (headerRow < 0 || lastRow <= headerRow + 1) return [];
  const column = (name: string) => header.findIndex(({ value }) => value === name);
  const chart = (title: string, names: readonly string[], at: number): readonly ApiRequest[] => {
    const columns = names.map(column);
    if (columns.includes(-1)) return [];
    const source = (index: number) => ({
      sourceRange: {
        sources: [
          {
            sheetId,
            startRowIndex: headerRow,
            endRowIndex: lastRow,
            startColumnIndex: index,
            endColumnIndex: index + 1,
          },
        ],
      },
    });
    return [
      {
        addChart: {
          chart: {
            spec: {
              title,
              altText: title,
              basicChart: {
                chartType: "COLUMN",
                legendPosition: names.length > 1 ? "TOP_LEGEND" : "NO_LEGEND",
                ...(names.length > 1 ? { stackedType: "STACKED" } : {}),
                headerCount: 1,
                domains: [{ domain: source(0) }],
                series: columns.map((index) => ({
                  series: source(index),
                  targetAxis: "LEFT_AXIS",
                })),
              },
            },
            position: {
              overlayPosition: {
                anchorCell: { sheetId, rowIndex: sheet.rows.length + 1, columnIndex: at },
                widthPixels: 640,
                heightPixels: 420,
              },
            },
          },
        },
      },
    ];
  };
  return [
    ...chart(CHART_WORDS.done, [heads.done], 0),
    ...chart(CHART_WORDS.findings, [heads.errors, heads.warnings], Math.min(6, header.length - 1)),
  ];
}
