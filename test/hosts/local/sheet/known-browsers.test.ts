import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { readLastStart, rememberStart } from "../../../../src/hosts/local/sheet/known-browsers.ts";

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
const NOW = new Date("2020-05-08T07:30:00Z");
const later = (ms: number) => new Date(NOW.getTime() + ms);
const hash = (digit: string) => digit.repeat(64);

let workspace = "";
let note = "";
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), "bang-nho-"));
  mkdirSync(join(workspace, ".dien-hinh"));
  note = join(workspace, ".dien-hinh", "bang-trinh-duyet.json");
});

describe("what a start leaves for the next", () => {
  it("is nothing before the first", () => {
    expect(readLastStart(workspace, NOW)).toEqual({ port: undefined, browsers: [] });
  });

  it.each([
    ["just before the week is over", WEEK_MS - 1, [hash("a")]],
    ["when it is over", WEEK_MS, []],
  ])("holds a browser known %s", (_name, passed, known) => {
    rememberStart(workspace, { port: 4747, hash: hash("a") }, NOW);
    const { port, browsers } = readLastStart(workspace, later(passed));
    expect([port, browsers.map((one) => one.hash)]).toEqual([4747, known]);
  });

  it("is the last port, and the browsers of the newest twenty starts", () => {
    for (let start = 0; start < 25; start++) {
      const own = start.toString(16).padStart(64, "0");
      rememberStart(workspace, { port: 5000 + start, hash: own }, later(start));
    }
    const { port, browsers } = readLastStart(workspace, later(30));
    expect([port, browsers.length, browsers[0]?.hash.slice(-2)]).toEqual([5024, 20, "18"]);
  });

  it.each([
    ["torn", '{"port":47'],
    ["of another shape", '{"port":"4747","browsers":[]}'],
    ["with a hash that is none", '{"port":1,"browsers":[{"hash":"","until":"2030-01-01"}]}'],
    ["a list", "[]"],
  ])("is nothing where the note is %s", (_name, text) => {
    writeFileSync(note, text);
    expect(readLastStart(workspace, NOW)).toEqual({ port: undefined, browsers: [] });
  });

  it("never holds what lets in", () => {
    rememberStart(workspace, { port: 4747, hash: hash("a") }, NOW);
    expect(Object.keys(JSON.parse(readFileSync(note, "utf8")).browsers[0])).toEqual([
      "hash",
      "until",
    ]);
  });
});
