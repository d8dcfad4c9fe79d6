import { MODE } from "./access.ts";
import type { Execution } from "./execution.ts";
import type { GUser } from "./google.ts";
import { asReal, Simulated } from "./simulated.ts";
import { FakeUser } from "./user.ts";

export class FakeSession extends Simulated {
  readonly #run: Execution;

  constructor(run: Execution) {
    super();
    this.#run = run;
  }

  /** `''` in triggers of both kinds, as it may be for consumers and across domains. */
  getActiveUser(): GUser {
    const { kind } = this.#run.order;
    const isKnown = MODE[kind] === "FULL" && kind !== "clock";
    return asReal(new FakeUser(isKnown ? this.#run.user : ""));
  }

  getEffectiveUser(): GUser {
    return asReal(new FakeUser(MODE[this.#run.order.kind] === "LIMITED" ? "" : this.#run.user));
  }

  getScriptTimeZone(): string {
    return this.#run.project.manifest.timeZone;
  }

  getActiveUserLocale(): string {
    return this.#run.world.language;
  }
}
