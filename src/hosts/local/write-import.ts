import { countRows, importedWorkbook } from "../../commands/import-list.ts";
import type { Day } from "../../domain/day.ts";
import type { Answers } from "../../intake/own-list/own-list.ts";
import type { Understanding } from "../../intake/own-list/understand.ts";
import { leftLines } from "../../output/own-list/report.vi.ts";
import { IMPORT_WORDS } from "../../output/own-list/terminal.vi.ts";
import type { TemplateRows } from "../../workbook/template-shape.ts";
import { momentText } from "./clock.ts";
import { loadGuide, type Package } from "./edition-seed.ts";
import { answersFile } from "./import-answers.ts";
import { storeImport } from "./import-files.ts";
import type { ListSource } from "./import-source.ts";
import { rememberLog } from "./journal-file.ts";
import type { Assessed, RunOptions } from "./run-workspace.ts";
import { writeXlsx } from "./write-xlsx.ts";

/** Rows that somebody agreed to, and all that they came from. */
export interface AgreedList {
  readonly told: Understanding;
  readonly rows: TemplateRows;
  readonly answers: Answers;
  readonly source: ListSource;
  readonly assessed: Assessed;
  /** What the files are called by: `importTag`. */
  readonly tag: string;
}

/** Writes them, remembers it in the log, and says where everything stands. @throws HostError "write-refused" */
export async function writeImport(
  list: AgreedList,
  { options, pack }: { readonly options: RunOptions; readonly pack: Package },
): Promise<{ readonly words: string; readonly file: string }> {
  const { told, rows, answers, source, assessed, tag } = list;
  const count = countRows(rows);
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
  return { words: words.join("\n"), file: stored.book };
}

/** The unit and the day: what people look for among files. */
export function importTag(
  told: Understanding,
  { unit: given, asOf }: { readonly unit: string | undefined; readonly asOf: Day },
): string {
  const units = new Set(
    told.sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.filter(({ key }) => key === "unit").map(({ cell }) => String(cell)),
      ),
    ),
  );
  const [only] = units;
  const unit = given ?? (units.size === 1 ? only : undefined) ?? "chung";
  return `${unit.replace(/[^\p{L}\p{N}_-]+/gu, "_").slice(0, 40)}-${asOf}`;
}

function leftText({ sheets }: Understanding, { name }: ListSource): string {
  const lines = sheets.flatMap((sheet) => {
    const at = sheet.name === "" ? "" : `${sheet.name}!`;
    return leftLines(sheet).map(({ place, text, reason }) => `${at}${place}\t${text}\t${reason}`);
  });
  return `${[`${IMPORT_WORDS.leftTitle}: ${name}`, ...lines].join("\n")}\n`;
}
