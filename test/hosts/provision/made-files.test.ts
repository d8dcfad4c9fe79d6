import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { exportFiles } from "../../../src/hosts/provision/export-files.ts";
import { madeFilesIn } from "../../../src/hosts/provision/made-files.ts";
import { OWNER, type ProvisionDesk, provisionDesk } from "./office-desk.ts";
import { bookOf, writesSince } from "./office-state.ts";
import { OFFICE_ROW, packOf, unitRow } from "./small-edition.ts";

const FRESH = ["--edition", "2020", "--entry", "shared", "--yes"];
const pack = packOf([OFFICE_ROW, unitRow("A")]);

let folder: string;
let desk: ProvisionDesk;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dien-hinh-da-tao-"));
  desk = await provisionDesk();
  await desk.run(FRESH, { pack });
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await desk.google.stop();
});

it("a file that was made and that Drive does not list stops the run: it would be made twice", async () => {
  const entry = bookOf(desk, "entry");
  const file = desk.google.cloud.files().find(({ id }) => id === entry.id);
  if (file === undefined) throw new RangeError("no file");
  const marks = file.appProperties;
  file.appProperties = {};
  const from = desk.google.seen.length;
  await expect(desk.run(FRESH, { pack })).rejects.toThrow(entry.url);
  file.appProperties = marks;
  expect(writesSince(desk, from)).toEqual([]);
});

it("a file that somebody has put in the bin is made anew", async () => {
  const entry = bookOf(desk, "entry");
  entry.isDeleted = true;
  const said = await desk.run(FRESH, { pack });
  expect(said).toContain("Tạo bảng nhập liệu");
  expect(bookOf(desk, "entry").id).not.toBe(entry.id);
});

it("what was made is remembered in the person's own folder, readable by nobody else", () => {
  const made = madeFilesIn(join(folder, "dien-hinh"));
  expect(made.all()).toEqual([]);
  const file = { id: "x", edition: "SCT-2020", owner: "vanphong@danang.example" };
  made.add(file);
  made.add({ ...file, id: "y" });
  expect(made.all().map(({ id }) => id)).toEqual(["x", "y"]);
  expect(statSync(join(folder, "dien-hinh", "made-files.json")).mode & 0o777).toBe(0o600);
});

it("an office that leaves takes every workbook and document along, named as the local commands know them", async () => {
  const mimeType = "application/vnd.google-apps.document";
  const draft = (id: string, appProperties: Record<string, string>) =>
    desk.google.cloud.addFile({
      id,
      name: "Báo cáo 1/2",
      mimeType,
      owner: OWNER,
      madeBy: "client-1",
      importedFrom: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      appProperties,
    });
  draft("d1", { dienHinhEdition: "SCT-III-2020" });
  draft("d2", { dienHinhEdition: "SCT-III-2020" });
  draft("d3", {});
  await exportFiles(desk.calls, folder, pack.declarations);
  expect(readdirSync(join(folder, "SCT-2020")).sort()).toEqual([
    "bang-dieu-hanh.xlsx",
    "bang-nhap-lieu.xlsx",
  ]);
  expect(readdirSync(join(folder, "van-ban", "SCT-III-2020")).sort()).toEqual([
    "Báo cáo 1-2 (2).docx",
    "Báo cáo 1-2.docx",
  ]);
});
