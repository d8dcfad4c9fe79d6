import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { newBooks } from "../../src/commands/set-up.ts";
import { formGuideHtml } from "../../src/documents/own-form/guide.vi.ts";
import { packedForms } from "../../src/documents/own-form/packed-tags.ts";
import type { Declarations } from "../../src/edition/edition-source.ts";
import {
  parseEditionRows,
  parseGuide,
  parseWorkbookDeclaration,
} from "../../src/workbook/template-schema.ts";
import { PAGES_FOLDER, pageFile } from "./page-file.ts";

/** A page file of a script project, by its name with ending. */
export type Pages = ReadonlyMap<string, string>;

/**
 * The pages of the office script, each read by the command alone that needs it: the panel and the
 * dialogs, each built into one file, and in base64 each document form as `document-<name>.html`, each
 * edition that ships as `edition-<name>.html`, and for own forms the placeholders and their guide.
 *
 * @throws TemplateError for rows of an edition or a guide that do not keep to their shape
 */
export function officePages(root: string): Pages {
  const pages = new Map<string, string>();
  for (const path of filesOf(join(root, PAGES_FOLDER), "page.ts")) {
    const name = basename(dirname(path));
    pages.set(`${name}.html`, pageFile(root, name));
  }
  for (const path of filesOf(join(root, "sheets-templates/documents"), ".docx"))
    pages.set(`document-${basename(path, ".docx")}.html`, inBase64(readFileSync(path)));
  for (const path of editionFiles(join(root, "sheets-templates")))
    pages.set(`${basename(path, ".json")}.html`, inBase64(Buffer.from(editionPage(path))));
  pages.set("form-tags.html", inBase64(Buffer.from(JSON.stringify(packedForms()))));
  pages.set("form-guide.html", inBase64(Buffer.from(formGuideHtml())));
  return pages;
}

/** The edition's workbooks, laid out here once: the script writes them as they are. */
function editionPage(path: string): string {
  const read = (name: string) => readFileSync(join(dirname(path), name), "utf8");
  const declared = (file: string) => parseWorkbookDeclaration(file, read(file));
  const declarations: Declarations = {
    entry: declared("entry-workbook.json"),
    office: declared("office-workbook.json"),
  };
  const guide = parseGuide("guide.json", read("guide.json"));
  const office = parseEditionRows(basename(path), read(basename(path)), declarations.office);
  return JSON.stringify(newBooks({ declarations, guide, office }));
}

function editionFiles(folder: string): readonly string[] {
  return filesOf(folder, ".json").filter((path) => /^edition-[^/]*$/.test(relative(folder, path)));
}

function inBase64(bytes: Buffer): string {
  return `${bytes.toString("base64")}\n`;
}

function filesOf(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}
