import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { EditionSeed, EntrySeed } from "../../commands/set-up.ts";
import type { Declarations } from "../../edition/edition-source.ts";
import {
  type ChangedBook,
  parseChangedBook,
  parseSampleInfo,
  type SampleInfo,
} from "../../workbook/sample-schema.ts";
import {
  parseEditionRows,
  parseGuide,
  parseSample,
  parseWorkbookDeclaration,
} from "../../workbook/template-schema.ts";
import type { Guide, TemplateRows } from "../../workbook/template-shape.ts";
import { loadTemplates, type Templates, templatesFolder } from "./load-templates.ts";

/** What the package brings along, parsed. */
export interface Package {
  readonly declarations: Declarations;
  readonly templates: Templates;
}

export interface Sample {
  readonly info: SampleInfo;
  readonly seed: EditionSeed;
  readonly entries: readonly { readonly file: string; readonly entry: EntrySeed }[];
}

/** @throws TemplateError or HostError "template-invalid" naming the file that cannot be read */
export function loadPackage(): Package {
  const templates = loadTemplates();
  const declarations = {
    entry: parseWorkbookDeclaration("entry-workbook.json", textOf(templates, "entry-workbook")),
    office: parseWorkbookDeclaration("office-workbook.json", textOf(templates, "office-workbook")),
  };
  return { declarations, templates };
}

/** The lines of the guides that every edition's workbooks begin with. */
export function loadGuide({ templates }: Package): Guide {
  return parseGuide("guide.json", textOf(templates, "guide"));
}

/** The rows of an edition that ships with the package: «2020» for `edition-2020.json`. */
export function loadEditionSeed(pack: Package, edition: string): EditionSeed {
  const { declarations, templates } = pack;
  const file = `edition-${edition}.json`;
  return {
    declarations,
    guide: loadGuide(pack),
    office: parseEditionRows(file, textOf(templates, `edition-${edition}`), declarations.office),
  };
}

/** The sample: the edition's rows with the sample's own over them, and what its units typed. */
export function loadSample(pack: Package): Sample {
  const info = parseSampleInfo("sample/sample.json", sampleText("sample.json"));
  const seed = loadEditionSeed(pack, "2020");
  const office = parseSample(
    "sample/office.json",
    sampleText("office.json"),
    pack.declarations.office,
  );
  const entries = Object.entries(info.books)
    .filter(([name]) => name !== "office")
    .map(([name, file]) => ({ file, entry: loadEntry(name, pack) }));
  return {
    info,
    seed: { ...seed, office: overlaid(seed.office, office, info.changesByCode) },
    entries,
  };
}

function loadEntry(name: string, { declarations }: Package): EntrySeed {
  const text = sampleText(`${name}.json`);
  if (name === "entry")
    return { rows: parseSample(`sample/${name}.json`, text, declarations.entry) };
  const changed: ChangedBook = parseChangedBook(`sample/${name}.json`, text);
  return { rows: changed.tabs, headers: changed.headers };
}

/** Rows of the same code replaced cell by cell, others added below. */
function overlaid(
  under: TemplateRows,
  over: TemplateRows,
  byCode: readonly string[],
): TemplateRows {
  const merged: Record<string, TemplateRows[string]> = { ...under };
  for (const [tab, rows] of Object.entries(over)) {
    const before = under[tab] ?? [];
    if (!byCode.includes(tab)) {
      merged[tab] = [...before, ...rows];
      continue;
    }
    const code = (row: TemplateRows[string][number]) => row["Mã"];
    const changed = before.map((row) => ({
      ...row,
      ...rows.find((own) => code(own) === code(row)),
    }));
    const added = rows.filter((row) => !before.some((own) => code(own) === code(row)));
    merged[tab] = [...changed, ...added];
  }
  return merged;
}

function textOf({ json }: Templates, name: string): string {
  const text = json.get(name);
  if (text === undefined) throw new RangeError(`no template ${name}.json`);
  return text;
}

function sampleText(file: string): string {
  return readFileSync(join(templatesFolder(), "sample", file), "utf8");
}
