import type { Replaced, Substitute } from "./replacing.ts";

const FOLDER = "src/hosts/apps-script/office/lighter";

/** Packages of which the office script uses a small part, each with that part. */
export const LIGHTER: Replaced = new Map<string, Substitute>([
  ["pizzip", { file: `${FOLDER}/zip.ts`, defaultExport: "TemplateZip" }],
  ["@xmldom/xmldom", `${FOLDER}/xml-part.ts`],
]);
