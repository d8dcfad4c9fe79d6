import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chunksOf, fitsCursor } from "../../src/outbox/chunks.ts";
import { cursorText } from "../../src/outbox/cursor.ts";
import { mailTo } from "../support/outbox/mails.ts";

/** What a property of Apps Script takes. */
const PROPERTY_BYTES = 9 * 1024;

describe("chunks", () => {
  it.each([
    { mails: 0, sizes: [], because: "nothing to send" },
    { mails: 25, sizes: [25], because: "one chunk is full" },
    { mails: 26, sizes: [25, 1], because: "one more opens another" },
    { mails: 60, sizes: [25, 25, 10], because: "the rest" },
  ])("$mails mails: $because", ({ mails, sizes }) => {
    const all = Array.from({ length: mails }, (_, index) => mailTo(`U${index}`));
    expect(chunksOf(all).map(({ length }) => length)).toEqual(sizes);
  });

  it("hold every mail that fits, in order, each in a cursor that its place takes", () => {
    const units = fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.array(units, { maxLength: 40 }), (groups) => {
        const mails = groups.map((group) => mailTo(...group));
        const chunks = chunksOf(mails);
        expect(chunks.flat()).toEqual(mails.filter(fitsCursor));
        for (const chunk of chunks) {
          const keys = chunk.map((mail) => mail.keys);
          const text = cursorText({ mails: keys, results: "U".repeat(25), isSending: false });
          expect(Buffer.byteLength(text)).toBeLessThanOrEqual(PROPERTY_BYTES);
        }
      }),
      { numRuns: 200, seed: 6 },
    );
  });

  it("take a hundred units on one address", () => {
    const units = Array.from({ length: 100 }, (_, index) => `ĐƠN-VỊ-${index}`);
    expect(fitsCursor(mailTo(...units))).toBe(true);
  });
});
