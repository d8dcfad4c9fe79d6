import { relative } from "node:path";
import { countRows, importedWorkbook, rowsToAppend } from "../../commands/import-list.ts";
import { nearestText } from "../../domain/text.ts";
import { listContext } from "../../intake/own-list/list-context.ts";
import type { Answers, ListContext } from "../../intake/own-list/own-list.ts";
import { type Understanding, understandList } from "../../intake/own-list/understand.ts";
import { leftLines } from "../../output/own-list/report.vi.ts";
import { askText, IMPORT_WORDS, understandingText } from "../../output/own-list/terminal.vi.ts";
import type { TemplateRows } from "../../workbook/template-shape.ts";
import type { ImportOrder } from "./cli-import.ts";
import { momentText } from "./clock.ts";
import { loadGuide, type Package } from "./edition-seed.ts";
import { answersFile, readAnswers } from "./import-answers.ts";
import { storeImport, storeQuestions } from "./import-files.ts";
import { type ListSource, listOf, readListFile } from "./import-source.ts";
import { rememberLog } from "./journal-file.ts";
import { type Assessed, assessWorkspace, type RunOptions } from "./run-workspace.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";
import { writeXlsx } from "./write-xlsx.ts";

export interface Importing {
  readonly order: ImportOrder;
  readonly options: RunOptions;
  readonly pack: Package;
  readonly terminal: Terminal;
  readonly isJson: boolean;
}

/**
 * Understands a unit's own list, asks what is unsure, and only then writes its rows as an entry
 * workbook of their own. People's workbooks are only read. Under the workspace's lock.
 *
 * @returns what is printed at the end
 * @throws UsageError for a unit, a tab or a file of answers that is none; HostError of the files
 */
export async function importList(importing: Importing): Promise<string> {
  const { order, options, pack, terminal, isJson } = importing;
  const source = await sourceOf(order, terminal);
  const assessed = await assessWorkspace(options, pack);
  const context = contextOf(order, assessed);
  const given = order.answers === undefined ? {} : readAnswers(order.answers);
  const canAsk = terminal.ask !== undefined && !isJson && order.answers === undefined;
  const shown = { grids: source.grids, tabs: context.tabs };
  let told = understandList(source.grids, context, given);
  let answers: Answers = given;
  if (!isJson) terminal.out(`${understandingText(told, shown)}\n`);
  if (canAsk && told.questions.length > 0) {
    answers = await askAll(importing, { source, context });
    told = understandList(source.grids, context, answers);
    terminal.out(`\n${understandingText(told, shown)}\n`);
  }
  const rows = rowsToAppend(told.sheets, context.tabs);
  const outcome = await settled(importing, { told, rows, answers, source, assessed, context });
  return isJson ? forMachines({ told, rows, outcome }) : `\n${outcome.words}\n`;
}

async function sourceOf({ file }: ImportOrder, terminal: Terminal): Promise<ListSource> {
  if (file !== "-") return readListFile(file);
  if (terminal.readAll === undefined) throw new UsageError(IMPORT_WORDS.noSource);
  return listOf("dan.txt", await terminal.readAll());
}

function contextOf({ unit, tab }: ImportOrder, { board }: Assessed): ListContext {
  const { edition, intake } = board.reckoning;
  const code = unit === undefined ? undefined : edition.units.codeOf(unit);
  if (unit !== undefined && code === undefined) {
    throw new UsageError(IMPORT_WORDS.unknownUnit(unit, nearestText(unit, edition.units.names)));
  }
  const { tabs } = listContext(edition, intake);
  const known = tabs.find(({ key, name }) => key === tab || name === tab?.normalize("NFC"));
  if (tab !== undefined && known === undefined) {
    throw new UsageError(
      IMPORT_WORDS.unknownTab(
        tab,
        tabs.map(({ key, name }) => `${key} (${name})`),
      ),
    );
  }
  return listContext(edition, intake, {
    ...(code === undefined ? {} : { unit: code }),
    ...(known === undefined ? {} : { tab: known.key }),
  });
}

