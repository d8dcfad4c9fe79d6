import { DOCUMENT_KINDS } from "../../src/documents/kinds.ts";
import type { Replaced, Substitute } from "./replacing.ts";

const FOLDER = "src/hosts/apps-script/office/lighter";

/** Packages and modules of which the office script uses a small part or none, each with that part. */
export const LIGHTER: Replaced = new Map<string, Substitute>([
  ["pizzip", { file: `${FOLDER}/zip.ts`, defaultExport: "TemplateZip" }],
  ["docxtemplater", { file: `${FOLDER}/form-template.ts`, defaultExport: "FormTemplate" }],
  ...DOCUMENT_KINDS.map((kind): [string, string] => [
    `src/documents/${kind}/tags.vi.ts`,
    `${FOLDER}/no-tags.ts`,
  ]),
]);
