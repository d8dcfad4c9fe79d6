import { readdirSync } from "node:fs";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { checkPage, pageFile } from "../../scripts/build/page-file.ts";
import { officePages } from "../../scripts/build/pages.ts";

const root = process.cwd();

describe("a page of the office script", () => {
  it("is one file that fetches nothing, the same after a rebuild", () => {
    const page = pageFile(root, "panel");
    expect(pageFile(root, "panel")).toBe(page);
    expect(page).toMatch(/^<!DOCTYPE html><html lang="vi">/);
    expect(page.normalize("NFC")).toBe(page);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toContain("`");
  });

  it("is pushed for each folder that holds a page.ts", () => {
    const folders = readdirSync("src/hosts/pages", { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== "parts")
      .map(({ name }) => `${name}.html`);
    expect([...officePages(root).keys()]).toEqual(expect.arrayContaining(folders));
  });

  it.each([
    { html: '<link rel="stylesheet" href="https://a.example/a.css">', says: "asks the network" },
    { html: '<script src="https://a.example/a.js"></script>', says: "asks the network" },
    { html: "<script>fetch('https://a.example')</script>", says: "asks the network" },
    { html: "", style: "p{background:url(https://a.example/a.png)}", says: "asks the network" },
    { html: "x".repeat(96 * 1024 + 1), says: "at most 98304" },
  ])("is refused: $says", ({ html, style = "", says }) => {
    expect(() => checkPage("thu", { html, style })).toThrow(says);
  });

  it("may be as heavy as the gate says", () => {
    expect(() => checkPage("thu", { html: "x".repeat(96 * 1024), style: "" })).not.toThrow();
  });
});
