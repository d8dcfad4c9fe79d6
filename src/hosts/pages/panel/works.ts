import type { PanelWork, Told } from "../../../output/panel/panel-answers.ts";
import { ask } from "../parts/server.ts";

/** Asks for a work of the panel, under the ticket by which it can be stopped. */
export function askedWork(name: PanelWork): (ticket: string) => Promise<Told> {
  return (ticket) => ask("lamViec", name, ticket);
}

/** What the sections ask of the panel: to read again how things stand, and to go on saying this. */
export interface Panel {
  readonly reload: (trigger: HTMLButtonElement, said: string) => Promise<void>;
}
