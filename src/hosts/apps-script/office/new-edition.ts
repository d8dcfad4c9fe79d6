import {
  type EditionAnswers,
  editionChanges,
  type RowChange,
} from "../../../edition/new-edition/changes.ts";
import { editionQuestions } from "../../../edition/new-edition/questions.ts";
import {
  changeLine,
  NEW_EDITION_WORDS,
  owedLine,
  questionLine,
  refusedLine,
} from "../../../output/new-edition/new-edition.vi.ts";
import type {
  EditionAnswer,
  EditionGround,
  EditionPreview,
  EditionWritten,
} from "../../../output/new-edition/new-edition-answers.ts";
import type { Refused } from "../../../output/panel/panel-answers.ts";
import { cellText } from "../../../workbook/cell-text.ts";
import type { WrittenCell } from "../../../workbook/written-book.ts";
import { HostError } from "../../host-error.ts";
import type { ApiRequest, ApiSpreadsheet } from "../../sheets/api-types.ts";
import { cellData } from "../../sheets/cell-data.ts";
import { readWorkbook } from "../../sheets/read-workbook.ts";
import { freeSheetIds, sheetOf } from "../../sheets/replace-tab.ts";
import { DECLARATIONS } from "./declarations.ts";
import { KEYS } from "./keys.ts";
import { fetchBook } from "./load-books.ts";
import { logRequests } from "./log-requests.ts";
import { type Run, refused } from "./run.ts";
import type { Services } from "./services.ts";

const ZONE = "Asia/Ho_Chi_Minh";

/** The cells that a new edition may change, as they stand. */
export function editionGround({ services }: Run): Omit<EditionGround, "ok"> {
  const { office } = source(services);
  return { questions: editionQuestions(office, DECLARATIONS.office) };
}

/** What the answers would change; nothing is written. */
export function editionPreview(
  { services }: Run,
  answers: readonly EditionAnswer[],
): Omit<EditionPreview, "ok"> {
  const { changes, refused: faulty, owed } = editionChanges(source(services), answersById(answers));
  return {
    changes: changes.map(changeLine),
    refused: faulty.map((one) => ({ id: one.question.id, text: refusedLine(one) })),
    owed: owed.map(owedLine),
  };
}

/**
 * Writes the answers as rows in one batch, each old value into «Nhật ký». A cell that has changed
 * since it was asked, and an answer that cannot be read, write nothing at all. A cell in which the
 * answer stands by now, of a click whose end nobody saw, is done. It looks once more: what somebody's
 * sort or insert at that very moment has led astray is named, with how to go back.
 */
export function writeEdition(
  { services }: Run,
  answers: readonly EditionAnswer[],
): Omit<EditionWritten, "ok"> | Refused {
  const known = source(services);
  const questions = editionQuestions(known.office, DECLARATIONS.office);
  const moved = answers.find(({ id, old, text }) => {
    const now = questions.find((one) => one.id === id)?.old;
    return now !== old && now !== text.trim();
  });
  if (moved !== undefined) {
    const question = questions.find(({ id }) => id === moved.id);
    const line = question === undefined ? moved.id : questionLine(question);
    return refused("moved", NEW_EDITION_WORDS.moved(line));
  }
  const { changes, refused: faulty } = editionChanges(known, answersById(answers));
  const [first] = faulty;
  if (first !== undefined) return refused("unreadable", refusedLine(first));
  if (changes.length === 0) return { text: NEW_EDITION_WORDS.standing };
  const requests = [
    ...changes.flatMap((change) => cellRequests(change, known.api)),
    ...logOf(changes, known.api, services),
  ];
  services.sheets.batchUpdate({ requests }, services.bookId);
  const after = editionQuestions(source(services).office, DECLARATIONS.office);
  const strays = changes.filter(
    ({ question, cell }) => after.find(({ id }) => id === question.id)?.old !== cellText(cell),
  );
  if (strays.length > 0) {
    const places = strays.map(({ question }) => questionLine(question));
    return refused("strayed", NEW_EDITION_WORDS.strayed(places));
  }
  return { text: NEW_EDITION_WORDS.written(changes.length) };
}

function source(services: Services) {
  if (services.store.getProperty(KEYS.office) !== services.bookId)
    throw new HostError("not-set-up");
  const api = fetchBook(services, services.bookId);
  const office = readWorkbook(api, DECLARATIONS.office);
  const asOf = services.formatDate(services.now(), ZONE, "yyyy-MM-dd");
  return { declarations: DECLARATIONS, office, asOf, api };
}

function answersById(answers: readonly EditionAnswer[]): EditionAnswers {
  return Object.fromEntries(answers.map(({ id, text }) => [id, text]));
}

/** A day brings its format along: where nothing stood, nothing is formatted. */
function cellRequests({ question, cell }: RowChange, api: ApiSpreadsheet): readonly ApiRequest[] {
  const sheetId = sheetOf(api, question.tab)?.properties?.sheetId;
  if (sheetId === undefined) throw new RangeError(`${question.tab} was read and is not there`);
  const isDay = typeof cell === "object" && cell !== null;
  const written = cellData({ value: cell as WrittenCell["value"] });
  const format = isDay
    ? { userEnteredFormat: { numberFormat: { type: "DATE", pattern: "dd/mm/yyyy" } } }
    : {};
  return [
    {
      updateCells: {
        start: { sheetId, rowIndex: question.row - 1, columnIndex: question.column },
        rows: [{ values: [{ ...written, ...format }] }],
        fields: isDay ? "userEnteredValue,userEnteredFormat.numberFormat" : "userEnteredValue",
      },
    },
  ];
}

function logOf(
  changes: readonly RowChange[],
  api: ApiSpreadsheet,
  services: Services,
): readonly ApiRequest[] {
  const at = services.formatDate(services.now(), ZONE, "dd/MM/yyyy HH:mm");
  const who = services.who();
  const lines = changes.map(({ question, text }) => ({
    at,
    who,
    what: `${NEW_EDITION_WORDS.log}: ${question.tab}, dòng ${question.row}, ${question.header}`,
    before: question.old,
    after: text,
  }));
  return logRequests(lines, { book: api, newId: freeSheetIds(api) });
}
