import { beforeAll, describe, expect, it, vi } from "vitest";
import { DRAFT_ITEMS } from "../../src/hosts/apps-script/office/draft-menu.ts";
import type { Pushed } from "../support/apps-script/pushed.ts";
import { sweep } from "./fault-sweep.ts";
import { FEW } from "./few.ts";
import {
  builtOffice,
  lastSummary,
  OFFICE_ID,
  type OfficeWorld,
  OWN_ID,
  officeWorld,
  SHARED_ID,
  tabText,
  typedTexts,
  type WorldChange,
} from "./office-world.ts";

/** Hundreds of worlds a test: long on a machine that others share. */
vi.setConfig({ testTimeout: 900_000 });

let pushed: Pushed;
beforeAll(async () => {
  pushed = await builtOffice();
}, 120_000);

/** The kind with the most documents: the others make the same calls, fewer of them. */
const SWEPT_ITEMS = DRAFT_ITEMS.filter(({ kind }) => kind === "award-submission");

const makes = (change: WorldChange) => (language: "en" | "vi") =>
  officeWorld(pushed, { ...change, language });
const click = (functionName: string) => (office: OfficeWorld) => office.run(functionName);
const office = ({ book }: OfficeWorld) => book(OFFICE_ID);
const allTabs = ({ world }: OfficeWorld, isWanted: (tab: string) => boolean) =>
  world.spreadsheets.flatMap((book) =>
    book.tabs.flatMap(({ name }) =>
      isWanted(name) ? `${book.title} ${name}\n${tabText(book, name)}` : [],
    ),
  );

describe("a fault at any call, and then another click", () => {
  it("«Tổng hợp»: the result is the core's, and Xét duyệt has each nominee once", () => {
    const { expected } = officeWorld(pushed, FEW);
    sweep({
      make: makes(FEW),
      act: click("tongHop"),
      untouched: typedTexts,
      left: (own) => {
        const { summary } = lastSummary(own);
        expect(summary).toEqual(expected);
        return tabText(office(own), "Xét duyệt");
      },
    });
  });

  it.each(SWEPT_ITEMS)(
    "«$title»: each document stands once, and once in Nhật ký and in the result",
    ({ functionName }) => {
      sweep({
        make: makes(FEW),
        act: click(functionName),
        untouched: typedTexts,
        left: (own) => ({
          files: filesOf(own),
          memory: tabText(office(own), "Bộ nhớ của chương trình"),
          logged: loggedNames(own),
          cursor: storeOf(own).get("VAN_BAN_DO_DANG"),
        }),
      });
    },
  );

  it("«Thiết lập» on the first day: one entry workbook is made, whole, and is the one that is known", () => {
    sweep({
      make: makes(FIRST_DAY),
      act: ({ run }) => run("thietLap", [{ button: "OK", text: "" }, "OK"]),
      untouched: (own) => [tabText(office(own), "Trang tính1")],
      left: (own) => ({
        tabs: allTabs(own, (name) => name !== "Nhật ký"),
        files: own.world.drive.files.map(({ name }) => name),
        told: [...storeOf(own)].sort(),
      }),
    });
  });

  it("«Đồng bộ quy định»: Quy định of every workbook is whole, and no other tab has changed", () => {
    sweep({
      make: makes(FEW),
      act: click("dongBoQuyDinh"),
      untouched: (own) => [...allTabs(own, (name) => name !== "Quy định" && name !== "Nhật ký")],
      left: ({ book }) => [SHARED_ID, OWN_ID].map((id) => tabText(book(id), "Quy định")),
    });
  });
});

/** An empty spreadsheet in which somebody has typed a line. */
const FIRST_DAY: WorldChange = {
  isSetUp: false,
  office: (book) => ({ ...book, tables: [{ name: "Trang tính1", rows: [["ghi chú của Hà"]] }] }),
  entries: () => [],
};

function storeOf({ world, project }: OfficeWorld): ReadonlyMap<string, string> {
  return world.properties.get(`script:${project.id}`) ?? new Map();
}

function filesOf({ world }: OfficeWorld): readonly string[] {
  const keys = world.drive.files.map(({ appProperties }) => appProperties["dienHinhKey"]);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.length).toBeGreaterThan(1);
  return world.drive.files.map(({ name, parents }) => `${name} in ${parents.join()}`).sort();
}

/** Documents that Nhật ký names, each as often as it does. */
function loggedNames(own: OfficeWorld): readonly string[] {
  const { drive } = own.world;
  const log = tabText(office(own), "Nhật ký");
  return drive.files.map(({ id }) => `${id} ${log.split(`/d/${id}/`).length - 1}`);
}
