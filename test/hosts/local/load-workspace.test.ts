import { mkdtempSync } from "node:fs";
import { rename } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { assess } from "../../../src/commands/assess.ts";
import { loadPackage, loadSample } from "../../../src/hosts/local/edition-seed.ts";
import { loadWorkspace } from "../../../src/hosts/local/load-workspace.ts";
import { makeWorkspace } from "../../../src/hosts/local/make-workspace.ts";
import { sampleWorkspace } from "../../support/sample-workspace.ts";

const BBT = "bang-nhap-lieu-BBT.xlsx";
const OFFICIAL = "Ban Biên tập Trang thông tin điện tử";

it.each([
  { file: BBT, unit: "BBT", because: "the code stands in the name" },
  { file: "bang-nhap-lieu_bbt.xlsx", unit: "BBT", because: "codes are read in any case" },
  { file: `bang-nhap-lieu ${OFFICIAL}.xlsx`, unit: "BBT", because: "so are official names" },
  {
    file: `Bang-nhap-lieu-${OFFICIAL.normalize("NFD")}.xlsx`,
    unit: "BBT",
    because: "a Mac decomposes names",
  },
  { file: "bang-nhap-lieu (2).xlsx", unit: undefined, because: "a second download is no unit" },
  { file: "bang-nhap-lieu-khac.xlsx", unit: undefined, because: "nobody knows this unit" },
])("$file is the own workbook of $unit: $because", async ({ file, unit }) => {
  const pack = loadPackage();
  const { snapshot, sample } = await sampleWorkspace();
  const folder = mkdtempSync(join(tmpdir(), "dien-hinh-own-"));
  const spoilt = loadSample(pack).entries.filter((entry) => entry.file === BBT);
  await makeWorkspace(folder, sample.seed, { entries: spoilt, asOf: sample.info.asOf });
  await rename(join(folder, BBT), join(folder, file));
  const { office, entries } = await loadWorkspace(folder, pack.declarations);
  const { findings } = assess({ ...snapshot, office, entries });
  const structure = findings.filter(({ at }) => at.book === file);
  expect(structure.map((finding) => [finding.code, finding.unit])).toEqual([
    ["tab-missing", unit],
    ["column-ambiguous", unit],
  ]);
});
