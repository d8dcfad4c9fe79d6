import process from "node:process";
import { openBrowser } from "../../test/support/pages/browser.ts";
import { openPage } from "../../test/support/pages/open-page.ts";
import { stateWith } from "../../test/support/pages/panel-state.ts";
import { pageFile } from "../build/page-file.ts";
import { type Figure, figure, leastTimes } from "./measure.ts";

const UNITS = 100;
const FINDINGS = 500;
const KB = 1024;
/** Browsers steady themselves over a few openings. */
const RUNS = 5;

const DIALOGS = ["import", "new-edition", "own-forms"];

/** What each page weighs, and how soon the side panel can be read once the script has answered. */
export async function pageFigures(): Promise<readonly Figure[]> {
  const html = pageFile(process.cwd(), "panel");
  const state = crowdedState();
  const script = {
    names: ["tinhTrangBang", "tienDo"],
    serve: ({ name }: { readonly name: string }) => ({
      answer: name === "tinhTrangBang" ? state : null,
    }),
  };
  const browser = await openBrowser();
  const empty = '<!DOCTYPE html><title>-</title><p class="bars">-</p>';
  const openTo = async (page: string) => {
    const open = await openPage(browser, { html: page, script });
    await open.page.locator(".bars").first().waitFor();
    await open.close();
  };
  try {
    const { panel, bare } = await leastTimes(
      { panel: () => openTo(html), bare: () => openTo(empty) },
      RUNS,
    );
    return [
      ...["panel", ...DIALOGS].map((name) =>
        figure(
          `${name}.html with script and looks (KB)`,
          Buffer.byteLength(pageFile(process.cwd(), name)) / KB,
        ),
      ),
      figure(
        `first usable view of the panel, ${UNITS} units and ${FINDINGS} violations / an empty page (ms)`,
        panel,
        { reference: bare, limit: 3 },
      ),
    ];
  } finally {
    await browser.close();
  }
}

function crowdedState() {
  const state = stateWith("Trung tâm Kiểm định kỹ thuật an toàn công nghiệp");
  const { view, findings } = state;
  const [unit] = view?.units ?? [];
  const [finding] = findings;
  if (view === null || unit === undefined || finding === undefined)
    throw new RangeError("the state shows nothing");
  const codeOf = (at: number) => `DV${at % UNITS}`;
  return {
    ...state,
    view: {
      ...view,
      units: Array.from({ length: UNITS }, (_, at) => ({ ...unit, code: codeOf(at) })),
    },
    findings: Array.from({ length: FINDINGS }, (_, at) => ({ ...finding, unit: codeOf(at) })),
  };
}
