import type { BlankedCell } from "../../commands/carry-over.ts";
import { firstBooks } from "../../commands/first-books.ts";
import { rowsOfWorkbook } from "../../commands/rows-of-workbook.ts";
import { seedWorkbook } from "../../commands/seed-workbook.ts";
import { settingOf } from "../../edition/settings.ts";
import { PROVISION_WORDS } from "../../output/provision-words.vi.ts";
import { parseGuide } from "../../workbook/template-schema.ts";
import { HostError } from "../host-error.ts";
import { loadSample, type Package } from "../local/edition-seed.ts";
import { UsageError } from "../local/usage-error.ts";
import type { EditionChoice } from "./edition-choice.ts";
import { editionOf, sharedUnits } from "./edition-units.ts";
import { type LastEdition, lastEdition } from "./last-edition.ts";
import type { ProvisionCalls } from "./provision-calls.ts";
import { cellsOf, type StandingBook } from "./standing-book.ts";
import type { EditionInHand } from "./wanted-books.ts";

export interface EditionFacts {
  readonly google: ProvisionCalls;
  readonly pack: Package;
  readonly choice: EditionChoice;
  /** The edition's office workbook, where it stands. */
  readonly standing: StandingBook | undefined;
  /** Id of the last edition's office workbook, where a mark says that this one takes over from it. */
  readonly from: string | undefined;
  readonly owner: string;
  readonly asOf: string;
  readonly moment: string;
  readonly isSample: boolean;
}

export interface EditionRead {
  readonly edition: EditionInHand;
  readonly blanked: readonly BlankedCell[];
}

/**
 * The edition as its office workbook says it; before there is one, as the chosen rows say.
 *
 * @throws UsageError when neither tells its rows
 */
export async function readEditionInHand(facts: EditionFacts): Promise<EditionRead> {
  const { pack, choice, standing, owner, asOf, isSample } = facts;
  const { declarations, templates } = pack;
  const isFilled = standing !== undefined && !standing.isBlank;
  if (!isFilled && choice.rows === undefined) {
    throw new UsageError(PROVISION_WORDS.rowsUnknown(choice.mark));
  }
  const last = await lastOf(facts);
  const brought = last?.office ?? choice.rows ?? {};
  const office = isFilled ? { ...brought, ...(await standingRows(facts, standing)) } : brought;
  const guide = parseGuide("guide.json", templates.json.get("guide") ?? "");
  const reading = editionOf(seedWorkbook(declarations.office, office), declarations, asOf);
  const { settings } = reading;
  const agency = settingOf(settings, "CO_QUAN_NGAN") ?? settingOf(settings, "KY_HIEU") ?? "";
  return {
    edition: {
      declarations,
      books: firstBooks({ declarations, guide, office }, { asOf, moment: facts.moment }),
      units: sharedUnits(reading),
      surname: [agency, settingOf(settings, "NAM"), ...(isSample ? [PROVISION_WORDS.sample] : [])]
        .filter((part) => part !== undefined && part !== "")
        .join(" "),
      rowsOf: rowsOf(facts, last),
      owner,
      isSample,
    },
    blanked: isFilled ? [] : (last?.blanked ?? []),
  };
}

/** An edition that stands no longer needs the last one, should that be gone meanwhile. */
async function lastOf(facts: EditionFacts): Promise<LastEdition | undefined> {
  const { from, choice, google, pack, asOf, standing } = facts;
  if (choice.last !== undefined || from === undefined) return choice.last;
  const { declarations } = pack;
  try {
    return await lastEdition(from, choice.rows ?? {}, { google, declarations, asOf });
  } catch (error) {
    const isFilled = standing !== undefined && !standing.isBlank;
    if (isFilled && error instanceof HostError && isGone(error)) return undefined;
    throw error;
  }
}

function isGone({ code }: HostError): boolean {
  return code === "google-missing" || code === "access-refused";
}

async function standingRows({ google, pack }: EditionFacts, standing: StandingBook) {
  const { office } = pack.declarations;
  return rowsOfWorkbook(await cellsOf(google, standing, office), office);
}

/** What units have typed in the sample, or what the last edition has left of history. */
function rowsOf(
  { isSample, pack }: EditionFacts,
  last: LastEdition | undefined,
): EditionInHand["rowsOf"] {
  if (isSample) {
    const { entries } = loadSample(pack);
    const shared = entries.find(({ entry }) => entry.headers === undefined);
    return (unit) => (unit === undefined ? (shared?.entry.rows ?? {}) : {});
  }
  return (unit) => last?.historyOf(unit) ?? {};
}
