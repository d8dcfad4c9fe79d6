import type { Finding } from "../domain/finding.ts";
import { BRACES } from "../domain/sheet-words.ts";
import { foldText } from "../domain/text.ts";
import { numberText, shareText } from "./format.vi.ts";

const KEYS: ReadonlyMap<string, keyof typeof BRACES> = new Map(
  (Object.keys(BRACES) as (keyof typeof BRACES)[]).map((key) => [foldText(BRACES[key]), key]),
);

/** A «Lời nhắc» with its braces filled, in one pass; a fact that there is none of leaves nothing. */
export function fillMessage(message: string, finding: Finding): string {
  return message.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    const key = KEYS.get(foldText(name));
    return key === undefined ? whole : factText(key, finding);
  });
}

function factText(key: keyof typeof BRACES, { facts }: Finding): string {
  switch (key) {
    case "unit":
      return listText(facts["unitNames"]);
    case "missingColumns":
      return listText(facts["missingColumns"]);
    case "share":
      return typeof facts["base"] === "number" && facts["base"] > 0
        ? shareText(Number(facts["counted"]), facts["base"])
        : "";
    default: {
      const fact = facts[key];
      return typeof fact === "number" ? numberText(fact) : String(fact ?? "");
    }
  }
}

function listText(fact: unknown): string {
  return Array.isArray(fact) ? fact.join(", ") : "";
}
