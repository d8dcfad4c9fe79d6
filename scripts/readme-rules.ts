import { readFileSync, writeFileSync } from "node:fs";
import { rulesTable } from "./readme/rules-table.ts";

const README = "README.md";
const BEGIN = "<!-- rules: begin, written by npm run readme -->";
const END = "<!-- rules: end -->";

const edition = JSON.parse(readFileSync("sheets-templates/edition-2020.json", "utf8"));
const text = readFileSync(README, "utf8");
const [before = "", rest = ""] = text.split(BEGIN);
const [, after = ""] = rest.split(END);
writeFileSync(README, `${before}${BEGIN}\n${rulesTable(edition)}${END}${after}`);