/** Asks one question after the other; an answer may bring up new ones. «q» stops asking. */
async function askAll(
  { terminal }: Importing,
  { source, context }: { readonly source: ListSource; readonly context: ListContext },
): Promise<Answers> {
  let answers: Answers = {};
  for (let at = 1; ; at++) {
    const [question, ...others] = understandList(source.grids, context, answers).questions;
    if (question === undefined || terminal.ask === undefined) return answers;
    const typed = (await terminal.ask(askText(question, { at, of: at + others.length }))).trim();
    if (typed.toLowerCase() === "q") return answers;
    const number = /^\d+$/.test(typed) ? question.options[Number(typed) - 1]?.value : undefined;
    const answer = typed === "" ? question.suggested : (number ?? typed);
    if (answer !== undefined) answers = { ...answers, [question.id]: answer };
  }
}

interface Told {
  readonly told: Understanding;
  readonly rows: TemplateRows;
  readonly answers: Answers;
  readonly source: ListSource;
  readonly assessed: Assessed;
  readonly context: ListContext;
}

interface Outcome {
  readonly state: "asked" | "ready" | "refused" | "nothing" | "written";
  readonly words: string;
  readonly file?: string;
}

async function settled(importing: Importing, list: Told): Promise<Outcome> {
  const { order, options, terminal, isJson } = importing;
  const { told, rows, answers } = list;
  const tag = tagOf(importing, list);
  const count = countRows(rows);
  if (told.questions.length > 0) {
    const path = storeQuestions(options.workspace, tag, answersFile(told.questions, answers));
    const shown = relative(process.cwd(), path);
    return {
      state: "asked",
      words: IMPORT_WORDS.stillAsked(told.questions.length, shown),
      file: shown,
    };
  }
  if (count === 0) return { state: "nothing", words: IMPORT_WORDS.nothing };
  if (!order.isYes) {
    if (terminal.ask === undefined || isJson)
      return { state: "ready", words: IMPORT_WORDS.ready(count) };
    const typed = await terminal.ask(IMPORT_WORDS.confirm(count));
    if (!/^(?:c|có|co|y|yes)$/iu.test(typed.trim()))
      return { state: "refused", words: IMPORT_WORDS.refused };
  }
  return written(importing, { ...list, tag, count });
}

async function written(
  { options, pack }: Importing,
  list: Told & { readonly tag: string; readonly count: number },
): Promise<Outcome> {
  const { told, rows, answers, source, assessed, tag, count } = list;
  const { snapshot, board } = assessed;
  const book = importedWorkbook(rows, {
    snapshot,
    reckoning: board.reckoning,
    guide: loadGuide(pack),
  });
  const stored = storeImport(
    options.workspace,
    { stem: pack.declarations.entry.file, tag },
    {
      book: await writeXlsx(book),
      source,
      answers: answersFile([], answers),
      left: leftText(told, source),
    },
  );
  const after = IMPORT_WORDS.logged(source.name, count, stored.book);
  rememberLog(options.workspace, [
    { at: momentText(options.now), who: options.who, what: IMPORT_WORDS.log, before: "", after },
  ]);
  const words = [IMPORT_WORDS.written(count, stored.book), IMPORT_WORDS.kept(stored.folder)];
  return { state: "written", words: words.join("\n"), file: stored.book };
}

/** The unit and the day: what people look for among files. */
function tagOf({ options }: Importing, { told, context }: Told): string {
  const units = new Set(
    told.sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.filter(({ key }) => key === "unit").map(({ cell }) => String(cell)),
      ),
    ),
  );
  const [only] = units;
  const unit = context.unit ?? (units.size === 1 ? only : undefined) ?? "chung";
  return `${unit.replace(/[^\p{L}\p{N}_-]+/gu, "_").slice(0, 40)}-${options.asOf}`;
}

function leftText({ sheets }: Understanding, { grids, name }: ListSource): string {
  const lines = sheets.flatMap((sheet, index) => {
    const grid = grids[index];
    const own = grid === undefined ? [] : leftLines(sheet, grid);
    const at = sheet.name === "" ? "" : `${sheet.name}!`;
    return own.map(({ place, text, reason }) => `${at}${place}\t${text}\t${reason}`);
  });
  return `${[`${IMPORT_WORDS.leftTitle}: ${name}`, ...lines].join("\n")}\n`;
}

function forMachines({
  told,
  rows,
  outcome,
}: {
  told: Understanding;
  rows: TemplateRows;
  outcome: Outcome;
}): string {
  const { state, file } = outcome;
  const result = { state, ...(file === undefined ? {} : { file }), rows, ...told };
  return `${JSON.stringify(result, null, 2)}\n`;
}
