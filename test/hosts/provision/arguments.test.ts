import { describe, expect, it } from "vitest";
import { readWish } from "../../../src/hosts/provision/arguments.ts";

const ID = "abc_1234567890-XYZ-1234567890";

describe("the command line of provisioning", () => {
  it("asks for nothing by itself", () => {
    expect(readWish([])).toEqual({
      wish: {
        isDryRun: false,
        isSample: false,
        prunes: false,
        notifies: false,
        isFresh: false,
        goesBack: false,
        saysYes: false,
      },
    });
  });

  it("takes the link of the last edition as well as its id", () => {
    const link = `https://docs.google.com/spreadsheets/d/${ID}/edit#gid=0`;
    for (const typed of [ID, link]) {
      expect(readWish(["--from", typed, "--edition", "ky.json"])).toMatchObject({
        wish: { from: ID, edition: "ky.json" },
      });
    }
  });

  it.each([
    { args: ["--entry", "both"], words: "--entry là shared hoặc per-unit" },
    { args: ["--from", ID], words: "--from cần thêm --edition TỆP" },
    { args: ["--from", "đâu đó", "--edition", "ky.json"], words: "--from đâu đó" },
    { args: ["--force"], words: "--force" },
    { args: ["thừa"], words: "thừa" },
    { args: ["--export"], words: "--export" },
  ])("refuses $args in words", ({ args, words }) => {
    expect(() => readWish(args)).toThrow(words);
  });

  it("explains itself in Vietnamese", () => {
    const read = readWish(["--help"]);
    expect("help" in read && read.help).toContain("Cách dùng: npm run provision --");
  });
});
