import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { DRAFT_KINDS, draftDocuments } from "../../src/commands/draft.ts";
import { KINDS } from "../../src/documents/kinds.ts";
import { boardOf, fullSituation } from "./compose-fixture.ts";
import { dump } from "./dump.ts";
import { readDocx } from "./read-docx.ts";
import { templates } from "./templates.ts";

const folder = new URL("../golden/documents/", import.meta.url);

it.each(DRAFT_KINDS)("%s of one situation reads as it was last looked at", (kind) => {
  const isAll = ["unit", "nominee"].includes(KINDS[kind].per);
  const request = { templates: templates(), asOf: "2020-05-08", isAll };
  const { documents, issues } = draftDocuments(kind, boardOf(fullSituation()), request);
  const texts = documents.map(({ name, bytes }) => `##### ${name}\n${dump(readDocx(bytes))}`);
  const text = `${texts.join("\n")}\n##### issues\n${issues.join("\n")}\n`;
  const file = new URL(`composed-${kind}.txt`, folder);
  if (process.env["UPDATE_GOLDEN"] === "1" || !existsSync(file)) {
    if (process.env["CI"]) throw new Error(`no golden file ${file.pathname}`);
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, "utf8"));
});
