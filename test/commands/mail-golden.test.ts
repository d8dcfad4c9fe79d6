import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { planMails } from "../../src/commands/remind.ts";
import type { Mail } from "../../src/domain/mail.ts";
import { editionBoard } from "../support/edition-fixture.ts";
import { SITUATION } from "../support/reminder-situation.ts";

const GOLDEN = fileURLToPath(new URL("../golden/mails/", import.meta.url));

/** Envelope and text in one file, the HTML beside it, as a person would read them. */
function filesOf(mail: Mail): readonly (readonly [name: string, content: string])[] {
  const name = mail.kind === "office-digest" ? "digest" : mail.units.join("-");
  const addresses = (list: Mail["to"]) =>
    list.map((one) => `${one.name} <${one.address}>`).join(", ");
  const envelope = [
    `Kind: ${mail.kind}`,
    `Keys: ${mail.keys.join(", ")}`,
    `To: ${addresses(mail.to)}`,
    `Cc: ${addresses(mail.cc)}`,
    `Subject: ${mail.subject}`,
    ...mail.steps.map((step) => `Step: ${step}`),
  ].join("\n");
  return [
    [`${name}.txt`, `${envelope}\n\n${mail.text}`],
    [`${name}.html`, mail.html],
  ];
}

describe("the mails of 08/05/2020", () => {
  const { mails } = planMails(editionBoard(SITUATION), {
    ledger: [],
    lastCompleteRun: "2020-05-07",
  });
  const written = new Map(mails.flatMap(filesOf));

  if (process.env["UPDATE_GOLDEN"] === "1") {
    rmSync(GOLDEN, { recursive: true, force: true });
    mkdirSync(GOLDEN, { recursive: true });
    for (const [name, content] of written) writeFileSync(`${GOLDEN}${name}`, content);
  }

  it("are these and no others", () => {
    expect([...written.keys()].sort()).toEqual(readdirSync(GOLDEN).sort());
  });

  it.each([...written.keys()])("read word for word: %s", (name) => {
    expect(written.get(name)).toBe(readFileSync(`${GOLDEN}${name}`, "utf8"));
  });

  it("say the same in both forms", () => {
    for (const { html, text } of mails) {
      const plain = html
        .replace(/<title>.*<\/title>/, "")
        .replace(/<th\b.*?<\/th>/g, "")
        .replace(/<[^>]*>/g, "\n")
        .replace(/&#39;/g, "'")
        .replace(/&quot;/g, '"')
        .replace(/&gt;/g, ">")
        .replace(/&lt;/g, "<")
        .replace(/&amp;/g, "&");
      const missing = plain
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => !text.includes(line));
      expect(missing).toEqual([]);
    }
  });
});
