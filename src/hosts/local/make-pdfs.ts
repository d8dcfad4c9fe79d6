import { spawnSync } from "node:child_process";
import {
  accessSync,
  constants,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { PDF_WORDS } from "../../output/cli-words.vi.ts";
import { writeAtomically } from "./atomic-write.ts";

/** PDFs by the path of their document, and why some or all are lacking: whole sentences. */
export interface MadePdfs {
  readonly byDocument: ReadonlyMap<string, string>;
  readonly issues: readonly string[];
}

export interface PdfHost {
  /** The folders in which programs are looked for, as `PATH` joins them. */
  readonly path: string;
  readonly timeoutMs: number;
}

/**
 * A PDF beside each document, of all that have none yet in one call of LibreOffice, with a profile
 * of its own, so that windows which are open stay untouched. Without LibreOffice there are none,
 * and `issues` says so; the documents stand either way.
 */
export function makePdfs(documents: readonly string[], host: PdfHost): MadePdfs {
  const lacking = documents.filter((path) => !isCurrent(path));
  if (lacking.length === 0) return { byDocument: standing(documents), issues: [] };
  const program = programOn(host.path);
  if (program === undefined) {
    return { byDocument: standing(documents), issues: [PDF_WORDS.noProgram] };
  }
  const folder = mkdtempSync(join(tmpdir(), "dien-hinh-pdf-"));
  try {
    const profile = pathToFileURL(join(folder, "profile")).href;
    const given = ["--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder];
    spawnSync(program, [`-env:UserInstallation=${profile}`, ...given, ...lacking], {
      stdio: "ignore",
      timeout: host.timeoutMs,
      killSignal: "SIGKILL",
    });
    for (const path of lacking) keep(join(folder, basename(pdfOf(path))), pdfOf(path));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const byDocument = standing(documents);
  const left = documents.filter((path) => !byDocument.has(path)).map((path) => basename(path));
  return { byDocument, issues: left.length === 0 ? [] : [PDF_WORDS.notMade(left)] };
}

/** Only a whole PDF is kept: LibreOffice may have been stopped while it wrote. */
function keep(made: string, path: string): void {
  if (!existsSync(made)) return;
  const bytes = readFileSync(made);
  const isWhole = bytes.subarray(0, 5).toString() === "%PDF-" && bytes.includes("%%EOF");
  if (isWhole) writeAtomically(path, bytes);
}

function standing(documents: readonly string[]): ReadonlyMap<string, string> {
  return new Map(documents.filter(isCurrent).map((path) => [path, pdfOf(path)] as const));
}

/** A document that was corrected after its PDF was made lacks one again. */
function isCurrent(document: string): boolean {
  const pdf = pdfOf(document);
  return existsSync(pdf) && statSync(pdf).mtimeMs >= statSync(document).mtimeMs;
}

function pdfOf(document: string): string {
  return join(dirname(document), `${basename(document, ".docx")}.pdf`);
}

function programOn(path: string): string | undefined {
  return path
    .split(delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => PROGRAMS.map((name) => join(folder, name)))
    .find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const PROGRAMS = ["soffice", "libreoffice", "soffice.exe", "soffice.com"] as const;
