import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { KINDS } from "../../src/documents/kinds.ts";
import { renderDocument } from "../../src/documents/render-document.ts";
import { dump } from "./dump.ts";
import { readDocx } from "./read-docx.ts";
import { samples } from "./samples.ts";
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

describe("the two regimes", () => {
  const day = { issuedOn: "2020-03-05", plannedOn: "2020-03-05" };
  const [before, after] = (["tt01", "nd30"] as const).map((regime) =>
    samples(regime, day).map((sample) => ({
      kind: sample.kind,
      lines: dump(readDocx(renderDocument("x", sample, templates()).bytes)).split("\n"),
    })),
  );

  it.each(
    (before ?? []).map(({ kind, lines }, index) => ({
      kind,
      lines,
      others: after?.[index]?.lines ?? [],
    })),
  )("differ in page number, căn cứ and Kính gửi alone: $kind", ({ kind, lines, others }) => {
    const own = [
      ...lines.filter((line) => !others.includes(line)),
      ...others.filter((line) => !lines.includes(line)),
    ];
    const addressed = /Kính gửi:|firstLine 720, after 120\] - .*[;.]$|\[left, 11\] - /;
    const allowed = [
      /^=== section .* PAGE in /,
      /Căn cứ |Theo đề nghị /,
      ...(KINDS[kind].addressed === "under-nd30" ? [addressed] : []),
    ];
    expect(own.filter((line) => !allowed.some((pattern) => pattern.test(line)))).toEqual([]);
    expect(own.length).toBeGreaterThan(0);
  });
});
