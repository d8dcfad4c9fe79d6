import { cellName } from "../../../cell-name.ts";
import type { FindingView } from "../../protocol-jobs.ts";
import { node } from "../dom.ts";
import { type FindingFilter, matchingFindings } from "../model/matching-findings.ts";
import { routeHash } from "../model/route.ts";
import { WORDS } from "../words.vi.ts";
import type { PageView } from "./page-view.ts";
import { PAGE_WORDS } from "./page-words.vi.ts";

/** Rows that are laid out at once; a button shows more. */
const ROWS = 200;

/** Every finding as things stand now, each with a link to its cell. */
export const findingsView: PageView = async ({ server }) => {
  const heading = node("h1", {}, PAGE_WORDS.findings);
  const answer = await server.findings();
  if (answer.kind === "unreached") return [heading];
  if (answer.kind === "refused") return [heading, node("p", {}, answer.refusal.message)];
  const { findings } = answer.value;
  if (findings.length === 0) return [heading, node("p", { class: "quiet" }, PAGE_WORDS.noFindings)];
  const shown = node("div", {});
  const severity = node(
    "select",
    { id: "finding-severity" },
    node("option", { value: "all" }, PAGE_WORDS.all),
    node("option", { value: "error" }, PAGE_WORDS.severities.error),
    node("option", { value: "warning" }, PAGE_WORDS.severities.warning),
  );
  const words = node("input", { id: "finding-words", type: "search" });
  const lay = () => {
    const chosen = severity.value as FindingFilter["severity"];
    const matching = matchingFindings(findings, { severity: chosen, words: words.value });
    shown.replaceChildren(...listed(matching, findings.length));
  };
  severity.addEventListener("change", lay);
  words.addEventListener("input", lay);
  lay();
  const filters = node(
    "p",
    { class: "filters" },
    node("label", { for: "finding-severity" }, PAGE_WORDS.severity),
    severity,
    node("label", { for: "finding-words" }, PAGE_WORDS.filter),
    words,
  );
  return [heading, filters, shown];
};

function listed(findings: readonly FindingView[], all: number): readonly HTMLElement[] {
  if (findings.length === 0) return [node("p", { class: "quiet" }, PAGE_WORDS.noMatch)];
  const body = node("tbody", {}, ...findings.slice(0, ROWS).map(findingRow));
  const heads = [
    PAGE_WORDS.severity,
    PAGE_WORDS.unit,
    PAGE_WORDS.place,
    PAGE_WORDS.wrong,
    PAGE_WORDS.remedy,
    PAGE_WORDS.source,
  ];
  const head = node("tr", {}, ...heads.map((name) => node("th", { scope: "col" }, name)));
  const rest = findings.slice(ROWS);
  const more = node(
    "button",
    {
      type: "button",
      class: "plain",
      hidden: rest.length === 0,
      onclick: () => {
        body.append(...rest.map(findingRow));
        more.hidden = true;
      },
    },
    PAGE_WORDS.more(rest.length),
  );
  const region = {
    class: "wide",
    tabindex: "0",
    role: "region",
    "aria-label": PAGE_WORDS.findings,
  };
  return [
    node("p", { class: "quiet", role: "status" }, PAGE_WORDS.shown(findings.length, all)),
    node("div", region, node("table", { class: "findings" }, node("thead", {}, head), body)),
    more,
  ];
}

function findingRow(finding: FindingView): HTMLElement {
  const { severity, unit, message, remedy, source, value } = finding;
  return node(
    "tr",
    {},
    node("td", { class: `is-${severity}` }, PAGE_WORDS.severities[severity]),
    node("td", {}, unit),
    node(
      "td",
      {},
      placeOf(finding),
      ...(value === "" ? [] : [node("div", { class: "quiet" }, value)]),
    ),
    node("td", {}, message),
    node("td", {}, remedy),
    node("td", {}, source),
  );
}

function placeOf({ file, tab, row, column, header }: FindingView): Node | string {
  if (row === undefined) return tab === "" ? WORDS.blank : tab;
  const cell = column === undefined ? `${row}` : cellName(row, column + 1);
  const href = routeHash({ view: "sheet", file, tab, row, column: column ?? 0 });
  const name = [tab, cell, header].filter((text) => text !== "").join(" · ");
  return node("a", { href }, name);
}
