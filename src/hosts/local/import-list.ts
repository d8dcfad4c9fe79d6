import { relative } from "node:path";
import { countRows, rowsToAppend } from "../../commands/import-list.ts";
import type { ListContext } from "../../intake/own-list/own-list.ts";
import { type Understanding, understandList } from "../../intake/own-list/understand.ts";
import { IMPORT_WORDS, understandingText } from "../../output/own-list/terminal.vi.ts";
import type { TemplateRows } from "../../workbook/template-shape.ts";
import { type AnsweredList, askList } from "./ask-list.ts";
import type { ImportOrder } from "./cli-import.ts";
import type { Package } from "./edition-seed.ts";
import { answersFile, readAnswers } from "./import-answers.ts";
import { importContext } from "./import-context.ts";
import { storeQuestions } from "./import-files.ts";
import { type ListSource, listOf, readListFile } from "./import-source.ts";
import { assessWorkspace, type RunOptions } from "./run-workspace.ts";
import { isAgreed, type Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";
import { type AgreedList, importTag, writeImport } from "./write-import.ts";

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
  const context = importContext(order, assessed);
  const list = await answeredList(importing, source, context);
  const tag = importTag(list.told, { unit: context.unit, asOf: options.asOf });
  const rows = rowsToAppend(list.told.sheets, context.tabs);
  const outcome = await settled(importing, { ...list, rows, source, assessed, tag });
  return isJson ? forMachines(list.told, rows, outcome) : `\n${outcome.words}\n`;
}

/** Understood with the answers of a file, of the person at the terminal, or with none. */
async function answeredList(
  { order, terminal, isJson }: Importing,
  { grids }: ListSource,
  context: ListContext,
): Promise<AnsweredList> {
  const { ask, out } = terminal;
  if (ask !== undefined && !isJson && order.answers === undefined) {
    return askList({ grids, context, terminal: { ask, out } });
  }
  const answers = order.answers === undefined ? {} : readAnswers(order.answers);
  const told = understandList(grids, context, answers);
  if (!isJson) out(`${understandingText(told, context.tabs)}\n`);
  return { told, answers };
}

async function sourceOf({ file }: ImportOrder, terminal: Terminal): Promise<ListSource> {
  if (file !== "-") return readListFile(file);
  if (terminal.readAll === undefined) throw new UsageError(IMPORT_WORDS.noSource);
  return listOf("dan.txt", await terminal.readAll());
}

interface Outcome {
  readonly state: "asked" | "ready" | "refused" | "nothing" | "written";
  readonly words: string;
  readonly file?: string;
}

async function settled(importing: Importing, list: AgreedList): Promise<Outcome> {
  const { order, options, terminal, isJson } = importing;
  const { told, rows, answers, tag } = list;
  const count = countRows(rows);
  if (told.questions.length > 0) {
    const path = storeQuestions(options.workspace, tag, answersFile(told.questions, answers));
    const near = relative(process.cwd(), path);
    const shown = near.startsWith("..") ? path : near;
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
    if (!isAgreed(typed)) return { state: "refused", words: IMPORT_WORDS.refused };
  }
  return { state: "written", ...(await writeImport(list, importing)) };
}

/** Everything but the cells themselves: they may hold what nobody asked for. */
function forMachines({ sheets, questions }: Understanding, rows: TemplateRows, outcome: Outcome) {
  const { state, file } = outcome;
  const told = { sheets: sheets.map(({ grid: _grid, ...sheet }) => sheet), questions };
  const result = { state, ...(file === undefined ? {} : { file }), rows, ...told };
  return `${JSON.stringify(result, null, 2)}\n`;
}
