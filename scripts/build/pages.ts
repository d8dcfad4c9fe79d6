import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** A page file of a script project, by its name with ending. */
export type Pages = ReadonlyMap<string, string>;

/**
 * The pages of the office script: its own HTML as it stands, and each document form as base64 in a
 * page `document-<name>.html`, for `HtmlService.createHtmlOutputFromFile("document-<name>")`.
 */
export function officePages(root: string): Pages {
  const pages = new Map<string, string>();
  for (const path of filesOf(join(root, "src/hosts/apps-script/office"), ".html"))
    pages.set(basename(path), readFileSync(path, "utf8"));
  for (const path of filesOf(join(root, "sheets-templates/documents"), ".docx"))
    pages.set(
      `document-${basename(path, ".docx")}.html`,
      `${readFileSync(path).toString("base64")}\n`,
    );
  return pages;
}

function filesOf(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}
