import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { FILE_CALLS } from "../../../../src/hosts/local/atomic-write.ts";
import { readXlsx } from "../../../../src/hosts/local/read-xlsx.ts";
import {
  type BookView,
  type CellEdit,
  type RowCheck,
  type SaveAnswer,
  type TabView,
  TICKED,
} from "../../../../src/hosts/local/sheet/protocol.ts";
import { type EditorView, LEASE_MS } from "../../../../src/hosts/local/sheet/protocol-editor.ts";
import type { PreviewView } from "../../../../src/hosts/local/sheet/protocol-files.ts";
import type { JobView } from "../../../../src/hosts/local/sheet/protocol-jobs.ts";
import type { Conflict, Refusal } from "../../../../src/hosts/local/sheet/protocol-refusal.ts";
import { XlsxBook } from "../../../../src/hosts/local/sheet/xlsx-book.ts";
import { withWorkspaceLock } from "../../../../src/hosts/local/workspace-lock.ts";
import {
  type Browser,
  browserAt,
  copiedWorkspace,
  ENTRY,
  OFFICE,
  OTHER_PAGE,
  PAGE,
  type Reply,
  removeWorkspace,
  type Started,
  smallWorkspace,
  startedServer,
} from "../../../support/sheet-server.ts";

const DELEGATE = {
  "Đơn vị": "VP",
  "Hội nghị": "Sở",
  "Họ và tên": "Nguyễn Thị Ánh",
  "Giới tính": "Nữ",
  "Thành phần": "Khách mời",
};
const TAB = "Đại biểu";
const BORN = 3;

let pristine = "";
let workspace = "";
let started: Started;
let browser: Browser;
let clock = 0;
let requests = 0;
const now = () => new Date(clock);

beforeAll(async () => {
  pristine = await smallWorkspace({ [TAB]: [DELEGATE, { ...DELEGATE, "Họ và tên": "Lê Tám" }] });
});
afterAll(() => removeWorkspace(pristine));
beforeEach(async () => {
  clock = Date.parse("2020-05-08T07:30:00Z");
  workspace = copiedWorkspace(pristine);
  started = await startedServer(workspace, { now });
  browser = await browserAt(started.server);
  await editor(PAGE, "take");
});
afterEach(async () => {
  await started.server.close();
  removeWorkspace(workspace);
  expect(started.faults).toEqual([]);
});

async function editor(page: string, wants: string): Promise<EditorView> {
  return (await browser.post("/api/editor", { page, wants })).json<EditorView>();
}

async function book(file = ENTRY): Promise<BookView> {
  return (await browser.get(`/api/books/${file}`)).json<BookView>();
}

