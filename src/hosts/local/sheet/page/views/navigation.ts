import type { WorkspaceView } from "../../protocol.ts";
import type { App } from "../app.ts";
import { node, part } from "../dom.ts";
import { type Route, routeHash, routeOf } from "../model/route.ts";
import { bookTabs } from "./book-tabs.ts";
import { dashboardView } from "./dashboard-view.ts";
import { documentsView } from "./documents-view.ts";
import { findingsView } from "./findings-view.ts";
import { mailsView, previewView } from "./mails-view.ts";
import { PAGE_WORDS } from "./page-words.vi.ts";
import type { SheetView } from "./sheet-view.ts";

const PAGES = {
  dashboard: dashboardView,
  findings: findingsView,
  documents: documentsView,
  mails: mailsView,
  preview: previewView,
} as const;

export interface Navigation {
  /** Goes where the address bar says. */
  readonly go: () => Promise<void>;
  readonly fill: (workspace: WorkspaceView) => void;
  /** Shows a page around the grid anew; the grid keeps itself up to date. */
  readonly again: () => void;
}

/** The address bar leads; links, tabs and findings change it, so that «Back» goes back. */
export function navigation(app: App, sheet: SheetView): Navigation {
  const tabs = bookTabs((file, tab) => {
    location.hash = routeHash({ view: "sheet", file, ...(tab === undefined ? {} : { tab }) });
  });
  const go = async () => {
    const route = routeOf(location.hash);
    mark(route.view);
    part("sheet-view").hidden = route.view !== "sheet";
    part("page-view").hidden = route.view === "sheet";
    if (route.view === "sheet") await goToSheet(app, { sheet, choose: tabs.choose }, route);
    else await goToPage(app, route.view);
  };
  window.addEventListener("hashchange", () => void go());
  return {
    go,
    fill: ({ books }) => tabs.fill(books),
    again: () => {
      const { view } = routeOf(location.hash);
      if (view !== "sheet") void goToPage(app, view);
    },
  };
}

function mark(view: Route["view"]): void {
  const shown = view === "preview" ? "mails" : view;
  for (const link of document.querySelectorAll<HTMLElement>("[data-view]")) {
    if (link.dataset["view"] === shown) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}

let asked = 0;

/** The newest page that was asked for wins over one whose answer comes late. */
async function goToPage(app: App, view: keyof typeof PAGES): Promise<void> {
  asked += 1;
  const mine = asked;
  const page = part("page-view");
  if (page.childElementCount === 0) page.append(node("p", {}, PAGE_WORDS.waiting));
  const nodes = await PAGES[view](app);
  if (mine === asked) page.replaceChildren(...nodes);
}

interface SheetParts {
  readonly sheet: SheetView;
  readonly choose: (file: string, tab: string) => void;
}

type SheetRoute = Extract<Route, { readonly view: "sheet" }>;

/**
 * Without a book the one that was shown, or the one that units share: its name is the shortest, as
 * those of single units bear their codes.
 */
async function goToSheet(
  app: App,
  { sheet, choose }: SheetParts,
  route: SheetRoute,
): Promise<void> {
  asked += 1;
  const books = app.store.state().workspace?.books ?? [];
  const shown = sheet.shown();
  const [first = books[0]] = books
    .filter(({ kind }) => kind === "entry")
    .sort((a, b) => a.file.length - b.file.length);
  const file = route.file ?? shown?.file ?? first?.file;
  if (file === undefined) return;
  const tab = route.tab ?? (shown?.file === file ? shown.tab : await firstTab(app, file));
  if (tab === undefined) return;
  const at = route.row === undefined ? {} : { at: { row: route.row, column: route.column ?? 0 } };
  if (!(await sheet.show({ file, tab, ...at }))) return;
  choose(file, tab);
  sheet.grid.focus();
}

/** The first tab that one may type in. */
async function firstTab(app: App, file: string): Promise<string | undefined> {
  const book = await app.books.load(file);
  if (book.kind === "refused") app.notices.say("book", "bad", book.refusal.message);
  if (book.kind !== "given") return undefined;
  const tabs = [...book.value.tabs.values()].map(({ view }) => view);
  return (tabs.find(({ isEditable }) => isEditable) ?? tabs[0])?.name;
}
