import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DraftedDocument } from "../../commands/actions.ts";
import { readStamp } from "../../documents/trace/stamp.ts";
import { writeAtomically } from "./atomic-write.ts";

/** Where a document lies, and whether this run put it there. */
export interface StoredDocument {
  readonly path: string;
  readonly isNew: boolean;
}

/**
 * Stores a document without ever overwriting one: a file with the same key is kept, whenever it was
 * drafted and whoever has corrected it since; another draft of the day gets a suffix.
 */
export function storeDocument(
  folder: string,
  { name, bytes, key }: Pick<DraftedDocument, "name" | "bytes" | "key">,
): StoredDocument {
  const stem = name.replace(/\.docx$/, "");
  for (let draft = 1; ; draft++) {
    const path = join(folder, draft === 1 ? name : `${stem}-${draft}.docx`);
    if (!existsSync(path)) {
      writeAtomically(path, bytes);
      return { path, isNew: true };
    }
    if (readStamp(readFileSync(path))?.key === key) return { path, isNew: false };
  }
}
