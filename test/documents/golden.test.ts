import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { renderDocument } from "../../src/documents/render-document.ts";
import { dump } from "./dump.ts";
import { samples } from "./fixtures.ts";
import { readDocx } from "./read-docx.ts";
import { templates } from "./templates.ts";

const folder = new URL("../golden/documents/", import.meta.url);

describe.each(["nd30", "tt01"] as const)("documents under %s", (regime) => {
  it.each(samples(regime).map((sample) => [sample.kind, sample] as const))(
    "%s reads as it was last looked at",
    (kind, sample) => {
      const { bytes } = renderDocument(kind, sample, templates());
      const text = dump(readDocx(bytes));
      const file = new URL(`${kind}.${regime}.txt`, folder);
      if (process.env["UPDATE_GOLDEN"] === "1" || !existsSync(file)) {
        if (process.env["CI"]) throw new Error(`no golden file ${file.pathname}`);
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, text);
      }
      expect(text).toBe(readFileSync(file, "utf8"));
    },
  );
});
