import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FORMS_TAB } from "../../../src/hosts/sheets/read-workbook.ts";
import { driveId, OFFICE_FILE, SHARED_FILE } from "../host.ts";
import { oneUnitEdition } from "../situations.ts";
import { type RunWorld, startRunWorld, stateOf } from "./run-world.ts";

let world: RunWorld;
beforeEach(async () => {
  world = await startRunWorld(oneUnitEdition());
});
afterEach(() => world.stop());

const OFFICE = driveId(OFFICE_FILE);
const SHARED = driveId(SHARED_FILE);
const READS = ["sheets.spreadsheets.get", "drive.files.list"];

describe("a run on Google", () => {
  it("asks once for the list, once for each workbook, and writes one batch", async () => {
    await world.run();
    expect(world.requests()).toEqual([
      "drive.files.list",
      "sheets.spreadsheets.get",
      "sheets.spreadsheets.get",
      ...Array.from({ length: 5 }, () => "drive.files.create"),
      "sheets.spreadsheets.batchUpdate",
    ]);
  });

  it("reads no workbook again that has not changed, and writes nothing that stands", async () => {
    await world.run();
    const before = stateOf(world);
    world.requests();
    const said = await world.run();
    expect(world.requests()).toEqual(["drive.files.list", "sheets.spreadsheets.get"]);
    expect(stateOf(world)).toEqual(before);
    expect(said).toContain("Đã đọc 0/1 bảng nhập liệu; 1 bảng không đổi từ lần trước.");
    expect(said).toContain("không ghi gì thêm");
  });

  it("reads the workbook that somebody has edited, and that one alone", async () => {
    await world.run();
    world.google.world.user.edit(SHARED, "Đại biểu", "C2", "Nguyễn Thị Mới");
    world.requests();
    const said = await world.run();
    expect(said).toContain("Đã đọc 1/1 bảng nhập liệu");
    const [...requests] = world.requests();
    expect(requests.filter((method) => method !== "drive.files.create")).toEqual([
      "drive.files.list",
      "sheets.spreadsheets.get",
      "sheets.spreadsheets.get",
      "sheets.spreadsheets.batchUpdate",
    ]);
  });

  it("reads everything again when asked to", async () => {
    await world.run();
    expect(await world.run("run", "--fresh")).toContain("Đã đọc 1/1 bảng nhập liệu");
  });

  it("writes anew what somebody has typed over in a written tab", async () => {
    await world.run();
    const before = stateOf(world);
    world.google.world.user.edit(OFFICE, "Tổng hợp", "A5", "sửa tay");
    expect(await world.run()).toContain("Đã ghi các tab");
    const log = world.google.world.user.sees(OFFICE, "Nhật ký");
    expect(log.filter(([, , what]) => what === "Tổng hợp")).toHaveLength(2);
    expect(JSON.stringify(stateOf(world))).toContain(JSON.stringify(before).slice(1, 40));
    expect(JSON.stringify(stateOf(world))).not.toContain("sửa tay");
  });

  it("touches no tab of the units", async () => {
    const cells = () => world.google.world.user.sees(SHARED, "Đại biểu");
    const before = cells();
    await world.run();
    expect(cells()).toEqual(before);
    const written = world.google.seen.filter(({ method }) => method.endsWith("batchUpdate"));
    expect(written.map(({ url }) => url.includes(OFFICE))).toEqual([true]);
  });

  it("does not take back what an officer has corrected in a document", async () => {
    await world.run();
    world.requests();
    const [document] = world.google.world.drive.files.filter(
      ({ appProperties, importedFrom }) => importedFrom && appProperties["dienHinhKey"],
    );
    if (document !== undefined) document.bytes = new Uint8Array([1]);
    await world.run();
    expect(world.requests()).not.toContain("drive.files.create");
  });

  it("leaves the pages of the folder and the state beside them", async () => {
    await world.run();
    expect(readdirSync(world.folder).sort()).toEqual([
      ".dien-hinh",
      "bao-cao.html",
      "summary.json",
      "thu-xem-truoc.html",
    ]);
    expect(readdirSync(join(world.folder, ".dien-hinh", "google"))).toEqual([
      `book-${SHARED}.json`,
    ]);
  });
});

describe("check on Google", () => {
  it("reads, and writes nothing anywhere", async () => {
    const said = await world.run("check");
    expect(said).toContain("vi phạm");
    expect(world.requests().filter((method) => !READS.includes(method))).toEqual([]);
    expect(readdirSync(world.folder)).toEqual([]);
  });
});

describe("a header that somebody has reworded", () => {
  it("is a finding, and not a column without values: columns go by their words here", async () => {
    const cell = (at: string, text: string) =>
      world.google.world.user.edit(SHARED, "Đại biểu", at, text);
    expect(await world.run("check")).not.toContain("không có cột");
    cell("C1", "Danh xưng");
    expect(await world.run("check")).toContain("Tab «Đại biểu» không có cột «Họ và tên»");
    cell("C1", "HỌ VÀ TÊN *");
    expect(await world.run("check")).not.toContain("không có cột");
  });
});

describe("an own form that somebody has damaged in the workbook", () => {
  beforeEach(() => {
    const { user } = world.google.world;
    user.addTab(OFFICE, FORMS_TAB);
    for (const [at, value] of ["progress-report.nd30.docx", 0, 1, "hỏng"].entries()) {
      user.edit(OFFICE, FORMS_TAB, `${"ABCD"[at]}1`, value);
    }
  });

  it("stops all drafting, and the rest goes on", async () => {
    expect(await world.run()).toContain("Mẫu văn bản riêng");
    expect(world.google.world.user.tabs(OFFICE)).toContain("Tổng hợp");
    const { code, said } = await world.tryRun("draft", "progress-report");
    expect([code, said]).toEqual([2, expect.stringContaining("bao-cao-tien-do")]);
    expect(world.google.world.drive.files.filter(({ importedFrom }) => importedFrom)).toEqual([]);
  });
});

describe("draft on Google", () => {
  it("makes one kind and what stands beside it, logs both once, and makes neither again", async () => {
    await world.run("draft", "progress-report");
    await world.run("draft", "progress-report");
    expect(world.requests().filter((method) => !READS.includes(method))).toEqual([
      ...Array.from({ length: 3 }, () => "drive.files.create"),
      "sheets.spreadsheets.batchUpdate",
    ]);
    const log = world.google.world.user.sees(OFFICE, "Nhật ký");
    expect(log.filter(([, , what]) => what === "Lập văn bản")).toHaveLength(2);
    expect(world.google.world.user.tabs(OFFICE)).not.toContain("Tổng hợp (lần trước)");
  });
});
