import type { Book } from "./book.ts";
import { enumOf, enumValue } from "./enums.ts";
import type { Execution } from "./execution.ts";
import type { GProtection, GRange, GSheets, GUser } from "./google.ts";
import { mayPass } from "./guards.ts";
import { InBook } from "./in-book.ts";
import { FakeRange } from "./range.ts";
import { FakeRangePlace } from "./range-place.ts";
import { asReal } from "./simulated.ts";
import type { Tab } from "./tab.ts";
import type { ProtectionState } from "./tab-states.ts";
import { emailOf, FakeUser } from "./user.ts";

export const PROTECTION_TYPE = enumOf<GSheets["ProtectionType"]>("RANGE SHEET");

/** A new protection as `protect()` leaves it: everyone who may edit the file may still edit. */
export function newProtection(
  book: Book,
  area: ProtectionState["area"],
  id = book.nextId(),
): ProtectionState {
  return {
    id,
    area,
    unprotected: [],
    description: "",
    editors: new Set([book.owner, ...book.editors]),
    warningOnly: false,
    domainEdit: false,
  };
}

export class FakeProtection extends InBook {
  readonly #tab: Tab;
  readonly #state: ProtectionState;

  constructor(run: Execution, book: Book, tab: Tab, state: ProtectionState) {
    super(run, book);
    this.#tab = tab;
    this.#state = state;
  }

  #change(change: (state: ProtectionState) => void): GProtection {
    if (!this.#tab.protections.includes(this.#state)) {
      throw new Error("The protection has been removed.");
    }
    if (!mayPass({ ...this.#state, warningOnly: false }, this.book, this.run.user)) {
      this.run.fail("S17");
    }
    change(this.#state);
    return asReal(this);
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return enumValue(PROTECTION_TYPE, this.#state.area === undefined ? "SHEET" : "RANGE");
  }

  getRange(): GRange {
    const area = this.#state.area ?? this.#tab.all;
    return asReal(new FakeRange(this.run, { book: this.book, tab: this.#tab, area }));
  }

  getDescription(): string {
    return this.#state.description;
  }

  isWarningOnly(): boolean {
    return this.#state.warningOnly;
  }

  canEdit(): boolean {
    return mayPass(this.#state, this.book, this.run.user);
  }

  canDomainEdit(): boolean {
    return this.#state.domainEdit;
  }

  getEditors(): GUser[] {
    return [...this.#state.editors].map((email) => asReal<GUser>(new FakeUser(email)));
  }

  getUnprotectedRanges(): GRange[] {
    return this.#state.unprotected.map((area) =>
      asReal<GRange>(new FakeRange(this.run, { book: this.book, tab: this.#tab, area })),
    );
  }

  addEditor(user: string | GUser): GProtection {
    return this.#change(({ editors }) => editors.add(emailOf(user)));
  }

  addEditors(emails: string[]): GProtection {
    return this.#change(({ editors }) => {
      for (const email of emails) editors.add(emailOf(email));
    });
  }

  removeEditor(user: string | GUser): GProtection {
    return this.removeEditors([user]);
  }

  /** The owner stays, whoever is removed. */
  removeEditors(users: readonly (string | GUser)[]): GProtection {
    return this.#change(({ editors }) => {
      for (const user of users) {
        if (emailOf(user) !== this.book.owner) editors.delete(emailOf(user));
      }
    });
  }

  setDescription(description: string): GProtection {
    return this.#change((state) => {
      state.description = description;
    });
  }

  setDomainEdit(isEditable: boolean): GProtection {
    return this.#change((state) => {
      state.domainEdit = isEditable;
    });
  }

  setWarningOnly(isWarning: boolean): GProtection {
    return this.#change((state) => {
      state.warningOnly = isWarning;
    });
  }

  setRange(range: GRange): GProtection {
    const { area } = FakeRangePlace.placeOf(range, "Protection.setRange");
    return this.#change((state) => {
      state.area = area;
    });
  }

  setUnprotectedRanges(ranges: GRange[]): GProtection {
    if (this.#state.area !== undefined) {
      throw new Error("Unprotected ranges can only be set on a protected sheet.");
    }
    const places = ranges.map((range) =>
      FakeRangePlace.placeOf(range, "Protection.setUnprotectedRanges"),
    );
    return this.#change((state) => {
      state.unprotected = places.map(({ area }) => area);
    });
  }

  remove(): void {
    this.#change((state) => {
      this.#tab.protections.splice(this.#tab.protections.indexOf(state), 1);
    });
  }
}
