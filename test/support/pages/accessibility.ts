import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/**
 * What axe-core calls serious or critical on the page as it stands, each with its first place; what
 * stands `within` the elements of a selector, another's work, is left out.
 */
export async function seriousFaults(page: Page, within?: string): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const looked = within === undefined ? "document" : `{ exclude: [${JSON.stringify(within)}] }`;
  const { violations } = (await page.evaluate(`axe.run(${looked}, { iframes: false })`)) as {
    readonly violations: readonly Violation[];
  };
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary ?? ""}`);
}

/** How far the page is wider than its window: nobody scrolls sideways in a panel. */
export async function overhang(page: Page): Promise<number> {
  return (await page.evaluate(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
  )) as number;
}
