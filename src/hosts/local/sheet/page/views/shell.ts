import { node } from "../dom.ts";
import { routeHash } from "../model/route.ts";
import { WORDS } from "../words.vi.ts";

const TABS = ["sheet", "dashboard", "findings", "documents", "mails"] as const;

/** The page's frame: what stands in it by id is found with `part`. */
export function shell(): readonly HTMLElement[] {
  const links = TABS.map((view) => {
    const count = view === "findings" ? node("span", { id: "finding-count" }) : undefined;
    return node("a", { href: routeHash({ view }), "data-view": view }, WORDS.views[view], count);
  });
  return [
    node("a", { class: "skip", href: "#view", id: "skip" }, WORDS.skip),
    node(
      "header",
      { id: "top" },
      node(
        "p",
        { class: "brand" },
        node("strong", {}, WORDS.product),
        node("span", { id: "title" }),
      ),
      node("nav", { "aria-label": WORDS.pages }, ...links),
      node("div", { id: "menus" }),
    ),
    node("div", {
      id: "notices",
      role: "region",
      "aria-live": "polite",
      "aria-label": WORDS.notices,
    }),
    node(
      "main",
      { id: "view", tabindex: "-1" },
      node(
        "section",
        { id: "sheet-view", hidden: true, "aria-label": WORDS.views.sheet },
        node(
          "div",
          { class: "books" },
          node("label", { for: "book" }, WORDS.books),
          node("select", { id: "book" }),
          node("div", { id: "tabs", role: "tablist", "aria-label": WORDS.tabs }),
        ),
        node("div", {
          id: "strip",
          role: "region",
          "aria-live": "polite",
          "aria-label": WORDS.cell,
        }),
        node("div", { id: "grid", role: "application", "aria-label": WORDS.grid }),
      ),
      node("section", { id: "page-view", hidden: true }),
    ),
    node(
      "footer",
      { id: "foot" },
      node("p", { id: "state", role: "status" }, WORDS.loading),
      node("span", { id: "state-choice" }),
    ),
  ];
}
