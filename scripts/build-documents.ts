/** Writes the templates of the documents: `node scripts/run-ts.mjs scripts/build-documents.ts`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { buildTemplates } from "./documents/build-templates.ts";

const folder = "sheets-templates/documents";
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of await buildTemplates()) {
  writeFileSync(`${folder}/${name}`, bytes);
  console.log(`${folder}/${name} ${bytes.length} B`);
}
