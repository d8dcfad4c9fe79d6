import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { zipSync } from "fflate";
import PizZip from "pizzip";
import { afterAll, describe, expect, it } from "vitest";
import { renderDocument } from "../../src/documents/render-document.ts";
import { samples } from "./samples.ts";
import { templates } from "./templates.ts";

const known = templates();
const zone = process.env["TZ"];
afterAll(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

describe("equal content gives equal bytes", () => {
  it.each(samples("nd30").map((sample) => [sample.kind, sample] as const))(
    "%s in any zone",
    (_, sample) => {
      const rendered = ["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles"].map((name) => {
        process.env["TZ"] = name;
        return Buffer.from(renderDocument("x", sample, known).bytes).toString("base64");
      });
      expect(new Set(rendered).size).toBe(1);
    },
  );

  it("however the form was packed, and in whatever order", () => {
    const [sample] = samples("nd30");
    if (sample === undefined) throw new RangeError("no sample");
    const name = `${sample.kind}.nd30.docx`;
    const form = new PizZip(known.get(name) ?? "");
    const parts = Object.values(form.files).map((part) => [
      part.name,
      [part.asUint8Array(), { level: 0, mtime: part.date }],
    ]);
    const other = zipSync({ "word/": new Uint8Array(), ...Object.fromEntries(parts.reverse()) });
    expect(Buffer.from(other).equals(known.get(name) ?? other)).toBe(false);
    const rendered = [known.get(name) ?? other, other].map((bytes) =>
      Buffer.from(renderDocument("x", sample, new Map([[name, bytes]])).bytes).toString("base64"),
    );
    expect(new Set(rendered).size).toBe(1);
  });

  it("in a bare engine, which has no Buffer, timer or text encoder", async () => {
    const { outputFiles } = await build({
      stdin: { contents: 'export * from "./src/documents/render-document.ts"', resolveDir: "." },
      bundle: true,
      format: "iife",
      globalName: "documents",
      platform: "browser",
      target: "es2021",
      write: false,
    });
    const [sample] = samples("nd30");
    if (sample === undefined) throw new RangeError("no sample");
    const context = createContext({
      sampleJson: JSON.stringify(sample),
      templateJson: JSON.stringify([...known].map(([name, bytes]) => [name, [...bytes]])),
    });
    runInContext(outputFiles[0]?.text ?? "", context);
    const bytes = runInContext(
      `JSON.stringify([...documents.renderDocument("x", JSON.parse(sampleJson),
        new Map(JSON.parse(templateJson).map(([name, bytes]) => [name, new Uint8Array(bytes)]))).bytes])`,
      context,
    );
    expect(JSON.parse(bytes)).toEqual([...renderDocument("x", sample, known).bytes]);
  });
});
