import { beforeAll, describe, expect, it } from "vitest";
import type { Summary } from "../../src/board/summary-json.ts";
import { readStamp } from "../../src/documents/trace/stamp.ts";
import { expectedOf } from "./expected.ts";
import type { Host, HostMail, HostResult, Situation } from "./host.ts";
import {
  badEditionRows,
  emptyEdition,
  missingTab,
  movedColumns,
  oneUnitEdition,
  sampleSituation,
} from "./situations.ts";

const SITUATIONS: readonly {
  readonly name: string;
  readonly because: string;
  readonly make: () => Situation;
  /** What must be among the findings: a situation that lost its point proves nothing. */
  readonly has: readonly string[];
  readonly documents: number;
  readonly mails: number;
}[] = [
  {
    name: "the sample",
    because: "every kind of finding, three workbooks, every document, every kind of mail",
    make: sampleSituation,
    has: ["limit-exceeded", "duplicate-across-units", "deadline-overdue"],
    documents: 7,
    mails: 17,
  },
  {
    name: "an empty edition",
    because: "no unit and no row: nothing to divide by, nobody to write to but the office",
    make: emptyEdition,
    has: [],
    documents: 4,
    mails: 1,
  },
  {
    name: "an edition of one unit",
    because: "one of each is where plurals and bases go wrong",
    make: oneUnitEdition,
    has: ["date-impossible", "required-missing"],
    documents: 4,
    mails: 2,
  },
  {
    name: "columns moved and renamed",
    because: "columns are found by header alone, whichever service hands the cells over",
    make: movedColumns,
    has: ["limit-exceeded"],
    documents: 7,
    mails: 17,
  },
  {
    name: "rows of the edition that cannot be read",
    because: "one finding each, and the other rows go on",
    make: badEditionRows,
    has: ["row-unreadable"],
    documents: 7,
    mails: 17,
  },
  {
    name: "tabs that are gone",
    because: "a host that looks a tab up must lose that tab alone",
    make: missingTab,
    has: ["tab-missing"],
    documents: 7,
    mails: 17,
  },
];

/**
 * What every host must make of the same workbooks: what the core makes of their cells.
 *
 * A host's own are only: where a document lies (`location`), the moment stamped on it, the quota that
 * its digest tells, and links to cells in mails, which are taken out before comparing and held
 * against the cells that they lead to. A host that does not
 * send yet (`sends`) shows its mails, and its `summary.mails` is empty.
 */
export function hostContract(host: Host): void {
  describe.each(SITUATIONS)("$name ($because)", ({ make, has, documents, mails }) => {
    let expected: HostResult;
    let made: HostResult;
    beforeAll(async () => {
      const situation = make();
      made = await host.run(situation);
      const [first] = made.documents.values();
      const moment = (first && readStamp(first)?.moment) ?? "";
      expected = expectedOf(situation, {
        moment,
        ...(host.quota === undefined ? {} : { quotaLeft: host.quota }),
      });
    }, 120_000);

    it("gives the same summary.json", () => {
      const codes = new Set(expected.summary.findings.map(({ code }) => code));
      expect(has.filter((code) => !codes.has(code as never))).toEqual([]);
      const wanted = shared(expected.summary);
      expect(shared(made.summary)).toEqual(host.sends ? wanted : { ...wanted, mails: [] });
      expect(made.summary.documents.every(({ location }) => location !== "")).toBe(true);
    });

    it("gives the same documents, byte by byte", () => {
      expect(expected.documents.size).toBe(documents);
      expect([...made.documents.keys()].sort()).toEqual([...expected.documents.keys()].sort());
      for (const [name, bytes] of expected.documents) {
        expect(Buffer.from(made.documents.get(name) ?? []).equals(bytes), name).toBe(true);
      }
    });

    it("gives the same mails: addresses, subject, both forms", () => {
      expect(expected.mails).toHaveLength(mails);
      expect(inOrder(made.mails)).toEqual(inOrder(expected.mails));
    });

    it("links to the cells that its mails name, where its workbooks have addresses", () => {
      const names = expected.mails.some(({ text }) => /, dòng \d+/.test(text));
      expect(made.links.length > 0).toBe(host.linksToCells && names);
      for (const { label, sheet, row } of made.links) expect(label).toBe(`${sheet}, dòng ${row}`);
    });
  });
}

function shared(summary: Summary): Summary {
  const placeless = summary.documents.map(({ pdf: _, ...own }) => ({ ...own, location: "" }));
  return { ...summary, documents: placeless };
}

/** A folder of mails has no order of its own. */
function inOrder(mails: readonly HostMail[]): readonly HostMail[] {
  const key = ({ to, subject }: HostMail) => `${to.join()} ${subject}`;
  return [...mails].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}
