import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { jsonFaultLine } from "../../../src/hosts/local/json-fault.ts";
import { loadTemplates } from "../../../src/hosts/local/load-templates.ts";

describe("the package's templates", () => {
  it("are found from the code upwards", () => {
    const { json } = loadTemplates();
    expect([...json.keys()]).toEqual(expect.arrayContaining(["entry-workbook", "office-workbook"]));
  });

  it("are the JSON files and the document forms of a folder", () => {
    const folder = mkdtempSync(join(tmpdir(), "mau-"));
    mkdirSync(join(folder, "documents"));
    writeFileSync(join(folder, "a.json"), "\ufeff{}");
    writeFileSync(join(folder, "documents", "bc.docx"), "PK");
    writeFileSync(join(folder, "documents", "~$bc.docx"), "");
    const { json, documents } = loadTemplates(folder);
    expect([...json]).toEqual([["a", "{}"]]);
    expect([...documents.keys()]).toEqual(["bc"]);
  });

  it("name the file and line of a broken one, and a folder that is missing", () => {
    const folder = mkdtempSync(join(tmpdir(), "mau-"));
    const file = join(folder, "a.json");
    writeFileSync(file, '{\n "a": [1, 2],\n "b": \n}');
    expect(() => loadTemplates(folder)).toThrow(
      expect.objectContaining({ code: "template-invalid", facts: { file, line: 4 } }),
    );
    expect(() => loadTemplates(join(folder, "x"))).toThrow(
      expect.objectContaining({ code: "template-invalid" }),
    );
  });
});

describe("the line at which a text stops being JSON", () => {
  it.each([
    { text: '{"a": [1, -2.5e3, true, null, "\\u00e1"]}', line: undefined },
    { text: " [] ", line: undefined },
    { text: "", line: 1 },
    { text: "{\n", line: 2 },
    { text: '{\n"a": 1,\n}', line: 3 },
    { text: "[1\n2]", line: 2 },
    { text: "[01]", line: 1 },
    { text: '["a\nb"]', line: 1 },
    { text: "[]\n\nx", line: 3 },
    { text: "{'a': 1}", line: 1 },
  ])("$text", ({ text, line }) => {
    expect(jsonFaultLine(text)).toBe(line);
    if (line === undefined) JSON.parse(text);
    else expect(() => JSON.parse(text)).toThrow();
  });
});
