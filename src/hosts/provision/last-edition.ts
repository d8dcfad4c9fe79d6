import { type BlankedCell, carryOver } from "../../commands/carry-over.ts";
import { rowsOfWorkbook } from "../../commands/rows-of-workbook.ts";
import type { Declarations } from "../../edition/edition-source.ts";
import type { TemplateRows } from "../../workbook/template-shape.ts";
import { TAG } from "../sheets/template-tags.ts";
import { editionOf, type SharedUnit, sharedUnits } from "./edition-units.ts";
import type { ProvisionCalls } from "./provision-calls.ts";
import { cellsOf, standingBook } from "./standing-book.ts";

/** What a new edition takes over from the last. */
export interface LastEdition {
  readonly office: TemplateRows;
  readonly blanked: readonly BlankedCell[];
  /** «Khen thưởng đã đạt» of the last edition's workbooks: of one unit, or of all. */
  readonly historyOf: (unit?: SharedUnit) => TemplateRows;
}

interface Reading {
  readonly google: ProvisionCalls;
  readonly declarations: Declarations;
  readonly asOf: string;
}

/**
 * @param id the last edition's office workbook
 * @param next the rows that the new edition says anew
 * @throws HostError when it, or an entry workbook that it names, cannot be read
 */
export async function lastEdition(
  id: string,
  next: TemplateRows,
  { google, declarations, asOf }: Reading,
): Promise<LastEdition> {
  const standing = await standingBook(google, id);
  const office = await cellsOf(google, standing, declarations.office);
  const { rows, blanked } = carryOver(
    rowsOfWorkbook(office, declarations.office),
    next,
    declarations.office,
  );
  const units = sharedUnits(editionOf(office, declarations, asOf));
  const linked = [
    ...standing.live.tags(TAG.sharedEntry),
    ...units.flatMap(({ linked: one }) => one ?? []),
  ];
  const tab = declarations.entry.tabs.find(({ key }) => key === "awardsReceived");
  const awards: TemplateRows[string][number][] = [];
  for (const entry of new Set(linked)) {
    const workbook = await cellsOf(google, await standingBook(google, entry), declarations.entry);
    awards.push(
      ...(rowsOfWorkbook(workbook, declarations.entry, ["records"])[tab?.name ?? ""] ?? []),
    );
  }
  const unitHeader = tab?.columns?.find(({ key }) => key === "unit")?.header ?? "";
  const withoutCheck = awards.map(({ "Kiểm tra": _, ...row }) => row);
  return {
    office: rows,
    blanked,
    historyOf: (unit) => ({
      [tab?.name ?? ""]: withoutCheck.filter(
        (row) => unit === undefined || isOf(unit, String(row[unitHeader] ?? "")),
      ),
    }),
  };
}

function isOf({ viewed }: SharedUnit, typed: string): boolean {
  return viewed.names.some((name) => name.toLowerCase() === typed.trim().toLowerCase());
}
