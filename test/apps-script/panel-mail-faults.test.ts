import { beforeAll, describe, expect, it } from "vitest";
import { MAIL_STATE_WORDS } from "../../src/output/ledger-sheets.vi.ts";
import type { Workbook } from "../../src/workbook/table.ts";
import type { Pushed } from "../support/apps-script/pushed.ts";
import type { Run } from "../support/apps-script/world-types.ts";
import { sweep } from "./fault-sweep.ts";
import { builtOffice, typedTexts, VP } from "./office-world.ts";
import {
  LEDGER_TAB,
  OLD_LINE,
  type ReminderOptions,
  type ReminderWorld,
  reminderWorld,
} from "./reminder-world.ts";

let pushed: Pushed;
beforeAll(async () => {
  pushed = await builtOffice();
});

const makes =
  (more: ReminderOptions = {}) =>
  (language: "en" | "vi") =>
    reminderWorld(pushed, { units: 1, language, ...more });

function asked({ world, project }: ReminderWorld, name: string, ...args: readonly unknown[]): Run {
  return world.run(project, { kind: "page", functionName: name, user: VP, args });
}

const typed = (own: ReminderWorld) => [...typedTexts(own), own.oldLine().join()];

describe("what the panel does with mails, struck at every call", () => {
  it("«Xem trước» is shown whole or refused, and sends nothing", () => {
    sweep({
      make: makes(),
      act: (own) => asked(own, "xemThu"),
      untouched: typed,
      left: (own, { result }) => [own.sentCodes(), own.ledger(), JSON.stringify(result)],
      isAnswered: true,
    });
  });

  it("«Gửi thử cho tôi» sends to the one who asks alone, and leaves the ledger as it was", () => {
    sweep({
      make: makes(),
      act: (own) => asked(own, "lamViec", "gui-thu"),
      untouched: typed,
      left: (own) => {
        expect(own.world.mail.delivered.filter(({ to }) => !to.includes(VP))).toEqual([]);
        return [own.sentCodes(), own.ledger(), own.props.has("GUI_THU_DANG_GUI")];
      },
      isAnswered: true,
    });
  });

  it("«Gửi thử cho tôi» from the menu does the same", () => {
    sweep({
      make: makes(),
      act: (own) => own.run("guiThuChoToi"),
      untouched: typed,
      left: (own) => [own.sentCodes(), own.ledger()],
    });
  });

  it.each(["seen", "not-seen"])("an uncertain mail is «%s» once, and none is sent", (verdict) => {
    const [key = ""] = UNCLEAR;
    sweep({
      make: makes({ office: withUnclear }),
      act: (own) => asked(own, "xuLyThu", key, verdict),
      untouched: typed,
      left: (own) => {
        const states = own.ledger().map((line) => [line.key, line.state, line.code]);
        return [states, own.sentCodes()];
      },
      isAnswered: true,
    });
  });
});

/** Of today, and nobody knows whether it went. */
const UNCLEAR = OLD_LINE.with(0, "SCT-III-2020|DV0|2020-05-08")
  .with(1, "08/05/2020")
  .with(8, MAIL_STATE_WORDS.UNCERTAIN)
  .with(9, "2020-05-08T00:00:00.000Z")
  .with(11, "BBBBBB");

function withUnclear(office: Workbook): Workbook {
  const tables = office.tables.map((table) =>
    table.name === LEDGER_TAB ? { ...table, rows: [...table.rows, UNCLEAR] } : table,
  );
  return { ...office, tables };
}
