import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { makePdfs } from "../../../src/hosts/local/make-pdfs.ts";

/** A program in LibreOffice's place that notes how it was called; `makes` is its work. */
function standIn(makes: string) {
  const folder = mkdtempSync(join(tmpdir(), "pdf-"));
  const program = join(folder, "soffice");
  const lines = [
    "#!/usr/bin/env node",
    'const fs = require("node:fs"), path = require("node:path");',
    "const args = process.argv.slice(2);",
    `fs.appendFileSync(${JSON.stringify(join(folder, "calls"))}, JSON.stringify(args) + "\\n");`,
    'const out = args[args.indexOf("--outdir") + 1];',
    'const files = args.filter((arg) => arg.endsWith(".docx"));',
    'const pdf = (file) => path.join(out, path.basename(file, ".docx") + ".pdf");',
    makes,
  ];
  writeFileSync(program, `${lines.join("\n")}\n`);
  chmodSync(program, 0o755);
  const documents = ["a.docx", "b c.docx"].map((name) => join(folder, "van-ban", name));
  mkdirSync(join(folder, "van-ban"));
  for (const path of documents) writeFileSync(path, "docx");
  const path = [folder, process.env["PATH"] ?? ""].join(delimiter);
  const calls = () => {
    const file = join(folder, "calls");
    if (!existsSync(file)) return [];
    const text = readFileSync(file, "utf8").trim();
    return text.split("\n").map((line) => JSON.parse(line) as readonly string[]);
  };
  const [first = "", second = ""] = documents;
  return { documents, first, second, calls, host: { path, timeoutMs: 30_000 } };
}

const WHOLE = 'for (const file of files) fs.writeFileSync(pdf(file), "%PDF-1.7\\n%%EOF\\n");';

describe.skipIf(process.platform === "win32")("PDFs beside the documents", () => {
  it("are made in one call, with a profile of its own", () => {
    const { documents, calls, host } = standIn(WHOLE);
    const { byDocument, issues } = makePdfs(documents, host);
    expect([...byDocument.values()].map((path) => path.slice(-7))).toEqual(["n/a.pdf", "b c.pdf"]);
    expect(issues).toEqual([]);
    for (const path of byDocument.values()) expect(readFileSync(path, "utf8")).toContain("%%EOF");
    expect(calls()).toHaveLength(1);
    expect(calls()[0]?.[0]).toMatch(/^-env:UserInstallation=file:\/\/.*dien-hinh-pdf-.*profile$/);
  });

  it("that stand are kept, and one older than its document is made anew", () => {
    const { documents, first, calls, host } = standIn(WHOLE);
    makePdfs(documents, host);
    makePdfs(documents, host);
    expect(calls()).toHaveLength(1);
    const later = Date.now() / 1000 + 60;
    utimesSync(first, later, later);
    makePdfs(documents, host);
    expect(calls()[1]?.filter((arg) => arg.endsWith(".docx"))).toEqual([first]);
  });

  it.each([
    { makes: "process.exit(77);", because: "a program that fails" },
    {
      makes: 'for (const file of files) fs.writeFileSync(pdf(file), "%PDF-1.7 cut off");',
      because: "a PDF that was cut off",
    },
    {
      makes: 'for (const file of files) fs.writeFileSync(pdf(file), "<html>%%EOF");',
      because: "something that is no PDF",
    },
  ])("of $because are not there, and it says which", ({ makes }) => {
    const { documents, host } = standIn(makes);
    const { byDocument, issues } = makePdfs(documents, host);
    expect(byDocument.size).toBe(0);
    expect(issues.join()).toContain("a.docx, b c.docx");
    for (const path of documents) expect(existsSync(path.replace("docx", "pdf"))).toBe(false);
  });

  it("keep what one call could make", () => {
    const { documents, second, host } = standIn(
      `fs.writeFileSync(pdf(files[1]), "%PDF-1.7 %%EOF");`,
    );
    const { byDocument, issues } = makePdfs(documents, host);
    expect([...byDocument.keys()]).toEqual([second]);
    expect(issues.join()).toContain("a.docx");
  });

  it("are given up when the program never ends", () => {
    const { documents, host } = standIn("setInterval(() => {}, 1000);");
    const { byDocument, issues } = makePdfs(documents, { ...host, timeoutMs: 2000 });
    expect(byDocument.size).toBe(0);
    expect(issues).toHaveLength(1);
  });

  it.each(["", join(tmpdir(), "no-such-folder")])(
    "without LibreOffice on «%s»: one sentence",
    (path) => {
      const { documents } = standIn(WHOLE);
      const { byDocument, issues } = makePdfs(documents, { path, timeoutMs: 1000 });
      expect(byDocument.size).toBe(0);
      expect(issues).toEqual([expect.stringContaining("không có LibreOffice")]);
    },
  );

  it("of no document call nothing", () => {
    const { calls, host } = standIn(WHOLE);
    expect(makePdfs([], host)).toEqual({ byDocument: new Map(), issues: [] });
    expect(calls()).toEqual([]);
  });
});
