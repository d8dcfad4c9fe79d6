import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { loadBook } from "../../../src/hosts/local/load-book.ts";
import { makeXlsx } from "./make-xlsx.ts";

const good = makeXlsx({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
let folder = "";
let path = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "so-"));
  path = join(folder, "bang-nhap-lieu.xlsx");
});

describe("a workbook on the disk", () => {
  it.each([".~lock.bang-nhap-lieu.xlsx#", "~$bang-nhap-lieu.xlsx"])(
    "that is open elsewhere (%s) is only noted when it reads well",
    async (mark) => {
      writeFileSync(path, good);
      expect(await loadBook(path)).toMatchObject({ isOpenElsewhere: false });
      writeFileSync(join(folder, mark), "");
      expect(await loadBook(path)).toMatchObject({
        isOpenElsewhere: true,
        book: { name: "bang-nhap-lieu.xlsx" },
      });
      writeFileSync(path, good.subarray(0, 300));
      await expect(loadBook(path)).rejects.toMatchObject({ code: "workbook-half-saved" });
    },
  );

  it("that is not there is missing, a folder is unreadable", async () => {
    await expect(loadBook(path)).rejects.toMatchObject({ code: "workbook-missing" });
    mkdirSync(path);
    await expect(loadBook(path)).rejects.toMatchObject({ code: "workbook-unreadable" });
  });

  it("that is torn and open nowhere is truncated", async () => {
    writeFileSync(path, good.subarray(0, 300));
    await expect(loadBook(path)).rejects.toMatchObject({ code: "workbook-truncated" });
  });
});
