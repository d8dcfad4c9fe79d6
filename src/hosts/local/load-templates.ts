import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { HostError, systemCode } from "../host-error.ts";
import { jsonFaultLine } from "./json-fault.ts";

/** What the package brings along: the declarations as JSON text, the document forms as bytes. */
export interface Templates {
  /** By name without its ending: `entry-workbook`. */
  readonly json: ReadonlyMap<string, string>;
  /** By name without its ending. */
  readonly documents: ReadonlyMap<string, Uint8Array>;
}

const PACKAGE = "dien-hinh";

/**
 * Loads every `*.json` of a templates folder and every `.docx` of its `documents/`.
 *
 * @param folder default: `sheets-templates/` of the package that this code belongs to
 * @throws HostError "template-invalid" with `file` and, for broken JSON, `line` (else 0)
 */
export function loadTemplates(folder: string = templatesFolder()): Templates {
  const json = new Map<string, string>();
  for (const path of filesOf(folder, ".json")) {
    const text = readFileSync(path, "utf8").replace(/^\ufeff/, "");
    checkJson(path, text);
    json.set(basename(path, ".json"), text);
  }
  const documents = new Map<string, Uint8Array>();
  const forms = join(folder, "documents");
  for (const path of existsSync(forms) ? filesOf(forms, ".docx") : []) {
    documents.set(basename(path, ".docx"), new Uint8Array(readFileSync(path)));
  }
  return { json, documents };
}

/** The package's folder, found upwards from this code, bundled or not. */
export function templatesFolder(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = dirname(folder)) {
    if (packageName(join(folder, "package.json")) === PACKAGE) {
      return join(folder, "sheets-templates");
    }
    if (folder === dirname(folder)) {
      throw new HostError("template-invalid", { file: join(start, "sheets-templates"), line: 0 });
    }
  }
}

function packageName(path: string): unknown {
  try {
    const found: unknown = JSON.parse(readFileSync(path, "utf8"));
    return typeof found === "object" && found !== null && "name" in found ? found.name : undefined;
  } catch {
    return undefined;
  }
}

function filesOf(folder: string, ending: string): readonly string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(ending));
    return names
      .filter((name) => !/^[.~]/.test(name))
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    const facts = { file: folder, line: 0, reason: systemCode(error) ?? "unknown" };
    throw new HostError("template-invalid", facts, error);
  }
}

function checkJson(path: string, text: string): void {
  try {
    JSON.parse(text);
  } catch (error) {
    throw new HostError("template-invalid", { file: path, line: jsonFaultLine(text) ?? 0 }, error);
  }
}
