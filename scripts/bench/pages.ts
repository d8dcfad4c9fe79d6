import process from "node:process";
import { assess } from "../../src/commands/assess.ts";
import { FORM_FILES } from "../../src/documents/own-form/form-files.ts";
import { editionQuestions } from "../../src/edition/new-edition/questions.ts";
import { carryContext } from "../../src/intake/own-list/carried-context.ts";
import { listContext } from "../../src/intake/own-list/list-context.ts";
import { openBrowser } from "../../test/support/pages/browser.ts";
import { openPage } from "../../test/support/pages/open-page.ts";
import type { PageCall } from "../../test/support/pages/page-script.ts";
import { stateWith } from "../../test/support/pages/panel-state.ts";
import { sampleWorkspace } from "../../test/support/sample-workspace.ts";
import { pageFile } from "../build/page-file.ts";
import { type Figure, figure, leastTimes } from "./measure.ts";

const UNITS = 100;
const FINDINGS = 500;
const KB = 1024;
/** Browsers steady themselves over a few openings. */
const RUNS = 5;

/** A page, what shows that somebody can begin with it, and what it opened with. */
interface Opening {
  readonly name: string;
  readonly usable: string;
  readonly crowd: string;
}

const PANEL: Opening = {
  name: "panel",
  usable: ".bars",
  crowd: `${UNITS} units and ${FINDINGS} violations`,
};
const DIALOGS: readonly Opening[] = [
  { name: "import", usable: "#unit option:nth-child(2)", crowd: `${UNITS} units` },
  { name: "new-edition", usable: ".field input", crowd: "the edition's questions" },
  { name: "own-forms", usable: "#form option", crowd: "the list of forms" },
];
const OPENINGS = [PANEL, ...DIALOGS];
/** So many times an empty page's opening, of every page. */
const TIMES_EMPTY = 3;

/** What each page weighs, and how soon it can be used once the script has answered. */
export async function pageFigures(): Promise<readonly Figure[]> {
  const answers = await pageAnswers();
  const script = {
    names: ["tinhTrangBang", "hoiThoai", "cacMau", "tienDo"],
    serve: ({ name, args }: PageCall) => ({
      answer: answers[name === "hoiThoai" ? String(args[0]) : name] ?? null,
    }),
  };
  const browser = await openBrowser();
  const openTo = async (html: string, usable: string) => {
    const open = await openPage(browser, { html, script });
    await open.page.locator(usable).first().waitFor({ state: "attached" });
    await open.close();
  };
  try {
    const works: Record<string, () => Promise<void>> = { bare: () => openTo(EMPTY, "p") };
    for (const { name, usable } of OPENINGS) {
      const html = pageFile(process.cwd(), name);
      works[name] = () => openTo(html, usable);
    }
    const times = await leastTimes(works, RUNS);
    return [
      ...OPENINGS.map(({ name }) =>
        figure(
          `${name}.html with script and looks (KB)`,
          Buffer.byteLength(pageFile(process.cwd(), name)) / KB,
        ),
      ),
      ...OPENINGS.map(({ name, crowd }) =>
        figure(`first usable view of ${name}, ${crowd} / an empty page (ms)`, times[name] ?? 0, {
          reference: times["bare"] ?? 0,
          limit: TIMES_EMPTY,
        }),
      ),
    ];
  } finally {
    await browser.close();
  }
}

const EMPTY = "<!DOCTYPE html><title>-</title><p>-</p>";

/** What the script answers to each page as it opens. */
async function pageAnswers(): Promise<Readonly<Record<string, unknown>>> {
  const { snapshot } = await sampleWorkspace();
  const { edition, intake } = assess(snapshot).reckoning;
  const context = carryContext(listContext(edition, intake, { takesUnits: true }), edition);
  const [unit] = context.units;
  const units = Array.from({ length: UNITS }, (_, at) => ({ ...unit, code: `DV${at}` }));
  const questions = editionQuestions(snapshot.office, snapshot.declarations.office);
  return {
    tinhTrangBang: crowdedState(),
    "can-cu-nhap": { ok: true, context: { ...context, units } },
    "muc-ky-moi": { ok: true, questions },
    cacMau: FORM_FILES.map(({ template, name }) => ({ template, title: name })),
  };
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
