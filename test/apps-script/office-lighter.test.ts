import { existsSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { crc32 as crcOf, deflateRawSync, constants as zlib } from "node:zlib";
import fc from "fast-check";
import PizZip from "pizzip";
import { beforeAll, describe, expect, it } from "vitest";
import { bundle } from "../../scripts/build/bundle.ts";
import { LIGHTER } from "../../scripts/build/lighter.ts";
import { renderDocument } from "../../src/documents/render-document.ts";
import { inflated } from "../../src/hosts/apps-script/office/lighter/inflate.ts";
import { bytesOfText, textOfBytes } from "../../src/hosts/apps-script/office/lighter/utf8.ts";
import { TemplateZip } from "../../src/hosts/apps-script/office/lighter/zip.ts";
import { samples } from "../documents/samples.ts";
import { templates } from "../documents/templates.ts";

const root = process.cwd();
const known = templates();

/** What the bundle makes of a document, in an engine that has nothing else. */
async function bundledRender(): Promise<(sample: unknown, forms: typeof known) => number[]> {
  const entryPoint = "src/documents/render-document.ts";
  const { code, inputs } = await bundle({ root, entryPoint, define: {}, replaced: LIGHTER });
  const packages = inputs.filter((input) => /pizzip|xmldom|docxtemplater/.test(input));
  expect(packages).toEqual(["substitute:docxtemplater", "substitute:pizzip"]);
  return (sample, forms) => {
    const given = JSON.stringify({
      sample,
      forms: [...forms].map(([name, bytes]) => [name, [...bytes]]),
    });
    const context = createContext({ given });
    runInContext(code, context);
    const bytes = runInContext(
      `(({ sample, forms }) => JSON.stringify([...app_.renderDocument("x", sample,
        new Map(forms.map(([name, bytes]) => [name, new Uint8Array(bytes)]))).bytes]))(JSON.parse(given))`,
      context,
    ) as string;
    return JSON.parse(bytes);
  };
}

describe("a document of the lighter bundle", () => {
  let render: Awaited<ReturnType<typeof bundledRender>>;
  beforeAll(async () => {
    render = await bundledRender();
  });
  const all = (["nd30", "tt01"] as const).flatMap((regime) =>
    samples(regime).map((sample) => ({ regime, kind: sample.kind, sample })),
  );

  it.each(all)("$kind of $regime is the same to the byte", ({ sample }) => {
    const plain = renderDocument("x", sample, known).bytes;
    expect(Buffer.from(render(sample, known)).equals(Buffer.from(plain))).toBe(true);
  });

  const [sample] = samples("nd30");
  const name = `${sample?.kind}.nd30.docx`;
  const changed = (part: string, change: (text: string) => string) => {
    const zip = new PizZip(known.get(name) ?? "");
    zip.file(part, change(zip.file(part)?.asText() ?? ""));
    return zip.generate({ type: "uint8array", compression: "DEFLATE" });
  };
  const cut = known.get(name)?.slice(0, -40) ?? new Uint8Array();
  it.each([
    { form: new Uint8Array(100), says: "the template is no zip archive", because: "no archive" },
    { form: cut, says: "the template is no zip archive", because: "its end is cut off" },
    {
      form: changed("word/document.xml", (xml) => xml.replace("{Số và ký hiệu}", "{Số và ký hiệu")),
      says: "a brace without its partner in «{Số và ký hiệu»",
      because: "a tag that is not closed",
    },
    {
      form: changed("word/document.xml", (xml) => xml.replace("{Số và ký hiệu}", "{nobody}")),
      says: "the content has nothing to print for «nobody»",
      because: "a tag for which there is no value",
    },
  ])("says what is wrong with a template: $because", ({ form, says }) => {
    expect(() => render(sample, new Map(known).set(name, form))).toThrow(says);
  });

  it("takes files that stand", () => {
    const files = [...LIGHTER.values()].map((like) =>
      typeof like === "string" ? like : like.file,
    );
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

describe("inflated", () => {
  it("unpacks whatever zlib packs, at any level and by any strategy", () => {
    const strategies = [
      zlib.Z_DEFAULT_STRATEGY,
      zlib.Z_FILTERED,
      zlib.Z_HUFFMAN_ONLY,
      zlib.Z_RLE,
      zlib.Z_FIXED,
    ];
    const texts = fc.oneof(
      fc.uint8Array({ maxLength: 3000 }),
      fc
        .array(fc.constantFrom(7, 7, 7, 200, 0), { maxLength: 3000 })
        .map((all) => Uint8Array.from(all)),
      fc.nat(70_000).map((length) => new Uint8Array(length).fill(65)),
    );
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom(...strategies),
        (bytes, level, strategy) => {
          const packed = deflateRawSync(bytes, { level, strategy });
          const whole = { size: bytes.length, crc: crcOf(bytes) };
          return Buffer.from(inflated(packed, whole)).equals(Buffer.from(bytes));
        },
      ),
    );
  });

  const text = Buffer.from("Hội nghị điển hình tiên tiến, ".repeat(40));
  const packed = deflateRawSync(text);
  const ofOne = { size: 1, crc: crcOf("A") };
  const ofText = { size: text.length, crc: crcOf(text) };
  it.each([
    { bytes: packed.subarray(0, -3), whole: ofText, because: "cut off" },
    { bytes: packed, whole: { ...ofText, size: text.length - 1 }, because: "longer than stated" },
    { bytes: packed, whole: { ...ofText, size: text.length + 1 }, because: "shorter than stated" },
    { bytes: packed, whole: { ...ofText, crc: 1 }, because: "not the bytes that were packed" },
    {
      bytes: Uint8Array.of(7),
      whole: { size: 0, crc: 0 },
      because: "a kind of block that there is not",
    },
    {
      bytes: Uint8Array.of(1, 1, 0, 0, 0),
      whole: ofOne,
      because: "stored bytes that are not there",
    },
    {
      bytes: Uint8Array.of(0x4b, 0x84, 0x03),
      whole: { size: 9, crc: 0 },
      because: "points before its beginning",
    },
    { bytes: new Uint8Array(), whole: ofOne, because: "nothing at all" },
  ])("refuses what is broken: $because", ({ bytes, whole }) => {
    expect(() => inflated(bytes, whole)).toThrow("a part of the template cannot be unpacked");
  });
});

describe("text in UTF-8", () => {
  it("is what the standard has", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const bytes = bytesOfText(text);
        expect(bytes).toEqual(new Uint8Array(new TextEncoder().encode(text)));
        expect(textOfBytes(bytes)).toBe(text);
      }),
    );
  });

  it.each([
    { bytes: [0x80], because: "a byte that begins nothing" },
    { bytes: [0xe1, 0xba], because: "a letter that is cut off" },
    { bytes: [0xf7, 0xbf, 0xbf, 0xbf], because: "beyond the last code" },
  ])("has U+FFFD for $because", ({ bytes }) => {
    expect(textOfBytes(Uint8Array.from(bytes))).toBe("\ufffd");
  });
});

