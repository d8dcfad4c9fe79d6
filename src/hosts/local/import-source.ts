import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Grid } from "../../intake/own-list/grid.ts";
import { gridOfText } from "../../intake/own-list/grid-of-text.ts";
import { HostError, systemCode } from "../host-error.ts";
import { readGrids } from "./read-xlsx.ts";

/** A list as it was sent: its cells, and its bytes to be kept. */
export interface ListSource {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly grids: readonly Grid[];
}

/**
 * Reads a list: an .xlsx or .xlsm by its cells and joins, anything else as text.
 *
 * @throws HostError "workbook-missing" for no file, "list-unreadable" for bytes that are no text in
 *   UTF-8 or UTF-16, and every error of `readXlsx`
 */
export async function readListFile(path: string): Promise<ListSource> {
  const name = basename(path);
  const bytes = bytesOf(path, name);
  return listOf(name, bytes);
}

export async function listOf(name: string, bytes: Uint8Array): Promise<ListSource> {
  const isWorkbook = /\.xls[xm]?$/i.test(name) || (bytes[0] === 0x50 && bytes[1] === 0x4b);
  const grids = isWorkbook ? await readGrids(name, bytes) : [gridOfText(textOf(name, bytes))];
  return { name, bytes, grids };
}

function bytesOf(path: string, name: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    const reason = systemCode(error);
    if (reason === "ENOENT") throw new HostError("workbook-missing", { file: name }, error);
    if (reason === undefined) throw error;
    throw new HostError("list-unreadable", { file: name }, error);
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
