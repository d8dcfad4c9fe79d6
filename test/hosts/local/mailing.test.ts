import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { LedgerEntry } from "../../../src/domain/mail.ts";
import { loadPackage, loadSample } from "../../../src/hosts/local/edition-seed.ts";
import { appendLedger, readLedger } from "../../../src/hosts/local/ledger-file.ts";
import { main } from "../../../src/hosts/local/main.ts";
import { makeWorkspace } from "../../../src/hosts/local/make-workspace.ts";
import type { Terminal } from "../../../src/hosts/local/terminal.ts";
import {
  CERTIFICATE,
  guarded,
  PASSWORD,
  type RunningServer,
  startMailServer,
  USER,
} from "../../support/smtp/mail-server.ts";

let original = "";
let now = new Date();
beforeAll(async () => {
  const { seed, entries, info } = loadSample(loadPackage());
  original = join(mkdtempSync(join(tmpdir(), "ky-that-")), "ky");
  await makeWorkspace(original, seed, { entries, asOf: info.asOf });
  now = new Date(`${info.asOf}T01:00:00Z`);
});

let workspace = "";
let server: RunningServer;
beforeEach(async () => {
  workspace = join(mkdtempSync(join(tmpdir(), "gui-that-")), "ky");
  cpSync(original, workspace, { recursive: true });
  server = await startMailServer(guarded());
});
afterEach(() => server.close());

const remind = (...args: readonly string[]) => remindAt({}, ...args);

/** With what a terminal has beside: somebody who sees it, and who may press Ctrl+C. */
async function remindAt(
  terminal: Partial<Pick<Terminal, "isInteractive" | "onStop">>,
  ...args: readonly string[]
) {
  let out = "";
  let err = "";
  const code = await main(["remind", "--workspace", workspace, ...args], {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    isInteractive: false,
    now,
    environment: {},
    ...terminal,
  });
  return { code, out, err };
}

const settings = () => join(workspace, ".dien-hinh", "may-chu-thu.json");
const rows = () => [...readLedger(workspace, "smtp").values()];

/** As IT would fill it in. */
function fillIn(more: object = {}): void {
  mkdirSync(join(workspace, ".dien-hinh"), { recursive: true });
  const own = { host: "localhost", port: server.port, user: USER, password: PASSWORD };
  const text = JSON.stringify({ ...own, ca: CERTIFICATE, ...more });
  writeFileSync(settings(), text, { mode: 0o600 });
}

/** Every file below the workspace that holds the text. */
function filesWith(text: string): readonly string[] {
  return readdirSync(workspace, { recursive: true, encoding: "utf8" }).filter((name) => {
    const path = join(workspace, name);
    return statSync(path).isFile() && readFileSync(path, "utf8").includes(text);
  });
}

describe("from nothing to mails that went", () => {
  it("tells each next step, sends once, and keeps the password where it was typed", async () => {
    const blank = await remind("--set-up");
    expect([blank.code, blank.err]).toEqual([2, expect.stringContaining("may-chu-thu.json")]);
    expect(statSync(settings()).mode & 0o777).toBe(0o600);
    fillIn();
    const early = await remind("--send");
    expect([early.code, early.err]).toEqual([2, expect.stringContaining("--set-up")]);
    fillIn({ password: "sai" });
    const wrong = await remind("--set-up");
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("535")]);
    fillIn();
    expect((await remind("--set-up")).out).toContain("Đã thiết lập");
    expect(server.received).toEqual([]);

    const preview = await remind("--send", "--preview");
    const count = preview.out.split("Tiêu đề: ").length - 1;
    expect([preview.code, server.received.length]).toEqual([0, 0]);
    const first = await remind("--send");
    expect([first.code, first.err]).toEqual([0, ""]);
    expect(first.out).toContain(`${count} thư đã giao cho máy chủ thư`);
    const again = JSON.parse((await remind("--send", "--json")).out);
    expect([again.sent, server.received.length]).toEqual([0, count]);
    expect(server.received.every(({ user, isSecure }) => user === USER && isSecure)).toBe(true);
    expect(filesWith(PASSWORD)).toEqual([join(".dien-hinh", "may-chu-thu.json")]);
    expect(existsSync(join(workspace, "hop-thu"))).toBe(false);
  });

  it("ends with 2 when the server is gone, and the next run goes on", async () => {
    fillIn();
    await remind("--set-up");
    await server.close();
    const { code, out, err } = await remind("--send");
    expect([code, out]).toEqual([2, expect.stringContaining("0 thư đã giao")]);
    expect(err).toContain(`localhost:${server.port}`);
    expect(new Set(rows().map(({ state }) => state))).toEqual(new Set(["PLANNED"]));
    server = await startMailServer(guarded());
    fillIn();
    expect((await remind("--send")).code).toBe(0);
    expect(rows().filter(({ state }) => state !== "SENT")).toEqual([]);
  });

  it("ends with 130 when a person stops it; a schedule then sends nothing that day, a person does", async () => {
    fillIn();
    await remind("--set-up");
    let isHeard = true;
    const onStop = (heard: () => void) => {
      heard();
      return () => {
        isHeard = false;
      };
    };
    const stopped = await remindAt({ isInteractive: true, onStop }, "--send");
    expect([stopped.code, isHeard, server.received.length]).toEqual([130, false, 0]);
    expect(stopped.err).toContain("Sẽ dừng sau thư đang đi. Bấm Ctrl+C lần nữa thì ngắt ngay.");
    expect(stopped.out).toContain(`Đã dừng theo yêu cầu.\n0 thư đã giao cho máy chủ thư`);
    expect(stopped.out).toContain("Hôm nay lịch chạy của máy không gửi tiếp.");
    expect(new Set(rows().map(({ state }) => state))).toEqual(new Set(["PLANNED"]));
    const scheduled = await remind("--send");
    expect([scheduled.code, server.received.length]).toEqual([0, 0]);
    expect(scheduled.out).toContain(
      "Hôm nay đã có người dừng gửi thư nên lịch chạy không gửi tiếp.",
    );
    expect((await remindAt({ isInteractive: true }, "--send")).code).toBe(0);
    expect(rows().filter(({ state }) => state !== "SENT")).toEqual([]);
  });

  it("takes files for sent where an officer says that they went by hand", async () => {
    const written = await remind();
    expect(written.out).toContain("chưa gửi cho ai");
    fillIn();
    await remind("--set-up", "--files-sent");
    expect((await remind("--send")).out).toContain("không có thư mới nào");
    expect(server.received).toEqual([]);
  });
});

