import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DraftedDocument } from "../../commands/actions.ts";
import { writeAtomically } from "./atomic-write.ts";

/**
 * Stores a document without ever overwriting one: equal contents keep the file that is there,
 * another draft of the day gets a suffix.
 *
 * @returns the path of the file that holds the contents
 */
export function storeDocument(folder: string, { name, bytes }: DraftedDocument): string {
  const stem = name.replace(/\.docx$/, "");
  for (let draft = 1; ; draft++) {
    const path = join(folder, draft === 1 ? name : `${stem}-${draft}.docx`);
    if (!existsSync(path)) {
      writeAtomically(path, bytes);
      return path;
    }
    if (readFileSync(path).equals(bytes)) return path;
  }
}