describe("TemplateZip", () => {
  const name = fc.stringMatching(/^[a-z]{1,3}(?:\/[a-z]{1,3}){0,2}\.xml$/);
  const parts = fc.uniqueArray(fc.tuple(name, fc.string({ unit: "grapheme", maxLength: 200 })), {
    selector: ([each]) => each,
    maxLength: 6,
  });

  it("holds what pizzip holds, before and after parts are written", () => {
    fc.assert(
      fc.property(parts, parts, (first, then) => {
        const made = new PizZip();
        for (const [part, text] of first) made.file(part, text);
        const archive = made.generate({ type: "uint8array", compression: "DEFLATE" });
        const [theirs, ours] = [new PizZip(archive), new TemplateZip(archive)].map((zip) => {
          const given = zip as TemplateZip;
          for (const [part, text] of then) given.file(part, text);
          return [...first, ...then].map(([part]) => {
            const found = given.file(part);
            return [found?.asText(), Buffer.from(found?.asUint8Array() ?? []).toString("hex")];
          });
        });
        expect(ours).toEqual(theirs);
        expect(new TemplateZip(archive).file("none.xml")).toBeNull();
      }),
    );
  });

  it.each([
    { at: 8, value: 1, because: "an encrypted part" },
    { at: 10, value: 12, because: "a way of packing that nobody writes for Word" },
  ])("refuses $because", ({ at, value }) => {
    const made = new PizZip().file("word.xml", "a");
    const bytes = made.generate({ type: "uint8array", compression: "DEFLATE" });
    const directory = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    bytes[directory + at] = value;
    expect(() => new TemplateZip(bytes)).toThrow("packs «word.xml» in a way that is not read here");
  });
});
