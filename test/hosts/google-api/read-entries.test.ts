import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { googleClients, tokenAuth } from "../../../src/hosts/google/clients.ts";
import { BookCache } from "../../../src/hosts/google-api/book-cache.ts";
import { type EntriesRead, readEntries } from "../../../src/hosts/google-api/read-entries.ts";
import { RunCalls } from "../../../src/hosts/google-api/run-calls.ts";
import { loadPackage } from "../../../src/hosts/local/edition-seed.ts";
import { createWorld, type World } from "../../support/apps-script/world.ts";
import { type GoogleApi, startGoogleApi } from "../../support/google-api/google-api.ts";

const COUNT = 1000;
const OWNER = "vp@co-quan.example";
const TAB = "Đại biểu";
const NOTHING = { workbook: { name: "Bảng điều hành", tables: [] }, sheetIds: {}, id: "office" };
const declaration = loadPackage().declarations.entry;
const idOf = (at: number) => `bang-cua-don-vi-1234567890-${at}`;

let world: World;
let google: GoogleApi;
let folder: string;
beforeEach(async () => {
  world = createWorld({ now: "2020-05-08T08:00:00+07:00", language: "en" });
  google = await startGoogleApi({ world });
  folder = mkdtempSync(join(tmpdir(), "dien-hinh-google-"));
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await google.stop();
});

function addBooks(count: number): void {
  for (let at = 0; at < count; at++) {
    const rows = [
      ["Đơn vị", "Họ và tên"],
      [`DV${at}`, "Nguyễn Văn Mẫu"],
    ];
    world.addSpreadsheet({
      id: idOf(at),
      owner: OWNER,
      title: "Bảng",
      tabs: [{ name: TAB, rows }],
    });
    google.cloud.adopt(idOf(at), "client-1");
  }
}

/** Lists, then reads as a run does; a kept reading is left where `keeps` says so. */
async function read(ids: readonly string[], keeps = true): Promise<EntriesRead> {
  const lasts = Number.POSITIVE_INFINITY;
  const token = google.token({ user: OWNER, scopes: ["spreadsheets", "drive.file"], lasts });
  const wait = async (milliseconds: number) => {
    const { clock } = world.state;
    clock.reach(clock.now + milliseconds);
  };
  const calls = new RunCalls(googleClients({ auth: tokenAuth(token), rootUrl: google.rootUrl }), {
    wait,
    random: () => 0,
  });
  const links = ids.map((id) => ({ id, units: [] }));
  const cache = new BookCache(folder, declaration);
  const files = await calls.files();
  const options = { google: calls, declaration, files, cache, keeps, onProgress: () => {} };
  return readEntries(options, links, NOTHING);
}

describe(`of ${COUNT} entry workbooks`, () => {
  it("each is read once, and again only those that somebody has typed in", async () => {
    addBooks(COUNT);
    const ids = Array.from({ length: COUNT }, (_, at) => idOf(at));
    const first = await read(ids);
    expect([first.fresh, first.books.length]).toEqual([COUNT, COUNT]);
    expect(first.books.map(({ id }) => id)).toEqual(ids);
    const minutes = (world.state.clock.now - Date.parse("2020-05-08T01:00:00Z")) / 60_000;
    expect(minutes).toBeGreaterThan(COUNT / 60 - 1);
    const before = google.seen.length;
    const changed = [3, 500, 999];
    for (const at of changed) world.user.edit(idOf(at), TAB, "B2", "Trần Thị Mẫu");
    const second = await read(ids);
    expect(second.fresh).toBe(changed.length);
    expect(second.books[500]?.workbook.tables[0]?.rows[1]).toEqual(["DV500", "Trần Thị Mẫu"]);
    // One page of the list: with the office workbook and its documents it may be two.
    expect(google.seen.length - before).toBe(changed.length + 1);
  });
});

describe("an entry workbook", () => {
  it("that is gone or closed to us is one finding, and the others are read", async () => {
    addBooks(3);
    world.user.deleteFile(idOf(0));
    const closed = world.addSpreadsheet({ id: idOf(9), owner: "la@noi-khac.example", tabs: [] });
    closed.addTab(TAB, { rows: 9, columns: 9 });
    const { books, refused } = await read([0, 1, 9, 2].map(idOf));
    expect(books.map(({ id }) => id)).toEqual([1, 2].map(idOf));
    expect(Object.entries(refused).map(([id, { facts }]) => [id, facts["kind"]])).toEqual([
      [idOf(0), "missing"],
      [idOf(9), "refused"],
    ]);
  });

  it("that Google stumbles over to the end is one finding; without any answer the run ends", async () => {
    addBooks(2);
    const method = "sheets.spreadsheets.get";
    for (let nth = 1; nth <= 16; nth++)
      google.fail({ at: { method, nth }, when: "before", how: 503 });
    const { refused } = await read([0, 1].map(idOf));
    expect(Object.values(refused).map(({ facts }) => facts["kind"])).toEqual(["failed", "failed"]);
    google.fail({ at: 17, when: "before", how: "die" });
    await expect(read([idOf(0)])).rejects.toMatchObject({ code: "service-unavailable" });
  });

  it("that Drive does not list is read each time", async () => {
    addBooks(1);
    google.cloud.adopt(idOf(0), "another-client");
    expect((await read([idOf(0)])).fresh).toBe(1);
    expect((await read([idOf(0)])).fresh).toBe(1);
  });

  it("is kept no longer than somebody names it, and not by a look alone", async () => {
    addBooks(2);
    await read([idOf(0)], false);
    const cache = new BookCache(folder, declaration);
    const { version } = await fileOf(idOf(0));
    expect(cache.find(idOf(0), version)).toBe(undefined);
    await read([0, 1].map(idOf));
    expect(cache.find(idOf(0), version)).toBeDefined();
    cache.forgetOthers(new Set([idOf(1)]));
    expect(cache.find(idOf(0), version)).toBe(undefined);
  });

  it("is read again by a program that declares its tabs otherwise", async () => {
    addBooks(1);
    await read([idOf(0)]);
    const other = new BookCache(folder, { ...declaration, title: "Bảng khác" });
    const { version } = await fileOf(idOf(0));
    expect(other.find(idOf(0), version)).toBe(undefined);
  });
});

async function fileOf(id: string): Promise<{ readonly version: string }> {
  const file = google.cloud.files().find((own) => own.id === id);
  if (file === undefined) throw new RangeError(id);
  return { version: String(google.cloud.versionOf(file)) };
}
