import { DOCUMENT_KINDS } from "../../src/documents/kinds.ts";
import type { Replaced, Substitute } from "./replacing.ts";

const FOLDER = "src/hosts/apps-script/office/lighter";

/** Packages and modules of which the office script uses a small part or none, each with that part. */
export const LIGHTER: Replaced = new Map<string, Substitute>([
  ["pizzip", { file: `${FOLDER}/zip.ts`, defaultExport: "TemplateZip" }],
  ["docxtemplater", { file: `${FOLDER}/form-template.ts`, defaultExport: "FormTemplate" }],
  ...["frame/frame-tags.vi.ts", ...DOCUMENT_KINDS.map((kind) => `${kind}/tags.vi.ts`)].map(
    (path): [string, string] => [`src/documents/${path}`, `${FOLDER}/no-tags.ts`],
  ),
]);
