import { describe, expect, it } from "vitest";
import { createWorld, type World } from "../support/apps-script/world.ts";

const NINE = Date.parse("2020-05-08T09:00:00+07:00");
const BOOK = "book-1234567890";
const SCRIPT = `
function keep() { PropertiesService.getScriptProperties().setProperty("k", "v"); }
function draw() { Math.random(); }
function mail() { MailApp.sendEmail("an@co-quan.example", "a", "b"); }
`;

function world(language: "en" | "vi" = "vi") {
  const made = createWorld({ now: "2020-05-08T08:00:00+07:00", language });
  made.addSpreadsheet({
    id: BOOK,
    owner: "an@co-quan.example",
    tabs: [{ name: "A", rows: [["x"]] }],
  });
  const manifest = { timeZone: "Asia/Ho_Chi_Minh" };
  const project = made.addProject({ files: { "Code.js": SCRIPT }, manifest, boundTo: BOOK });
  const run = (functionName: string) => {
    const { error } = made.run(project, { kind: "menu", functionName });
    if (error !== undefined) throw new Error(error);
  };
  return { made, run };
}

/** The print of a world in which something has happened by nine o'clock. */
function printAfter(act: (own: { made: World; run: (name: string) => void }) => void): string {
  const own = world();
  act(own);
  if (Date.parse(own.made.now) < NINE) own.made.waitUntil(NINE);
  return own.made.fingerprint;
}

const CHANGES: readonly (readonly [string, Parameters<typeof printAfter>[0]])[] = [
  ["a cell", ({ made }) => made.user.edit(BOOK, "A", "A1", "y")],
  ["a cell's format", ({ made }) => made.user.format(BOOK, "A", "A1", "@")],
  ["a row", ({ made }) => made.user.insertRow(BOOK, "A", 1)],
  ["the name of a tab", ({ made }) => made.user.renameTab(BOOK, "A", "B")],
  ["who may edit", ({ made }) => made.user.share(BOOK, "binh@co-quan.example", "editor")],
  ["a protection", ({ made }) => made.user.protect(BOOK, "A", "A1", [])],
  ["a property", ({ run }) => run("keep")],
  ["a mail", ({ run }) => run("mail")],
  ["chance", ({ run }) => run("draw")],
  ["a lock that somebody holds", ({ made }) => made.holdLock("script", 7_200_000)],
  ["a fault that waits", ({ made }) => made.kill({ at: 0, when: "before" })],
  ["the clock", ({ made }) => made.waitUntil(NINE + 1)],
];

describe("the fingerprint of a world", () => {
  it("is that of another to which the same has happened, however long it took", () => {
    expect(printAfter(({ made }) => made.wait(5))).toBe(printAfter(() => {}));
    expect(printAfter(({ run }) => run("keep"))).toBe(printAfter(({ run }) => run("keep")));
  });

  it.each(CHANGES)("tells %s", (_, act) => {
    expect(printAfter(act)).not.toBe(printAfter(() => {}));
  });

  it("tells the language", () => {
    expect(world("en").made.fingerprint).not.toBe(world("vi").made.fingerprint);
  });
});
