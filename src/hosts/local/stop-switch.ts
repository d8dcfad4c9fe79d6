import { STOP_WORDS } from "../../output/stop-words.vi.ts";
import type { Terminal } from "./terminal.ts";

/** How a person at the terminal ends a sending. */
export interface StopSwitch {
  /** Whether somebody asked; true ever after. */
  readonly isAsked: () => boolean;
  /** Who asks while the work goes on is heard; before and after it, asking ends the program. */
  readonly during: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Where nobody sits at a terminal. */
export const NO_STOP: StopSwitch = { isAsked: () => false, during: (work) => work() };

export function stopSwitch({ onStop, err }: Terminal): StopSwitch {
  let isAsked = false;
  const heard = () => {
    isAsked = true;
    err(`\n${STOP_WORDS.stopping}\n`);
  };
  return {
    isAsked: () => isAsked,
    during: async (work) => {
      const letGo = onStop?.(heard);
      try {
        return await work();
      } finally {
        letGo?.();
      }
    },
  };
}
