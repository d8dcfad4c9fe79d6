import { readdirSync, readFileSync } from "node:fs";
import type { Templates } from "../../src/documents/render-document.ts";

const folder = new URL("../../sheets-templates/documents/", import.meta.url);

/** The committed templates. */
export function templates(): Templates {
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith(".docx"))
      .sort()
      .map((name) => [name, new Uint8Array(readFileSync(new URL(name, folder)))]),
  );
}
