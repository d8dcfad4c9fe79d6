import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newEntryWorkbook, newOfficeWorkbook } from "../../../src/commands/set-up.ts";
import { loadEditionSeed, loadPackage } from "../../../src/hosts/local/edition-seed.ts";
import type { WrittenBook, WrittenSheet } from "../../../src/workbook/written-book.ts";
import { driveId, driveLink, type Situation } from "../host.ts";
import { type RunWorld, startRunWorld } from "./run-world.ts";

const COUNT = 1000;
const CHANGED = [3, 500, 999];
const seed = loadEditionSeed(loadPackage(), "2020");
const EMPTY = newEntryWorkbook(seed, { rows: {} });
const fileOf = (at: number) => `bang-${at}.xlsx`;
const codeOf = (at: number) => `DV${at}`;

/** Every tab with its headers, and one delegate: what is counted is requests. */
function smallBook(at: number): WrittenBook {
  const row = { "Đơn vị": codeOf(at), "Hội nghị": "Sở", "Họ và tên": "Nguyễn Văn Mẫu" };
  const sheets = EMPTY.sheets.map(({ name, columns, rows: [headers = []] }): WrittenSheet => {
    const cells = headers.map(({ value }) => ({
      value: (row as Readonly<Record<string, string>>)[String(value)] ?? null,
    }));
    return { name, columns, rows: name === "Đại biểu" ? [headers, cells] : [headers] };
  });
  return { title: "Bảng nhập liệu", sheets };
}

function thousand(): Situation {
  const units = Array.from({ length: COUNT }, (_, at) => ({
    Mã: codeOf(at),
    Tên: `Đơn vị ${at}`,
    Loại: "Phòng",
    Email: `dv${at}@co-quan.example`,
    "Bảng nhập liệu": driveLink(fileOf(at)),
  }));
  return {
    asOf: "2020-03-02",
    office: newOfficeWorkbook({ ...seed, office: { ...seed.office, "Đơn vị": units } }),
    entries: Array.from({ length: COUNT }, (_, at) => ({
      file: fileOf(at),
      book: smallBook(at),
      ownUnit: codeOf(at),
    })),
  };
}

describe(`${COUNT} entry workbooks`, () => {
  let world: RunWorld;
  beforeAll(async () => {
    world = await startRunWorld(thousand());
    const office = world.google.world.state.books.get(driveId("bang-dieu-hanh.xlsx"));
    office?.metadata.splice(0);
  });
  afterAll(() => world.stop());

  it("are read within the quota of a minute, and again only where somebody has typed", async () => {
    await world.run();
    world.requests();
    const read = world.google.seen.filter(
      ({ method, status }) => method === "sheets.spreadsheets.get" && status === 200,
    );
    expect(read).toHaveLength(COUNT + 1);
    for (const at of CHANGED) {
      world.google.world.user.edit(driveId(fileOf(at)), "Đại biểu", "C2", "Trần Thị Mẫu");
    }
    await world.run();
    expect(world.requests().length).toBeLessThanOrEqual(CHANGED.length + 4);
  });
});
