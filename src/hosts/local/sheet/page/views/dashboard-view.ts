import type { App } from "../app.ts";
import { node } from "../dom.ts";
import { WORDS } from "../words.vi.ts";
import { fileTable } from "./file-table.ts";
import type { PageView } from "./page-view.ts";
import { PAGE_WORDS } from "./page-words.vi.ts";

/** `bao-cao.html` of the last «Tổng hợp» as it stands, in a frame that runs nothing. */
export const dashboardView: PageView = async (app: App) => {
  const heading = node("h1", {}, WORDS.views.dashboard);
  const { workspace } = app.store.state();
  const files = await app.server.files();
  if (files.kind === "refused") return [heading, node("p", {}, files.refusal.message)];
  const reports = files.kind === "given" ? files.value.reports : [];
  const isThere = reports.some(({ name }) => name.endsWith(".html"));
  if (!isThere) return [heading, node("p", { class: "quiet" }, PAGE_WORDS.noRun)];
  const lastRun = workspace?.lastRun;
  return [
    heading,
    node("p", { class: "quiet" }, lastRun === undefined ? "" : PAGE_WORDS.lastRun(lastRun.at)),
    node("iframe", {
      class: "dashboard",
      title: PAGE_WORDS.dashboard,
      sandbox: "",
      src: "/frames/dashboard",
    }),
    fileTable(PAGE_WORDS.reports, reports),
  ];
};