describe("an uncertain mail", () => {
  const uncertain = (): LedgerEntry => ({
    key: "SCT-III-2020|QLCN|2020-05-08",
    day: "2020-05-08",
    kind: "unit-reminder",
    units: ["QLCN"],
    to: ["qlcn@danang.example"],
    cc: [],
    subject: "[SCT-III-2020 · QLCN] Nhắc 1 việc (mã K7Q2AB)",
    code: "K7Q2AB",
    state: "UNCERTAIN",
    at: "2020-05-08T01:00:00.000Z",
    detail: "Timeout",
    steps: [],
  });
  beforeEach(() => {
    fillIn();
    appendLedger(workspace, [uncertain()], "smtp");
  });

  it("is listed with the search to run and both answers", async () => {
    const { out } = await remind("--uncertain");
    expect(out).toContain('in:sent subject:"K7Q2AB"');
    expect(out).toContain("<SCT-III-2020.QLCN.2020-05-08.K7Q2AB@so.example>");
    expect(out).toContain(`--not-seen K7Q2AB --workspace ${workspace}`);
  });

  it.each([
    { word: "--seen", state: "SENT" },
    { word: "--not-seen", state: "PLANNED" },
  ])("is $state after $word, and no other code is", async ({ word, state }) => {
    const other = await remind(word, "ZZZZZZ");
    expect([other.code, other.err]).toEqual([2, expect.stringContaining("ZZZZZZ")]);
    expect((await remind(word, "k7q2ab")).code).toBe(0);
    expect(rows()[0]?.state).toBe(state);
    expect((await remind(word, "K7Q2AB")).code).toBe(2);
    expect((await remind("--uncertain")).out).toContain("Không có thư nào chưa rõ");
  });

  it("that was not seen goes again under its own id, once", async () => {
    await remind("--set-up");
    await remind("--not-seen", "K7Q2AB");
    await remind("--send");
    await remind("--send");
    const ids = await Promise.all(
      server.received.map(async ({ raw }) => (await simpleParser(raw)).messageId ?? ""),
    );
    expect(ids.filter((id) => id.includes(".QLCN.2020-05-08."))).toHaveLength(1);
  });
});

describe("a command line that could send what it should not", () => {
  it.each([
    { args: ["--send", "--as-of", "2020-05-11"], says: "hôm nay", because: "a day of one's own" },
    { args: ["--send", "--set-up"], says: "--send, --set-up", because: "two things at once" },
    { args: ["--seen", "A", "--not-seen", "A"], says: "--seen, --not-seen", because: "both" },
    { args: ["--sample", "--preview"], says: "--preview", because: "a sample is sent" },
    { args: ["--sample", "toi"], says: "toi", because: "no address" },
    { args: ["--files-sent"], says: "--set-up", because: "it belongs to the set-up" },
  ])("$args is refused: $because", async ({ args, says }) => {
    const { code, err } = await remind(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(says)]);
  });

  it.each(["--send", "--set-up"])(
    "%s in the sample is refused; a sample to oneself is not",
    async (option) => {
      fillIn();
      writeFileSync(join(workspace, ".dien-hinh", "ngay-mau"), "2020-05-08");
      const { code, err } = await remind(option);
      expect([code, err]).toEqual([2, expect.stringContaining("thư mục mẫu")]);
      expect(server.received).toEqual([]);
    },
  );

  it("a sample goes to the sender's own address", async () => {
    fillIn();
    const { code, out } = await remind("--sample");
    expect([code, out]).toEqual([0, expect.stringContaining(USER)]);
    expect(new Set(server.received.flatMap(({ to }) => to))).toEqual(new Set([USER]));
    expect(rows()).toEqual([]);
  });
});