async function tab(name = TAB, file = ENTRY): Promise<TabView> {
  const found = (await book(file)).tabs.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no tab ${name}`);
  return found;
}

interface Saved {
  readonly file?: string;
  readonly page?: string;
  readonly revision?: string;
  readonly request?: string;
}

async function save(edits: readonly CellEdit[], more: Saved = {}): Promise<Reply> {
  const { file = ENTRY, page = PAGE } = more;
  requests++;
  const request = more.request ?? `yeu-cau-thu-${String(requests).padStart(6, "0")}`;
  const revision = more.revision ?? (await book(file)).revision;
  return browser.post(`/api/books/${file}/cells`, { page, request, revision, edits });
}

const born = (text: string, row = 2): CellEdit => ({ tab: TAB, row, column: BORN, text });
const entryPath = () => join(workspace, ENTRY);

async function onDisk(row: number, column: number) {
  const { tables } = await readXlsx(ENTRY, new Uint8Array(readFileSync(entryPath())));
  return tables.find(({ name }) => name === TAB)?.rows[row - 1]?.[column] ?? null;
}

describe("typing", () => {
  it("flags a day that is none as soon as it is saved, and no more once it is mended", async () => {
    const wrong = (await save([born("31/02/1975", 3)])).json<SaveAnswer>();
    expect(wrong.cells).toEqual([born("31/02/1975", 3)]);
    const flagged: readonly RowCheck[] = [
      {
        row: 3,
        text: "Lỗi: Không có ngày 31/02/1975 trong lịch; kiểm tra và gõ lại ngày.",
        marks: [
          {
            column: BORN,
            severity: "error",
            message: "Lỗi: Không có ngày 31/02/1975 trong lịch; kiểm tra và gõ lại ngày.",
          },
        ],
      },
    ];
    expect(wrong.checks).toEqual([{ file: ENTRY, tab: TAB, rows: flagged }]);
    const right = (await save([born("12.3.1980", 3)])).json<SaveAnswer>();
    expect(right.cells).toEqual([born("12/03/1980", 3)]);
    const [changed] = right.checks;
    expect(changed?.rows).toContainEqual({ row: 3, text: "", marks: [] });
    expect(right.counts.errors).toBe(wrong.counts.errors - 1);
    expect(await onDisk(3, BORN)).toEqual({ kind: "day", day: "1980-03-12" });
  });

  it("tells at once of a filter that cannot be read, on the row that names it", async () => {
    const filters = [
      ["Định mức", "filter", "Hội ngị = Sở", "names a column that is not there"],
      ["Định mức", "filter", "Hội nghị lớn hơn Sở", "compares by no word"],
      ["Điều kiện", "must", "Tuổi >", "breaks off"],
      ["Thời hạn", "doers", "Mã ∈", "breaks off"],
    ] as const;
    for (const [name, key, typed, why] of filters) {
      const rows = await tab(name, OFFICE);
      const column = rows.columns.findIndex((one) => one.key === key);
      const before = rows.rows[0]?.[column] ?? "";
      const edit = (text: string) => [{ tab: name, row: 2, column, text }];
      const of = (answer: SaveAnswer) => answer.checks.find((one) => one.tab === name)?.rows;
      const wrong = of((await save(edit(typed), { file: OFFICE })).json<SaveAnswer>());
      expect(wrong, why).toMatchObject([{ row: 2, marks: [{ column, severity: "error" }] }]);
      expect(wrong?.[0]?.text).toMatch(/^Lỗi: ./);
      const right = (await save(edit(before), { file: OFFICE })).json<SaveAnswer>();
      expect(of(right), why).toEqual([{ row: 2, text: "", marks: [] }]);
    }
  });

  it("answers what a fresh reading of the disk answers, after all sorts of cells", async () => {
    const texts = ["=1+1", " x ", "0912345678", "<b>&\"'", "a\nb", "", "'", "_x000D_", "é", TICKED];
    const edits = texts.flatMap((text, at) => [
      { tab: TAB, row: 2 + at, column: 2, text },
      { tab: TAB, row: 2 + at, column: 11, text },
      { tab: "Hội nghị", row: 2 + at, column: 8, text: String(at * 1000) },
    ]);
    await save(edits);
    await save([born("1/1/1960", 40), { tab: TAB, row: 11, column: 2, text: "" }]);
    const held = await book();
    const again = await startedServer(workspace, { now });
    const fresh = (
      await (await browserAt(again.server)).get(`/api/books/${ENTRY}`)
    ).json<BookView>();
    await again.server.close();
    expect({ ...fresh, judgement: held.judgement }).toEqual(held);
    expect(held.tabs.find(({ name }) => name === TAB)?.rows[38]?.[BORN]).toBe("01/01/1960");
  });

  it("is refused where nobody may type, and the good cell beside it is not written either", async () => {
    const cases = [
      ["the column that is computed", { tab: TAB, row: 2, column: 13, text: "Đạt" }, "cell-locked"],
      [
        "what Văn phòng fills in",
        { tab: "Tiến độ", row: 2, column: 3, text: "mai" },
        "cell-locked",
      ],
      ["the headers", { tab: TAB, row: 1, column: 0, text: "x" }, "bad-request"],
      ["a column that is not there", { tab: TAB, row: 2, column: 14, text: "x" }, "bad-request"],
      ["a row far below", { tab: TAB, row: 5000, column: 0, text: "x" }, "bad-request"],
      ["a tab that is only read", { tab: "Quy định", row: 2, column: 0, text: "x" }, "bad-request"],
      ["a tab that is not there", { tab: "Nhập", row: 2, column: 0, text: "x" }, "bad-request"],
      [
        "more than a cell holds",
        { tab: TAB, row: 2, column: 12, text: "x".repeat(32_768) },
        "bad-request",
      ],
    ] as const;
    const before = readFileSync(entryPath());
    for (const [where, edit, code] of cases) {
      const reply = await save([born("12/03/1980"), edit]);
      expect([where, reply.status, reply.json<Refusal>().code]).toEqual([where, 400, code]);
      expect(readFileSync(entryPath()).equals(before)).toBe(true);
    }
  });

  it("keeps the version before, once, while one page goes on", async () => {
    const before = readFileSync(entryPath());
    await save([born("12/03/1980")]);
    clock += 60_000;
    await editor(PAGE, "keep");
    await save([born("13/03/1980")]);
    const stamps = readdirSync(join(workspace, "sao-luu"));
    expect(stamps).toHaveLength(1);
    expect(readFileSync(join(workspace, "sao-luu", stamps[0] ?? "", ENTRY)).equals(before)).toBe(
      true,
    );
  });
});

describe("the version before", () => {
  const versions = () => readdirSync(join(workspace, "sao-luu"));

  it("is kept once however often a save fails, so that retries push nothing out", async () => {
    await started.server.close();
    let isFull = true;
    const rename = (from: string, to: string) => {
      if (isFull) throw Object.assign(new Error("full"), { code: "ENOSPC" });
      FILE_CALLS.rename(from, to);
    };
    started = await startedServer(workspace, { now, calls: { ...FILE_CALLS, rename } });
    browser = await browserAt(started.server);
    for (let attempt = 0; attempt < 3; attempt++) {
      await editor(PAGE, "keep");
      expect((await save([born("12/03/1980")])).status).toBe(422);
      clock += 5_000;
    }
    isFull = false;
    expect((await save([born("12/03/1980")])).status).toBe(200);
    expect(versions()).toHaveLength(1);
  });

  it.each([
    ["just before an hour has passed", 60 * 60_000 - 1, 1],
    ["after an hour", 60 * 60_000, 2],
  ])("%s of typing stands %i times", async (_name, passed, count) => {
    await save([born("12/03/1980")]);
    clock += passed;
    await save([born("13/03/1980")]);
    expect(versions()).toHaveLength(count);
  });
});

describe("a file that others change", () => {
  it("is left as they left it, and both sides are told", async () => {
    const { revision } = await book();
    const theirs = new XlsxBook(ENTRY, new Uint8Array(readFileSync(entryPath())));
    theirs.edit([{ sheet: TAB, row: 2, column: BORN + 1, value: "1979", firstRow: 2, lastRow: 3 }]);
    writeFileSync(entryPath(), theirs.bytes());
    const reply = await save([born("12/03/1980")], { revision });
    expect(reply.status).toBe(409);
    const conflict = reply.json<Conflict>();
    expect(conflict).toMatchObject({
      code: "file-changed",
      theirs: [born("1979")],
      yours: [born("12/03/1980")],
    });
    expect(await onDisk(2, BORN)).toBe("1979");
    expect((await save([born("12/03/1980")], { revision: conflict.revision })).status).toBe(200);
  });

  it("is left alone even when it changes between our reading and our writing", async () => {
    await started.server.close();
    let meanwhile: Uint8Array | undefined;
    const calls = {
      ...FILE_CALLS,
      sync: (file: number) => {
        if (meanwhile !== undefined) writeFileSync(entryPath(), meanwhile);
        FILE_CALLS.sync(file);
      },
    };
    started = await startedServer(workspace, { now, calls });
    browser = await browserAt(started.server);
    const theirs = new XlsxBook(ENTRY, new Uint8Array(readFileSync(entryPath())));
    theirs.edit([{ sheet: TAB, row: 2, column: BORN + 1, value: "1979", firstRow: 2, lastRow: 3 }]);
    const { revision } = await book();
    meanwhile = theirs.bytes();
    const reply = await save([born("12/03/1980")], { revision });
    expect(reply.json<Conflict>()).toMatchObject({ code: "file-changed", theirs: [born("1979")] });
    expect(await onDisk(2, BORN)).toBe("1979");
    expect(readdirSync(workspace).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("is not written while LibreOffice or Excel holds it", async () => {
    const before = readFileSync(entryPath());
    for (const mark of [`.~lock.${ENTRY}#`, `~$${ENTRY}`, `~$${ENTRY.slice(2)}`]) {
      writeFileSync(join(workspace, mark), "");
      const reply = await save([born("12/03/1980")]);
      expect([mark, reply.status, reply.json<Refusal>().code]).toEqual([mark, 423, "file-held"]);
      expect(readFileSync(entryPath()).equals(before)).toBe(true);
      rmSync(join(workspace, mark));
    }
    expect((await save([born("12/03/1980")])).status).toBe(200);
  });

  it("is not replaced when it is marked read-only, and keeps its mode when it is written", async () => {
    chmodSync(entryPath(), 0o444);
    const reply = await save([born("12/03/1980")]);
    expect([reply.status, reply.json<Refusal>().code]).toEqual([422, "world-refused"]);
    expect(await onDisk(2, BORN)).toBeNull();
    chmodSync(entryPath(), 0o640);
    expect((await save([born("12/03/1980")])).status).toBe(200);
    expect(statSync(entryPath()).mode & 0o777).toBe(0o640);
  });

  it("is written under the rights that it had, so that colleagues of its group write on", async () => {
    chmodSync(entryPath(), 0o664);
    const umask = process.umask(0o077);
    try {
      expect((await save([born("12/03/1980")])).status).toBe(200);
    } finally {
      process.umask(umask);
    }
    expect(statSync(entryPath()).mode & 0o777).toBe(0o664);
  });

  it("behind a link is written where it lies, and the link stays one", async () => {
    const shared = `${workspace}-chung`;
    mkdirSync(shared);
    const real = join(shared, "bang chung.xlsx");
    renameSync(entryPath(), real);
    symlinkSync(real, entryPath());
    expect((await save([born("12/03/1980")])).status).toBe(200);
    expect(lstatSync(entryPath()).isSymbolicLink()).toBe(true);
    expect(await onDisk(2, BORN)).toEqual({ kind: "day", day: "1980-03-12" });
    expect(readdirSync(shared)).toEqual(["bang chung.xlsx"]);
    const [stamp = ""] = readdirSync(join(workspace, "sao-luu"));
    expect(readdirSync(join(workspace, "sao-luu", stamp))).toEqual([ENTRY]);
    writeFileSync(join(shared, ".~lock.bang chung.xlsx#"), "");
    expect((await save([born("13/03/1980")])).json<Refusal>().code).toBe("file-held");
    removeWorkspace(shared);
  });

  it("is not taken for ours when somebody writes it in the instant after our save", async () => {
    await started.server.close();
    let theirs: Uint8Array | undefined;
    const rename = (from: string, to: string) => {
      FILE_CALLS.rename(from, to);
      if (theirs !== undefined) writeFileSync(to, theirs);
    };
    started = await startedServer(workspace, { now, calls: { ...FILE_CALLS, rename } });
    browser = await browserAt(started.server);
    const book = new XlsxBook(ENTRY, new Uint8Array(readFileSync(entryPath())));
    book.edit([{ sheet: TAB, row: 2, column: BORN + 1, value: "1979", firstRow: 2, lastRow: 3 }]);
    theirs = book.bytes();
    const { revision } = (await save([born("12/03/1980", 3)])).json<SaveAnswer>();
    theirs = undefined;
    const reply = await save([born("12/03/1980")], { revision });
    expect(reply.json<Conflict>()).toMatchObject({ code: "file-changed", theirs: [born("1979")] });
  });

  it("that is gone is named, with what to do, and saving goes on once it is back", async () => {
    const { revision } = await book();
    const more = join(workspace, "bang-nhap-lieu-VP.xlsx");
    writeFileSync(more, readFileSync(entryPath()));
    const away = join(workspace, "cat-di.xlsx");
    renameSync(entryPath(), away);
    const reply = await save([born("12/03/1980")], { revision });
    expect([reply.status, reply.json<Refusal>()]).toEqual([
      404,
      {
        code: "not-found",
        message: expect.stringMatching(/bang-nhap-lieu\.xlsx không còn.*sao-luu/),
      },
    ]);
    rmSync(more);
    const none = (await save([born("12/03/1980")], { revision })).json<Refusal>();
    expect([none.code, none.message]).toEqual(["world-refused", expect.stringContaining(ENTRY)]);
    renameSync(away, entryPath());
    expect((await save([born("12/03/1980")], { revision })).status).toBe(200);
  });

  it("waits for nobody: a command in the workspace refuses a save", async () => {
    const { revision } = await book();
    const reply = await withWorkspaceLock(workspace, () =>
      save([born("12/03/1980")], { revision }),
    );
    expect([reply.status, reply.json<Refusal>().code]).toEqual([423, "workspace-busy"]);
    expect(await onDisk(2, BORN)).toBeNull();
  });

  it("that cannot be read is told by its name, and what was read stays", async () => {
    const bytes = readFileSync(entryPath());
    writeFileSync(entryPath(), "không phải bảng");
    const reply = await browser.get("/api/workspace");
    expect([reply.status, reply.json<Refusal>().code]).toEqual([422, "world-refused"]);
    expect(reply.json<Refusal>().message).toContain(ENTRY);
    writeFileSync(entryPath(), bytes);
    expect((await save([born("12/03/1980")])).status).toBe(200);
  });

  it("loses nothing when the disk refuses, and what was refused does not slip in later", async () => {
    await started.server.close();
    let isFull = true;
    const rename = (from: string, to: string) => {
      if (isFull) throw Object.assign(new Error("full"), { code: "ENOSPC" });
      FILE_CALLS.rename(from, to);
    };
    started = await startedServer(workspace, { now, calls: { ...FILE_CALLS, rename } });
    browser = await browserAt(started.server);
    const reply = await save([born("12/03/1980")]);
    expect([reply.status, reply.json<Refusal>().code]).toEqual([422, "world-refused"]);
    expect(reply.json<Refusal>().message).toContain("ENOSPC");
    expect((await tab()).rows[0]?.[BORN] ?? "").toBe("");
    isFull = false;
    expect((await save([born("01/01/1970", 3)])).status).toBe(200);
    expect([await onDisk(2, BORN), await onDisk(3, BORN)]).toEqual([
      null,
      { kind: "day", day: "1970-01-01" },
    ]);
  });
});

