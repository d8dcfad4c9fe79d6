import { PROVISION_WORDS } from "../../output/provision-words.vi.ts";
import { UsageError } from "../local/usage-error.ts";
import type { Wish } from "./arguments.ts";
import type { ProvisionPlan } from "./provision-plan.ts";

/** How a run speaks to a person. */
export interface Asking {
  readonly say: (text: string) => void;
  /** undefined where nobody can be asked. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
}

export async function agreedPrunes(plan: ProvisionPlan, wish: Wish, { say, ask }: Asking) {
  const { prunes } = plan;
  if (prunes.length === 0) return [];
  say(PROVISION_WORDS.prunes);
  for (const { name } of prunes) say(`- ${name}`);
  if (!wish.prunes) {
    say(PROVISION_WORDS.pruneHint);
    return [];
  }
  if (wish.saysYes || wish.isDryRun) return prunes;
  if (ask === undefined) throw new UsageError(PROVISION_WORDS.cannotAsk);
  return isYes(await ask(PROVISION_WORDS.askPrune)) ? prunes : [];
}

export async function isAgreed({ saysYes }: Wish, { ask }: Asking): Promise<boolean> {
  if (saysYes) return true;
  if (ask === undefined) throw new UsageError(PROVISION_WORDS.cannotAsk);
  return isYes(await ask(PROVISION_WORDS.askGo));
}

function isYes(answer: string): boolean {
  return /^(?:c|có|co|y|yes)$/i.test(answer.trim().normalize("NFC"));
}
