import { contextOfCarried } from "../../../intake/own-list/carried-context.ts";
import type { Grid } from "../../../intake/own-list/grid.ts";
import type { ListContext } from "../../../intake/own-list/own-list.ts";
import type { ImportGround } from "../../../output/own-list/import-answers.ts";
import { IMPORT_PAGE_WORDS } from "../../../output/own-list/import-page.vi.ts";
import type { Refused } from "../../../output/panel/panel-answers.ts";
import { button } from "../parts/button.ts";
import { node } from "../parts/nodes.ts";
import { ask } from "../parts/server.ts";
import { WorkArea } from "../parts/work-area.ts";
import { pasteArea } from "./paste-area.ts";
import { Reading } from "./reading.ts";

/** «Nhập danh sách đơn vị gửi»: paste, look, answer, append. */
function startImport(page: HTMLElement): void {
  const area = new WorkArea();
  const paste = pasteArea();
  const told = node("div", {});
  let context: ListContext | undefined;
  const read = button(
    IMPORT_PAGE_WORDS.read,
    () => {
      const grid = paste.grid();
      if (context === undefined) load();
      else if (grid === undefined) {
        area.warn(IMPORT_PAGE_WORDS.empty);
        paste.field.focus();
      } else begin(grid, context);
    },
    "action",
  );
  const begin = (grid: Grid, known: ListContext): void => {
    const [unit, tab] = [paste.unit(), paste.tab()];
    const given = { ...known, ...(unit && { unit }), ...(tab && { tab }) };
    new Reading({ area, told, grid, context: given, trigger: read }).show();
  };
  async function load(): Promise<void> {
    const ground = await area.run<ImportGround | Refused>({
      label: IMPORT_PAGE_WORDS.loading,
      trigger: read,
      start: () => ask("hoiThoai", "can-cu-nhap", null),
    });
    if (ground?.ok !== true) return;
    if (context === undefined) paste.offer(ground.context);
    context = contextOfCarried(ground.context);
    paste.field.focus();
  }
  page.append(
    node("h1", {}, IMPORT_PAGE_WORDS.title),
    node("p", {}, IMPORT_PAGE_WORDS.lead),
    paste.element,
    node("p", { class: "buttons" }, read),
    area.element,
    told,
  );
  load();
}

const page = document.getElementById("page");
if (page !== null) startImport(page);