describe("one editor at a time", () => {
  it("tells the second who edits and since when, and saves nothing of theirs", async () => {
    const second = await editor(OTHER_PAGE, "take");
    expect(second).toEqual({ isYou: false, who: "an (may-1)", since: "08/05/2020 14:30" });
    const reply = await save([born("12/03/1980")], { page: OTHER_PAGE });
    expect([reply.status, reply.json<Refusal>().code]).toEqual([409, "editor-held"]);
    expect(reply.json<Refusal>().message).toContain("an (may-1)");
    expect(await onDisk(2, BORN)).toBeNull();
  });

  it.each([
    ["just before the lease lapses", LEASE_MS - 1, false],
    ["when it lapses", LEASE_MS, true],
  ])("hands over %s", async (_name, passed, isHanded) => {
    clock += passed;
    expect((await editor(OTHER_PAGE, "take")).isYou).toBe(isHanded);
    expect((await editor(PAGE, "keep")).isYou).toBe(!isHanded);
  });

  it("goes on for who keeps it, and is handed over at once by who leaves", async () => {
    for (let beat = 0; beat < 4; beat++) {
      clock += LEASE_MS - 1;
      expect((await editor(PAGE, "keep")).isYou).toBe(true);
    }
    await editor(OTHER_PAGE, "leave");
    expect((await editor(PAGE, "keep")).isYou).toBe(true);
    await editor(PAGE, "leave");
    expect((await editor(OTHER_PAGE, "take")).isYou).toBe(true);
  });

  it("holds across a restart and between two servers of one workspace", async () => {
    const other = await startedServer(workspace, { now });
    const own = browser;
    browser = await browserAt(other.server);
    expect((await editor(OTHER_PAGE, "take")).isYou).toBe(false);
    expect((await editor(PAGE, "keep")).isYou).toBe(true);
    expect((await save([born("12/03/1980")])).status).toBe(200);
    browser = own;
    expect((await tab()).rows[0]?.[BORN]).toBe("12/03/1980");
    await other.server.close();
  });

  it("is not held up by a torn note of who edits, or of what was saved", async () => {
    for (const name of ["bang-ai-sua.json", "bang-lan-ghi.json"]) {
      writeFileSync(join(workspace, ".dien-hinh", name), '{"page":');
    }
    expect((await editor(OTHER_PAGE, "take")).isYou).toBe(true);
    expect((await save([born("12/03/1980")], { page: OTHER_PAGE })).status).toBe(200);
  });

  it("does a request once, however often it is sent, also after a restart", async () => {
    const { revision } = await book();
    const request = "yeu-cau-mot-lan-01";
    const first = (await save([born("12/03/1980")], { revision, request })).json<SaveAnswer>();
    await started.server.close();
    started = await startedServer(workspace, { now });
    browser = await browserAt(started.server);
    const again = (await save([born("12/03/1980")], { revision, request })).json<SaveAnswer>();
    expect(again).toMatchObject({ revision: first.revision, cells: first.cells });
    // Who knows the judgement before the lost answer sees that it has to ask for the flags.
    expect([again.checks, again.before === first.before]).toEqual([[], false]);
    const other = await save([born("12/03/1980")], { revision, request: "yeu-cau-khac-00002" });
    expect(other.status).toBe(409);
  });
});

