import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { pushProjects } from "../../scripts/build/push-projects.ts";

const ID = { scriptId: "x".repeat(57) };
const READY = {
  ".clasp.entry.json": JSON.stringify({ ...ID, rootDir: "dist/entry" }),
  ".clasp.json": JSON.stringify({ ...ID, rootDir: "dist/office" }),
  "dist/entry/appsscript.json": "{}",
  "dist/office/appsscript.json": "{}",
};

function push(files: Readonly<Record<string, string>>, said = "Pushed 2 files.", code = 0) {
  const root = mkdtempSync(join(tmpdir(), "dien-hinh-push-"));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const calls: (readonly string[])[] = [];
  const told: string[] = [];
  const exit = pushProjects({
    root,
    tell: (line) => told.push(line),
    clasp: (options) => {
      calls.push(options);
      return { said, code };
    },
  });
  return { exit, calls, told };
}

describe("npm run push", () => {
  it("pushes both scripts, each by its own settings, over whatever manifest is there", () => {
    const { exit, calls } = push(READY);
    expect(exit).toBe(0);
    expect(calls).toEqual([
      ["push", "--force", "--project", ".clasp.entry.json"],
      ["push", "--force", "--project", ".clasp.json"],
    ]);
  });

  it.each([
    { files: {}, because: "a fresh clone" },
    {
      files: { ...READY, ".clasp.json": '{ "rootDir": "dist/office" }' },
      because: "one has no id",
    },
    { files: { ...READY, ".clasp.json": '{ "scriptId": " " }' }, because: "a blank id" },
  ])("tells the next three steps, exits 2 and calls nobody: $because", ({ files }) => {
    const { exit, calls, told } = push(files);
    expect([exit, calls]).toEqual([2, []]);
    expect(told.map((line) => /^(\d)\./.exec(line)?.[1]).filter(Boolean)).toEqual(["1", "2", "3"]);
    expect(told[0]).toContain(".clasp.json (bảng điều hành)");
  });

  it("asks for a build first", () => {
    const { "dist/office/appsscript.json": _, ...files } = READY;
    const { exit, calls, told } = push(files);
    expect([exit, calls]).toEqual([2, []]);
    expect(told).toEqual(["Chưa có dist/office: chạy npm run build trước."]);
  });

  it.each([
    { said: "Skipping push.", code: 0, exit: 1, because: "clasp skips with exit code 0" },
    { said: "Pushed 0 files.", code: 0, exit: 1, because: "nothing went up" },
    { said: "No credentials found.", code: 1, exit: 1, because: "nobody is logged in" },
    { said: "Pushed 2 files.", code: 1, exit: 1, because: "it failed after all" },
    { said: "└─ a\nPushed one file.", code: 0, exit: 0, because: "one file" },
    { said: "Script is already up to date.", code: 0, exit: 0, because: "nothing to do" },
  ])("believes only what clasp says of it: $because", ({ said, code, exit }) => {
    expect(push(READY, said, code).exit).toBe(exit);
  });
});
