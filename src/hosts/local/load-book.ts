import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Workbook } from "../../workbook/table.ts";
import { HostError, systemCode } from "../host-error.ts";
import { readXlsx } from "./read-xlsx.ts";

export interface LoadedBook {
  readonly book: Workbook;
  readonly bytes: Uint8Array;
  /** Somebody has it open: what they have not saved yet is not in it. */
  readonly isOpenElsewhere: boolean;
}

/**
 * Reads a workbook of the disk; its name is the file's.
 *
 * A workbook that somebody has open and that reads well is only noted as such.
 *
 * @throws HostError "workbook-missing"; "workbook-half-saved" when it cannot be read while Excel or
 *   LibreOffice has it open; every error of `readXlsx`
 */
export async function loadBook(path: string): Promise<LoadedBook> {
  const name = basename(path);
  try {
    const bytes = new Uint8Array(readFileSync(path));
    const book = await readXlsx(name, bytes);
    return { book, bytes, isOpenElsewhere: isOpenElsewhere(path) };
  } catch (error) {
    if (error instanceof HostError) throw isHalfSaved(error, path) ? halfSaved(name, error) : error;
    if (systemCode(error) === "ENOENT")
      throw new HostError("workbook-missing", { file: name }, error);
    const reason = systemCode(error);
    if (reason === undefined) throw error;
    if (isOpenElsewhere(path)) throw halfSaved(name, error);
    throw new HostError("workbook-unreadable", { file: name, reason }, error);
  }
}

/** Does Excel (`~$NAME`) or LibreOffice (`.~lock.NAME#`) keep its mark beside the file? */
export function isOpenElsewhere(path: string): boolean {
  const name = basename(path);
  return [`.~lock.${name}#`, `~$${name}`, `~$${name.slice(2)}`].some((mark) =>
    existsSync(join(dirname(path), mark)),
  );
}

const TORN: ReadonlySet<string> = new Set(["workbook-truncated", "workbook-unreadable"]);

function isHalfSaved(error: HostError, path: string): boolean {
  return TORN.has(error.code) && isOpenElsewhere(path);
}

function halfSaved(name: string, cause: unknown): HostError {
  return new HostError("workbook-half-saved", { file: name }, cause);
}
