import type { Share } from "./google-facts.ts";
import type { ProvisionCalls } from "./provision-calls.ts";
import type { Step } from "./step.ts";
import { type BookInHand, idOf } from "./wanted-book.ts";

export interface Sharing {
  readonly google: ProvisionCalls;
  /** The account that owns what is made: it needs no share. */
  readonly owner: string;
  readonly notifies: boolean;
}

/** Of a shared drive, its managers too. */
const MAY_WRITE: ReadonlySet<string> = new Set(["owner", "organizer", "fileOrganizer", "writer"]);
/** What a run may take away: who manages a shared drive is the drive's own affair. */
const MAY_GO: ReadonlySet<string> = new Set(["writer", "commenter", "reader"]);

/** Adds the permissions that are missing; takes none away. */
export function shareSteps(
  book: BookInHand,
  shares: readonly Share[],
  { google, owner, notifies }: Sharing,
): readonly Step[] {
  return book.writers.flatMap((address): readonly Step[] => {
    const own = shareOf(shares, address);
    if (sameAddress(address, owner) || MAY_WRITE.has(own?.role ?? "")) return [];
    const name = `${address} → ${book.title}`;
    return own === undefined
      ? [{ code: "share", name, run: () => google.share(idOf(book), address, notifies) }]
      : [{ code: "raise", name, run: () => google.raise(idOf(book), own.id) }];
  });
}

/** Who may open it and is not named in `Đơn vị`, a link for anyone among them; the owner never. */
export function pruneSteps(
  book: BookInHand,
  shares: readonly Share[],
  { google, owner }: Sharing,
): readonly Step[] {
  return shares
    .filter(
      ({ role, address }) =>
        MAY_GO.has(role) &&
        !sameAddress(address, owner) &&
        !book.writers.some((writer) => sameAddress(writer, address)),
    )
    .map(({ id, address, type }) => ({
      code: "unshare" as const,
      name: `${address === "" ? type : address} → ${book.title}`,
      run: () => google.unshare(idOf(book), id),
    }));
}

function shareOf(shares: readonly Share[], address: string): Share | undefined {
  return shares.find((share) => sameAddress(share.address, address));
}

function sameAddress(one: string, other: string): boolean {
  return one !== "" && one.toLowerCase() === other.toLowerCase();
}
