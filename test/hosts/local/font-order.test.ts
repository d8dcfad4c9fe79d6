import { describe, expect, it } from "vitest";
import { withOrderedFonts } from "../../../src/hosts/local/font-order.ts";

describe("withOrderedFonts", () => {
  it.each([
    [
      '<font><b/><color rgb="FF1F3864"/><sz val="15"/><name val="Arial"/></font>',
      '<font><b/><sz val="15"/><color rgb="FF1F3864"/><name val="Arial"/></font>',
      "the size before the colour",
    ],
    ["<font><u/><b/></font><fill/>", "<font><b/><u/></font><fill/>", "what follows stays"],
    ['<fonts count="1"><font/></fonts>', '<fonts count="1"><font/></fonts>', "an empty font"],
    [
      '<font><sz val="1"/><b/></font><dxf><font><color/><i/></font></dxf>',
      '<font><b/><sz val="1"/></font><dxf><font><i/><color/></font></dxf>',
      "every font, those of conditional colours too",
    ],
  ])("%s", (given, expected) => expect(withOrderedFonts(given)).toBe(expected));

  it("lets fall what the schema does not know", () =>
    expect(() => withOrderedFonts("<font><wide/></font>")).toThrow(RangeError));
});
