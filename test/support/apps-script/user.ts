import type { GUser } from "./google.ts";
import { Simulated } from "./simulated.ts";

export class FakeUser extends Simulated {
  readonly #email: string;

  constructor(email: string) {
    super();
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }
}

/** The address of a user given as text or as an object; addresses are one in any case. */
export function emailOf(user: string | GUser): string {
  return (typeof user === "string" ? user : user.getEmail()).toLowerCase();
}
