import {
  builtOffice,
  linkOf,
  officeWorld,
  SHARED_ID,
  VP,
  withLink,
} from "../../test/apps-script/office-world.ts";
import type { Run } from "../../test/support/apps-script/world-types.ts";
import { entryOf, office, pack } from "./checking.ts";
import { delegateTable, UNIT_COUNT, unitCode } from "./delegates.ts";
import { type Figure, figure } from "./measure.ts";

const pushed = await builtOffice();

/** One read of an entry workbook, and one write of what was found: nobody does with less. */
const FLOOR = 2;
const SIZES = [200, 2_000, 20_000] as const;
const ROWS = 200;

/** Service calls of the built office script inside the simulator, counted; peers as published. */
export function officeFigures(): readonly Figure[] {
  const one = SIZES.map((rows) => ({ rows, calls: consolidationOf(rows) }));
  const [least, , most] = one.map(({ calls }) => calls);
  const many = consolidationOfFiles();
  return [
    ...one.map(({ rows, calls }) =>
      figure(`Tổng hợp, 1 file of ${rows} rows / the floor (calls apart from opening)`, calls, {
        reference: FLOOR,
        limit: 4,
      }),
    ),
    figure("Tổng hợp, 20,000 rows / 200 rows (calls)", most ?? 0, {
      reference: least ?? 0,
      limit: 1,
    }),
    figure("Tổng hợp, 20 files / a loop over one tab of each (calls)", many, {
      reference: loopOverFiles(),
      limit: 1 / 3,
    }),
    figure("Tổng hợp, 20 files / openById loop, counted apart (82 back-end calls)", many, {
      reference: 82,
      limit: 1 / 3,
    }),
    figure("Tổng hợp, 20 files / nilprachi07/master-sheet-automation @42a991c (calls)", many, {
      reference: 4083,
      limit: 1 / 100,
    }),
    ...documentFigures(),
    ...functionFigures(),
  ];
}

function consolidationOf(rows: number): number {
  const world = officeWorld(pushed, {
    office: () => office,
    entries: () => [entryOf(delegateTable(rows))],
    ids: [SHARED_ID],
    isSetUp: "told",
  });
  const names = callsOf(world.run("tongHop"));
  return names.filter((name) => name !== "SpreadsheetApp.getActiveSpreadsheet").length;
}

const FILES = Array.from({ length: UNIT_COUNT }, (_, index) => `entry-${index}-1234567890-abcdef`);

/** Each unit types in a file of its own; there is no shared one. */
function worldOfFiles() {
  const linked = FILES.reduce(
    (book, id, index) => withLink(book, unitCode(index), linkOf(id)),
    office,
  );
  return officeWorld(pushed, {
    office: () => linked,
    entries: () => FILES.map((_, index) => entryOf(delegateTable(ROWS), `bang-${index}.xlsx`)),
    ids: FILES,
    isSetUp: "told",
  });
}

function consolidationOfFiles(): number {
  const { world, project, run } = worldOfFiles();
  (world.properties as Map<string, Map<string, string>>)
    .get(`script:${project.id}`)
    ?.delete("BANG_NHAP_LIEU");
  return callsOf(run("tongHop")).length;
}

/** What is written by hand: it reads one tab of each file, where we read all, and checks nothing. */
const LOOP = `function gom() {
  let all = [];
  for (const id of ${JSON.stringify(FILES)}) {
    const sheet = SpreadsheetApp.openById(id).getSheetByName("Đại biểu");
    all = all.concat(sheet.getDataRange().getValues().slice(1));
  }
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Gom")
    .getRange(1, 1, all.length, all[0].length).setValues(all);
}`;

function loopOverFiles(): number {
  const { world } = worldOfFiles();
  const size = { rows: UNIT_COUNT * ROWS, columns: 26 };
  const book = world.addSpreadsheet({
    id: "loop",
    owner: VP,
    tabs: [{ name: "Gom", rows: [], size }],
  });
  const project = world.addProject({
    files: { "Code.js": LOOP },
    manifest: {
      timeZone: "Asia/Ho_Chi_Minh",
      oauthScopes: ["https://www.googleapis.com/auth/spreadsheets"],
    },
    boundTo: book.id,
  });
  return callsOf(world.run(project, { kind: "menu", functionName: "gom", user: VP })).length;
}

/** Calls that one document more adds to a run, on the sample; the others' as they were counted. */
function documentFigures(): readonly Figure[] {
  const names = callsOf(officeWorld(pushed).run("lapToTrinhKhenThuong"));
  const created = names.flatMap((name, at) => (name === "Drive.Files.create" ? [at] : []));
  const [, first = 0, ...more] = created;
  const each = ((more.at(-1) ?? first) - first) / more.length;
  const name = (other: string) => `documents, calls each / ${other}`;
  return [
    figure(name("one import, one cursor"), each, { reference: 2, limit: 1 }),
    figure(name("googleworkspace generate-pdfs @8a31678"), each, { reference: 7.6 }),
    figure(name("googleworkspace event sign-up @8a31678"), each, { reference: 5 }),
    figure(name("pjhoberman/pdfmaker @f115bcd"), each, { reference: 8.1 }),
  ];
}

/** Formulas of a new entry workbook: one execution each; the others' on 20 tabs of 200 rows. */
function functionFigures(): readonly Figure[] {
  const { world, run } = officeWorld(pushed, { isSetUp: false });
  callsOf(run("thietLap", [{ button: "OK", text: "" }, "OK"]));
  const made = world.spreadsheets.at(-1);
  const typed = pack.declarations.entry.tabs.filter(({ kind }) => kind === "records");
  const tabs = typed.flatMap(({ name }) => made?.tab(name) ?? []);
  const formulas = tabs.map((tab) => {
    let count = 0;
    for (let row = 1; row <= tab.lastRow; row++)
      for (let column = 1; column <= tab.lastColumn; column++)
        if (tab.at(row, column)?.formula?.startsWith("=KIEM_TRA(")) count++;
    return count;
  });
  const all = formulas.reduce((sum, count) => sum + count, 0);
  return [
    figure("custom functions of a new entry workbook / its tabs (executions)", all, {
      reference: tabs.length,
      limit: 1,
    }),
    figure(
      "custom functions, 20 tabs of 200 rows / one a row (executions)",
      20 * Math.max(...formulas),
      {
        reference: 4000,
      },
    ),
    figure(
      "custom functions, 20 tabs of 200 rows / one a column (executions)",
      20 * Math.max(...formulas),
      {
        reference: 300,
      },
    ),
  ];
}

/** Names of the service calls of a run that went well. */
function callsOf({ calls, error }: Run): readonly string[] {
  if (error !== undefined) throw new Error(error);
  return calls.map(({ name }) => name);
}
