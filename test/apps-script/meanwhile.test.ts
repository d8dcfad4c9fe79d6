import { beforeAll, describe, expect, it } from "vitest";
import type { Pushed } from "../support/apps-script/pushed.ts";
import type { Run } from "../support/apps-script/world-types.ts";
import { agreedPerson } from "./agreed-person.ts";
import { UNSETTLED } from "./few.ts";
import {
  builtOffice,
  OFFICE_ID,
  type OfficeWorld,
  officeWorld,
  SHARED_ID,
  VP,
} from "./office-world.ts";

let pushed: Pushed;
beforeAll(async () => {
  pushed = await builtOffice();
}, 120_000);

/** A tab in which people type, and a work that writes into it. */
interface Place {
  readonly what: string;
  readonly work: (office: OfficeWorld) => Run;
  readonly id: string;
  readonly tab: string;
  /** A cell that nobody has filled and no work writes. */
  readonly blank: string;
}

const page =
  (...args: readonly unknown[]) =>
  ({ world, project }: OfficeWorld) =>
    world.run(project, { kind: "page", functionName: "hoiThoai", user: VP, args });

const delegates = {
  key: "k1",
  tab: "delegates",
  rows: ["Nguyễn Văn Một", "Trần Thị Hai"].map((name) => agreedPerson("VP", name)),
};

const units = {
  key: "k2",
  tab: "units",
  rows: [
    {
      cells: [
        ["code", "DVM"],
        ["name", "Đơn vị mới"],
        ["kind", "Phòng"],
        ["holdsConference", "Không"],
      ],
      isTwice: false,
    },
  ],
};

const REVIEWS: Place = {
  what: "«Tổng hợp»",
  work: ({ run }) => run("tongHop"),
  id: OFFICE_ID,
  tab: "Xét duyệt",
  blank: "I3",
};

const PLACES: readonly Place[] = [
  REVIEWS,
  {
    what: "an import",
    work: page("them-dong", delegates),
    id: SHARED_ID,
    tab: "Đại biểu",
    blank: "M3",
  },
  { what: "an import", work: page("them-dong", units), id: OFFICE_ID, tab: "Đơn vị", blank: "D4" },
];

const TYPED = "gõ trong lúc chạy";

/** What a person does in it, by what it is called. */
const ACTS: Readonly<Record<string, (office: OfficeWorld, place: Place) => void>> = {
  "types a cell": ({ world }, { id, tab, blank }) => world.user.edit(id, tab, blank, TYPED),
  sorts: ({ world }, { id, tab }) => world.user.sort(id, tab, 3, false),
  "puts a row in": ({ world }, { id, tab }) => world.user.insertRow(id, tab, 2),
  "puts a column in before all": ({ world }, { id, tab }) => world.user.insertColumn(id, tab, 1),
  "puts a column in among ours": ({ world }, { id, tab }) => world.user.insertColumn(id, tab, 3),
};

/** Each row by its headers, without the blank cells, in any order. */
function rowsOf({ world }: OfficeWorld, { id, tab }: Place): readonly string[] {
  const [headers = [], ...rows] = world.user
    .sees(id, tab)
    .filter((row) => row.some((cell) => cell !== ""));
  return rows
    .map((row) =>
      row
        .flatMap((cell, at) => (cell === "" ? [] : [`${headers[at]}: ${cell}`]))
        .sort()
        .join(" | "),
    )
    .filter((row) => row !== "")
    .map((row) => row.replace(/\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}/g, "‹lúc›"))
    .sort();
}

function prepared(place: Place): OfficeWorld {
  const office = officeWorld(pushed, UNSETTLED);
  const tab = office.book(place.id).tab(place.tab);
  if (tab !== undefined) tab.frozenRows = 1;
  return office;
}

describe("while a work writes into a tab of people's, right between its reading and its writing", () => {
  describe.each(PLACES)("$what, $tab", (place) => {
    let settled: readonly string[] = [];
    let writes: readonly number[] = [];
    beforeAll(() => {
      const office = prepared(place);
      const { calls, error } = place.work(office);
      expect(error).toBeUndefined();
      settled = rowsOf(office, place);
      writes = calls.flatMap(({ index, name }) => (name.endsWith("batchUpdate") ? [index] : []));
      expect(writes.length).toBeGreaterThan(0);
    });

    it.each(Object.keys(ACTS))("somebody %s, and nothing is lost or misplaced", (act) => {
      const last = writes[writes.length - 1] ?? 0;
      const moments = [
        ...writes.map((at) => ({ at, when: "before" }) as const),
        { at: last, when: "after" } as const,
      ];
      for (const moment of moments) {
        const where = `${moment.when} call ${moment.at}`;
        const office = prepared(place);
        office.world.during(moment, () => ACTS[act]?.(office, place));
        const { error } = place.work(office);
        expect([error, office.world.waitingFaults], where).toEqual([undefined, 0]);
        const rows = rowsOf(office, place);
        const typed = act === "types a cell" ? 1 : 0;
        expect(
          rows.filter((row) => row.includes(TYPED)),
          where,
        ).toHaveLength(typed);
        const bare = rows.map((row) => row.replace(/(?: \| )?[^|]*: gõ trong lúc chạy/, ""));
        expect([...bare].sort(), where).toEqual(settled);
      }
    });
  });
});

describe("«Tình trạng» in Xét duyệt", () => {
  const change = (text: string) => {
    const office = prepared(REVIEWS);
    office.world.user.edit(OFFICE_ID, "Xét duyệt", "L5", text);
    expect(office.run("tongHop").error).toBeUndefined();
    return office.world.user.value(OFFICE_ID, "Xét duyệt", "L5");
  };

  it.each([
    ["còn đề cử", "không còn trong Đề cử", "a word of the program's that is no longer true"],
    ["đã rút, chờ công văn", "đã rút, chờ công văn", "what a person typed over it"],
    ["", "", "what a person left blank"],
    ["Còn đề cử", "Còn đề cử", "a word that is the program's but for a capital"],
  ])("«%s» becomes «%s»: %s", (text, left) => {
    expect(change(text)).toBe(left);
  });

  it("keeps a remark that is typed over it between the reading and the writing", () => {
    const office = prepared(REVIEWS);
    const { calls } = prepared(REVIEWS).run("tongHop");
    const [, write = 0] = calls.flatMap(({ index, name }) =>
      name.endsWith("batchUpdate") ? [index] : [],
    );
    office.world.during({ at: write, when: "before" }, () =>
      office.world.user.edit(OFFICE_ID, "Xét duyệt", "L5", TYPED),
    );
    expect(office.run("tongHop").error).toBeUndefined();
    expect(office.world.user.value(OFFICE_ID, "Xét duyệt", "L5")).toBe(TYPED);
  });
});

describe("Nhật ký", () => {
  it("has each line under its headers after people have put in a column", () => {
    const office = prepared(REVIEWS);
    office.run("tongHop");
    office.world.user.insertColumn(OFFICE_ID, "Nhật ký", 1);
    office.world.user.insertColumn(OFFICE_ID, "Nhật ký", 4);
    office.run("tongHop");
    office.run("khoiPhucLanTruoc");
    const [headers, ...lines] = office.world.user.sees(OFFICE_ID, "Nhật ký");
    expect(headers).toEqual(["", "Lúc", "Ai", "", "Việc gì", "Trước", "Sau"]);
    const what = lines.map((line) => line[4]);
    expect(what).toContain("Tổng hợp");
    expect(what).toContain("Khôi phục lần trước");
    expect(lines.every((line) => line[0] === "" && line[3] === "")).toBe(true);
  });
});
