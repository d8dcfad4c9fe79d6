import type { PanelWork, Told } from "../../../output/panel/panel-answers.ts";
import { ask } from "../parts/server.ts";

/** Asks for a work of the panel. */
export function askedWork(name: PanelWork): Promise<Told> {
  return ask("lamViec", name);
}

/** What the sections ask of the panel: to read again how things stand, and to go on saying this. */
export interface Panel {
  readonly reload: (trigger: HTMLButtonElement, said: string) => Promise<void>;
}
