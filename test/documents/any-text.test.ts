import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HeldBack } from "../../src/documents/award-holdbacks/content.ts";
import { cleanText } from "../../src/documents/form/clean-text.ts";
import { type DocumentContent, renderDocument } from "../../src/documents/render-document.ts";
import corpus from "../corpus/nasty-inputs.json" with { type: "json" };
import { awardHoldbacks } from "./award-holdbacks/sample.ts";
import { awardSubmission } from "./award-submission/sample.ts";
import { delegateList } from "./delegate-list/sample.ts";
import { isTable, paragraphsOf } from "./format/paper.ts";
import { readPaper } from "./format/read-paper.ts";
import { progressReport } from "./progress-report/sample.ts";
import { templates } from "./templates.ts";

const known = templates();
const FIELDS = ["name", "unit", "form", "reason", "clause"] as const;
const ROWS = 200;
const DOCUMENTS = 10;

/** Pieces that are something else to a template, to XML, or to a reader. */
const PIECES = (
  "{ } {{ }} {# {/ {^ {@ {>a} {.} {held} {#held} {/held} {number} {=[[ ]]=} [[ ]] " +
  "< > </ <w:p/> </w:t> </w:p> <w:t> <w:br/> <!-- --> <![CDATA[ ]]> <?xml ?> & &amp; &lt; &#0; &#x1; " +
  '" \' `` $1 $& $$ \\ \\n \\u0000 %s ="30001" xml:space="preserve" r:id="rId1" PAGE =1+1 -- \u2013 ' +
  "Nguyễn Đức Ð ½ ễ e\u0302 \u031b 😀 \u{1f468}\u200d\u{1f469} العربية"
).split(" ");
const SIGNS =
  " \t\n\r\u0000\u0001\u0008\u000b\u000c\u001f\u007f\u0085\u009f\u00a0\u00ad\u061c\u200b\u200e\u2028\u2029\u202e\u2060\u2066\ud800\udc00\udfff\ufeff\ufffd\ufffe\uffff";

const anyText = fc.oneof(
  { weight: 3, arbitrary: joined(fc.constantFrom(...PIECES, ...SIGNS)) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: joined(fc.integer({ min: 0, max: 0xffff }).map(codeUnit)) },
);
const anyRow: fc.Arbitrary<HeldBack> = fc.record({
  name: anyText,
  unit: anyText,
  form: anyText,
  reason: anyText,
  clause: anyText,
});

/** Every text of the corpus, whichever column it was made for. */
const CORPUS = corpus.flatMap(({ value }) => (typeof value === "string" ? [value] : []));

describe("any text of a row is printed as it is, cleaned, and is nothing but text", () => {
  it(`${ROWS * DOCUMENTS * FIELDS.length} texts of chance`, () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: ROWS, maxLength: ROWS }), (held) => {
        expect(printedRows(held)).toEqual(held.map(cleanRow));
      }),
      { numRuns: DOCUMENTS },
    );
  });

  it(`the ${CORPUS.length} texts of the corpus, in cells`, () => {
    const held = CORPUS.map((text) => rowOf(text));
    expect(printedRows(held)).toEqual(held.map(cleanRow));
  });

  it("the corpus in lines of the text, each with its dash and mark", () => {
    const steps = CORPUS.filter((text) => /[^\s.,;]$/.test(text));
    const lines = linesOf({
      kind: "progress-report",
      content: { ...progressReport("nd30"), nextSteps: steps },
    });
    const first = lines.indexOf(`- ${cleanText(steps[0] ?? "")};`);
    expect(lines.slice(first, first + steps.length)).toEqual(
      steps.map((text, index) => `- ${cleanText(text)}${index === steps.length - 1 ? "." : ";"}`),
    );
  });

  it("the corpus as delegates' names, and their notes", () => {
    const delegates = CORPUS.map((text) => ({ name: text, unit: "Trung tâm B", note: text }));
    const content = { ...delegateList("nd30"), delegates };
    const lines = linesOf({ kind: "delegate-list", content });
    for (const text of CORPUS.map(cleanText)) {
      const wanted = 2 * CORPUS.filter((other) => cleanText(other) === text).length;
      expect(lines.filter((line) => line === text).length, text).toBeGreaterThanOrEqual(wanted);
    }
  });

  it("the corpus as nominees and achievements", () => {
    const individuals = CORPUS.map((text) => ({ name: text, unit: text, achievement: text }));
    const forms = [{ form: "Giấy khen", order: 1, collectives: [], individuals }];
    const content = { ...awardSubmission("nd30"), forms };
    const lines = linesOf({ kind: "award-submission", content });
    for (const text of CORPUS.map(cleanText))
      expect(lines.filter((line) => line === text).length, text).toBeGreaterThanOrEqual(3);
  });

  it("in the frame: whoever signs, keeps, receives and is addressed", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, anyText, (signerName, keptAt, to, recipient) => {
        const changes = { signerName, keptAt, to: [to, to], recipients: [recipient] };
        const lines = linesOf({ kind: "delegate-list", content: delegateList("nd30", changes) });
        expect(lines).toContain(cleanText(signerName));
        expect(lines).toContain(`- Lưu: ${cleanText(keptAt)}.`);
        expect(lines).toContain(`- ${cleanText(to)};`);
        expect(lines).toContain(`- ${cleanText(recipient)};`);
      }),
      { numRuns: 25 },
    );
  });
});

function joined(piece: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));
}

function codeUnit(code: number): string {
  return String.fromCharCode(code);
}

function rowOf(text: string): HeldBack {
  return { name: text, unit: text, form: text, reason: text, clause: text };
}

function cleanRow(row: HeldBack, index: number): readonly string[] {
  return [String(index + 1), ...FIELDS.map((field) => cleanText(row[field]))];
}

/** The cells of the table of those held back, but for its header: one paragraph a cell. */
function printedRows(held: readonly HeldBack[]): readonly (readonly string[])[] {
  const content = { ...awardHoldbacks("nd30"), held };
  const blocks = blocksOf({ kind: "award-holdbacks", content });
  const table = blocks.filter(isTable).find(({ rows }) => rows[0]?.repeats);
  return (table?.rows ?? [])
    .slice(1)
    .map(({ cells }) =>
      cells.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join("¶")),
    );
}

function linesOf(document: DocumentContent): readonly string[] {
  return paragraphsOf(blocksOf(document)).map(({ text }) => text);
}

function blocksOf(document: DocumentContent) {
  const { sections } = readPaper(renderDocument("x", document, known).bytes);
  return sections.flatMap(({ blocks }) => blocks);
}
