import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import {
  FILE_CALLS,
  type FileCalls,
  keepFormer,
  keepPrevious,
  writeAtomically,
} from "../../../src/hosts/local/atomic-write.ts";
import { bytesOf } from "./make-xlsx.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ghi-"));
});

/** Calls of which the n-th fails as a full disk does. */
function failing(step: keyof FileCalls, nth: number): FileCalls {
  let seen = 0;
  const fail = () => {
    seen++;
    if (seen === nth) throw Object.assign(new Error("no space"), { code: "ENOSPC" });
  };
  return {
    ...FILE_CALLS,
    [step]: (...given: never[]) => {
      fail();
      return (FILE_CALLS[step] as (...all: never[]) => unknown)(...given);
    },
  };
}

describe("a write that fails half-way", () => {
  it.each([["open"], ["write"], ["sync"], ["rename"]] as const)(
    "at %s keeps the old file and leaves nothing behind",
    (step) => {
      const path = join(folder, "so.xlsx");
      writeFileSync(path, "cũ");
      const write = () => writeAtomically(path, bytesOf("mới"), failing(step, 1));
      expect(write).toThrow(
        expect.objectContaining({ code: "write-refused", facts: { path, reason: "ENOSPC" } }),
      );
      expect(readFileSync(path, "utf8")).toBe("cũ");
      expect(readdirSync(folder)).toEqual(["so.xlsx"]);
    },
  );

  it("counts as written when only the folder cannot be synced", () => {
    const path = join(folder, "so.xlsx");
    writeAtomically(path, bytesOf("mới"), failing("sync", 2));
    expect(readFileSync(path, "utf8")).toBe("mới");
  });

  it("writes on after a short write", () => {
    const path = join(folder, "a", "so.txt");
    const write = (file: number, bytes: Uint8Array) => FILE_CALLS.write(file, bytes.subarray(0, 3));
    writeAtomically(path, bytesOf("một câu dài"), { ...FILE_CALLS, write });
    expect(readFileSync(path, "utf8")).toBe("một câu dài");
  });

  it("refuses a path whose folder is a file", () => {
    writeFileSync(join(folder, "a"), "");
    expect(() => writeAtomically(join(folder, "a", "b"), bytesOf(""))).toThrow(
      expect.objectContaining({ code: "write-refused" }),
    );
  });
});

describe("former versions", () => {
  const backup = (stamp: string) => ({ workspace: folder, stamp });

  it("keeps what is replaced, and neither writes nor keeps equal bytes", () => {
    const path = join(folder, "van-ban", "bc.docx");
    expect(keepPrevious(path, bytesOf("1"), backup("2020-05-08_080000"))).toBe("written");
    expect(keepPrevious(path, bytesOf("1"), backup("2020-05-08_090000"))).toBe("unchanged");
    expect(keepPrevious(path, bytesOf("2"), backup("2020-05-08_100000"))).toBe("written");
    expect(readdirSync(join(folder, "sao-luu"))).toEqual(["2020-05-08_100000"]);
    const kept = join(folder, "sao-luu", "2020-05-08_100000", "van-ban", "bc.docx");
    expect(readFileSync(kept, "utf8")).toBe("1");
  });

  it("keeps the last 20 versions of a file and leaves other folders alone", () => {
    const path = join(folder, "a.txt");
    writeAtomically(join(folder, "sao-luu", "của tôi", "x"), bytesOf(""));
    for (let minute = 10; minute < 35; minute++) {
      keepPrevious(path, bytesOf(String(minute)), backup(`2020-05-08_08${minute}00`));
    }
    const names = readdirSync(join(folder, "sao-luu")).sort();
    expect(names.length).toBe(21);
    expect([names[0], names[19]]).toEqual(["2020-05-08_081500", "2020-05-08_083400"]);
  });

  it("never drops what people typed for outputs that are made often", () => {
    keepFormer(join(folder, "bang-nhap-lieu.xlsx"), bytesOf("gõ"), backup("2020-05-08_070000"));
    for (let minute = 10; minute < 35; minute++) {
      keepFormer(join(folder, "bao-cao.html"), bytesOf("x"), backup(`2020-05-08_08${minute}00`));
    }
    const kept = join(folder, "sao-luu", "2020-05-08_070000", "bang-nhap-lieu.xlsx");
    expect(readFileSync(kept, "utf8")).toBe("gõ");
    expect(readdirSync(join(folder, "sao-luu"))).toHaveLength(21);
  });

  it("refuses a stamp that could leave the folder", () => {
    expect(() => keepPrevious(join(folder, "a"), bytesOf(""), backup("../x"))).toThrow(RangeError);
  });
});