describe("Thi đua", () => {
  async function ended(body: object): Promise<JobView> {
    const begun = await browser.post("/api/jobs", { page: PAGE, ...body });
    expect(begun.status).toBe(202);
    let job = begun.json<JobView>();
    while (job.state === "running")
      job = (await browser.get(`/api/jobs/${job.id}`)).json<JobView>();
    return job;
  }

  it("consolidates what was typed, and people's workbooks stay as they are", async () => {
    await save([born("31/02/1975")]);
    const before = readFileSync(entryPath());
    const job = await ended({ does: "run" });
    expect(job).toMatchObject({
      state: "done",
      lines: expect.arrayContaining([expect.stringContaining("Tính đến 08/05/2020")]),
    });
    expect(readFileSync(entryPath()).equals(before)).toBe(true);
    for (const made of ["summary.json", "bao-cao.html", join("da-kiem-tra", ENTRY)]) {
      expect(existsSync(join(workspace, made))).toBe(true);
    }
  });

  it("drafts a kind, and says why it cannot draft one for nobody", async () => {
    const done = await ended({ does: "draft", kind: "progress-report" });
    expect(done).toMatchObject({ state: "done", made: [expect.any(String), expect.any(String)] });
    const failed = await ended({ does: "draft", kind: "return-letter" });
    expect(failed).toMatchObject({ state: "failed", made: [] });
    const unknown = await browser.post("/api/jobs", {
      page: PAGE,
      does: "draft",
      kind: "constructor",
    });
    expect(unknown.status).toBe(400);
  });

  it("shows the mails that would be written, and writes none", async () => {
    const { mails } = (await browser.get("/api/preview")).json<PreviewView>();
    expect(mails.length).toBeGreaterThan(0);
    for (const { to, subject, text, frame } of mails) {
      expect([to, subject, text].every((part) => part !== "")).toBe(true);
      const shown = await browser.get(frame);
      expect([shown.status, shown.headers["content-security-policy"]]).toEqual([
        200,
        expect.stringMatching(/^sandbox;/),
      ]);
    }
    expect((await browser.get(`/frames/preview/${mails.length}`)).status).toBe(404);
    expect(existsSync(join(workspace, "hop-thu"))).toBe(false);
  });

  it("does one thing at a time", async () => {
    const replies = await Promise.all(
      ["run", "remind"].map((does) => browser.post("/api/jobs", { page: PAGE, does })),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([202, 409]);
    const begun = replies.find(({ status }) => status === 202)?.json<JobView>();
    let state = "running";
    while (state === "running") {
      state = (await browser.get(`/api/jobs/${begun?.id}`)).json<JobView>().state;
    }
    expect(state).toBe("done");
  });
});
