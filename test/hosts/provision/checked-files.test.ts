import { describe, expect, it } from "vitest";
import { type CheckedFiles, checkedFiles } from "../../../src/hosts/provision/checked-files.ts";
import type { ListedFile } from "../../../src/hosts/provision/google-facts.ts";

const file = (version: string, id = "book-1"): ListedFile => ({
  id,
  name: "Bảng nhập liệu",
  link: "",
  kind: "entry",
  edition: "SCT-2020",
  version,
  shares: undefined,
});

/** Files kept in memory, and every time that they were written. */
function kept() {
  const written: unknown[] = [];
  const open = (): CheckedFiles =>
    checkedFiles({ read: () => written.at(-1) ?? {}, write: (value) => written.push(value) });
  return { open, written };
}

describe("checked files", () => {
  it.each([
    { now: file("7"), outline: "a", known: true, because: "nothing has changed" },
    { now: file("8"), outline: "a", known: false, because: "somebody has edited it" },
    { now: file("7"), outline: "b", known: false, because: "it is brought to something else" },
    { now: file("7", "book-2"), outline: "a", known: false, because: "it is another file" },
    { now: file(""), outline: "a", known: false, because: "Drive does not tell its version" },
  ])("are known over runs: $known, for $because", ({ now, outline, known }) => {
    const { open } = kept();
    const first = open();
    first.add(file("7"), "a");
    first.keep();
    expect(open().isKnown(now, outline)).toBe(known);
  });

  it("never take a file without a version for one that was checked", () => {
    const { open, written } = kept();
    const files = open();
    files.add(file(""), "a");
    files.keep();
    expect(files.isKnown(file(""), "a")).toBe(false);
    expect(open().isKnown(file(""), "a")).toBe(false);
    expect(written).toEqual([]);
    const older = checkedFiles({ read: () => ({ "book-1": " a" }), write: () => {} });
    expect(older.isKnown(file(""), "a")).toBe(false);
  });

  it("forget what a run is about to change, and are written only when something is new", () => {
    const { open, written } = kept();
    const first = open();
    first.add(file("7"), "a");
    first.keep();
    const next = open();
    next.keep();
    expect(written).toHaveLength(1);
    next.forget("book-1");
    expect(next.isKnown(file("7"), "a")).toBe(false);
    next.keep();
    expect(open().isKnown(file("7"), "a")).toBe(false);
  });
});
