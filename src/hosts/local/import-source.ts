import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Grid } from "../../intake/own-list/grid.ts";
import { gridOfText } from "../../intake/own-list/grid-of-text.ts";
import { HostError, systemCode } from "../host-error.ts";
import { readGrids } from "./read-xlsx.ts";
import { isWordFile } from "./zip-guard.ts";

/** A list as it was sent: its cells, and its bytes to be kept. */
export interface ListSource {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly grids: readonly Grid[];
}

/**
 * Reads a list by what its bytes are: a workbook or a Word file by its cells and joins, anything
 * else as text. A name that ends in `.xls`, `.doc` and the like says what the bytes should have been.
 *
 * @throws HostError "list-missing" for no file, "list-unreadable" for bytes that are no text in
 *   UTF-8 or UTF-16, and every error of `readXlsx` and `readDocx`
 */
export async function readListFile(path: string): Promise<ListSource> {
  const name = basename(path);
  return listOf(name, bytesOf(path, name));
}

export async function listOf(name: string, bytes: Uint8Array): Promise<ListSource> {
  return { name, bytes, grids: await gridsOf(name, bytes) };
}

async function gridsOf(name: string, bytes: Uint8Array): Promise<readonly Grid[]> {
  if (isWordFile(bytes) || /\.doc[xm]?$/i.test(name)) return [await readWord(name, bytes)];
  if (/\.(?:rtf|odt)$/i.test(name)) throw new HostError("document-old-format", { file: name });
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip || /\.xls[xm]?$/i.test(name)) return readGrids(name, bytes);
  return [gridOfText(textOf(name, bytes))];
}

/** The reader of Word files is loaded when one comes. A `.doc` may be RTF or HTML inside. */
async function readWord(name: string, bytes: Uint8Array): Promise<Grid> {
  const { readDocx } = await import("./read-docx.ts");
  return readDocx(name, bytes).catch((error: unknown) => {
    const isOld = /\.doc$/i.test(name) && error instanceof HostError;
    if (!isOld || error.code !== "document-unreadable") throw error;
    throw new HostError("document-old-format", { file: name }, error);
  });
}

function bytesOf(path: string, name: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    const reason = systemCode(error);
    if (reason === undefined) throw error;
    const code = reason === "ENOENT" ? "list-missing" : "list-unreadable";
    throw new HostError(code, { file: name }, error);
  }
}

/** Excel saves «Unicode Text» as UTF-16 with its mark. */
function textOf(name: string, bytes: Uint8Array): string {
  const mark = `${bytes[0]},${bytes[1]}`;
  const encoding = mark === "255,254" ? "utf-16le" : mark === "254,255" ? "utf-16be" : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes("\u0000")) return text;
  } catch (error) {
    throw new HostError("list-unreadable", { file: name }, error);
  }
  throw new HostError("list-unreadable", { file: name });
}
