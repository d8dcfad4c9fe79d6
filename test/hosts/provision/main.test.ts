import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { tokenAuth } from "../../../src/hosts/google/clients.ts";
import { main } from "../../../src/hosts/provision/main.ts";
import { OWNER, type ProvisionDesk, provisionDesk } from "./office-desk.ts";
import { writesSince } from "./office-state.ts";

let root: string;
let desk: ProvisionDesk;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "dien-hinh-lenh-"));
  desk = await provisionDesk();
});
afterEach(async () => {
  rmSync(root, { recursive: true, force: true });
  await desk.google.stop();
});

function build(): void {
  for (const name of ["office", "entry"]) {
    mkdirSync(join(root, "dist", name), { recursive: true });
    writeFileSync(join(root, "dist", name, "appsscript.json"), "{}");
    writeFileSync(join(root, "dist", name, "Code.js"), "");
  }
}

async function run(
  args: readonly string[],
  scopes = ["spreadsheets", "drive.file", "script.projects"],
) {
  const said = { out: "", err: "" };
  const auth = tokenAuth(desk.google.token({ user: OWNER, scopes }));
  const code = await main(args, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    ask: undefined,
    now: new Date(desk.google.cloud.now),
    environment: { HOME: root },
    root,
    release: "0.1.0, 28/11/2026",
    google: {
      auth,
      rootUrl: desk.google.rootUrl,
      patience: { wait: async () => {}, random: () => 0 },
    },
  });
  return { code, ...said };
}

it("ends with 0 when it has said what it would do", async () => {
  build();
  const { code, out, err } = await run(["--edition", "2020", "--entry", "shared", "--dry-run"]);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain("Đây là bản xem trước");
  expect(writesSince(desk, 0)).toEqual([]);
});

it.each([
  { args: ["--entry", "ba"], words: "--entry là shared hoặc per-unit", why: "bad usage" },
  { args: ["--yes"], words: "--edition", why: "nothing decides, and nobody can be asked" },
])("ends with 2 and words: $why", async ({ args, words }) => {
  build();
  const { code, err } = await run(args);
  expect([code, err]).toEqual([2, expect.stringContaining(words)]);
});

it("ends with 2 where the scripts are not built", async () => {
  const { code, err } = await run(["--dry-run"]);
  expect([code, err]).toEqual([2, expect.stringContaining("npm run build")]);
});

it("ends with 2, and says that all three are needed, where a permission is missing", async () => {
  build();
  const { code, err } = await run(["--edition", "2020", "--entry", "shared"], ["spreadsheets"]);
  expect([code, err]).toEqual([2, expect.stringContaining("chưa đồng ý đủ ba quyền")]);
});

it("has nothing to export on the first day", async () => {
  const { code, out } = await run(["--export", root]);
  expect([code, out]).toEqual([0, "Chưa có tệp nào để tải về.\n"]);
});
