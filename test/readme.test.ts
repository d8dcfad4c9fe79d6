import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rulesTable } from "../scripts/readme/rules-table.ts";
import { DRAFT_KINDS } from "../src/commands/draft.ts";

const text = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
const readme = text("README.md");

describe("README", () => {
  it("shows the rules that ship, as `npm run readme` writes them", () => {
    expect(readme).toContain(rulesTable(JSON.parse(text("sheets-templates/edition-2020.json"))));
  });

  it("names only commands that package.json has", () => {
    const scripts = Object.keys(JSON.parse(text("package.json")).scripts);
    const named = [...readme.matchAll(/npm (?:run )?(?:--silent )?([a-z:]+)/g)].map(
      ([, name]) => name,
    );
    const builtIn = ["ci", "start", "test"];
    expect(named.filter((name = "") => !scripts.includes(name) && !builtIn.includes(name))).toEqual(
      [],
    );
  });

  it("names every kind of document that can be drafted", () => {
    expect(DRAFT_KINDS.filter((kind) => !readme.includes(`\`${kind}\``))).toEqual([]);
  });
});
