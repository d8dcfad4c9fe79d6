import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { seedWorkbook } from "../../commands/seed-workbook.ts";
import { PROVISION_WORDS } from "../../output/provision-words.vi.ts";
import { parseEditionRows } from "../../workbook/template-schema.ts";
import type { TemplateRows } from "../../workbook/template-shape.ts";
import type { MarkedFile } from "../google/marks.ts";
import { loadEditionSeed, loadSample, type Package } from "../local/edition-seed.ts";
import { UsageError } from "../local/usage-error.ts";
import { editionMark, editionOf } from "./edition-units.ts";
import { type LastEdition, lastEdition } from "./last-edition.ts";
import type { ProvisionCalls } from "./provision-calls.ts";

/** Which edition, and its rows where something brings them. */
export interface EditionChoice {
  readonly mark: string;
  /** Absent for an edition that stands and of which nothing but its workbook tells the rows. */
  readonly rows?: TemplateRows;
  /** What it takes over, where the command line says from which. */
  readonly last?: LastEdition;
}

export interface Choosing {
  readonly google: ProvisionCalls;
  /** Id of the last edition's office workbook. */
  readonly from: string | undefined;
  readonly pack: Package;
  readonly asOf: string;
  /** A file, an edition that ships, or the mark of one that stands. */
  readonly named: string | undefined;
  readonly isSample: boolean;
  readonly offices: readonly MarkedFile[];
  /** undefined where nobody can be asked. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
}

export const SAMPLE_SUFFIX = "-mau";

/**
 * The edition that was named; else the one that stands; with none, the one that a person says.
 *
 * @throws UsageError when nothing decides, or what was named is none
 */
export async function chooseEdition(choosing: Choosing): Promise<EditionChoice> {
  const { pack, isSample, offices, named, ask } = choosing;
  if (isSample) {
    const { seed } = loadSample(pack);
    return { mark: `${markOf(seed.office, choosing)}${SAMPLE_SUFFIX}`, rows: seed.office };
  }
  if (named !== undefined) {
    return choosing.from === undefined
      ? namedEdition(named, choosing)
      : takenOver(named, choosing.from, choosing);
  }
  const standing = offices.filter(({ edition }) => !edition.endsWith(SAMPLE_SUFFIX));
  const [only] = standing;
  if (only !== undefined && standing.length === 1) return { mark: only.edition };
  const marks = standing.map(({ edition }) => edition);
  if (ask === undefined) throw new UsageError(PROVISION_WORDS.nameEdition(marks));
  const typed = (await ask(PROVISION_WORDS.askEdition(marks))).trim();
  return namedEdition(typed === "" ? (marks.at(-1) ?? SHIPPED) : typed, choosing);
}

const SHIPPED = "2020";

function namedEdition(named: string, choosing: Choosing): EditionChoice {
  const { pack, offices } = choosing;
  if (offices.some(({ edition }) => edition === named)) return { mark: named };
  const rows = rowsNamed(named, pack);
  return { mark: markOf(rows, choosing), rows };
}

/** Whose edition it is may stand in the last one alone: its rows are read before it has a mark. */
async function takenOver(named: string, from: string, choosing: Choosing): Promise<EditionChoice> {
  const { google, pack, asOf } = choosing;
  const { declarations } = pack;
  const last = await lastEdition(from, rowsNamed(named, pack), { google, declarations, asOf });
  return { mark: markOf(last.office, choosing), rows: last.office, last };
}

function rowsNamed(named: string, pack: Package): TemplateRows {
  const { declarations, templates } = pack;
  if (existsSync(named)) {
    const text = readFileSync(named, "utf8");
    return parseEditionRows(basename(named), text, declarations.office);
  }
  if (!templates.json.has(`edition-${named}`)) {
    throw new UsageError(PROVISION_WORDS.noSuchEdition(named));
  }
  return loadEditionSeed(pack, named).office;
}

/** @throws UsageError when the rows do not say whose edition of which year it is */
function markOf(rows: TemplateRows, { pack, asOf }: Choosing): string {
  const { declarations } = pack;
  const office = seedWorkbook(declarations.office, rows);
  const mark = editionMark(editionOf(office, declarations, asOf));
  if (mark === undefined) throw new UsageError(PROVISION_WORDS.noMark);
  return mark;
}
