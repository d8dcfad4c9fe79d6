import { PROVISION_WORDS } from "../../output/provision-words.vi.ts";
import { inParallel } from "../google/in-parallel.ts";
import { UsageError } from "../local/usage-error.ts";
import { act } from "./act.ts";
import { isAgreed } from "./agreement.ts";
import type { Wish } from "./arguments.ts";
import { backSteps } from "./back-steps.ts";
import type { ListedFile } from "./google-facts.ts";
import type { Bench } from "./provision.ts";
import { planLines, stepText, undoneLines } from "./told.ts";

const WIDTH = 6;

/**
 * Every script of an edition goes back to what it was before the last push. Only code goes back: the
 * workbooks stay as they are. The next ordinary run pushes the newer code again.
 *
 * @throws UsageError when several editions stand and none is named; HostError of what Google refused
 */
export async function goBack(wish: Wish, bench: Bench): Promise<void> {
  const { google, checked, say } = bench;
  const files = await filesOf(wish, bench);
  const bound = files.flatMap(({ name: title, scriptId }) =>
    scriptId === undefined ? [] : [{ title, scriptId }],
  );
  const steps = (await inParallel(bound, WIDTH, (one) => backSteps(one, google))).flat();
  if (steps.length === 0) return say(PROVISION_WORDS.noWayBack);
  for (const line of planLines({ steps, changes: [], notes: [] })) say(line);
  if (wish.isDryRun) return say(PROVISION_WORDS.dryRun);
  if (!(await isAgreed(wish, bench))) return say(PROVISION_WORDS.left);
  for (const { id } of files) checked.forget(id);
  checked.keep();
  const { done, undone } = await act(steps, (step, at) =>
    bench.progress(PROVISION_WORDS.progress(at + 1, steps.length, stepText(step))),
  );
  for (const line of [PROVISION_WORDS.done(done), ...undoneLines(undone)]) say(line);
  say(PROVISION_WORDS.wentBack);
}

async function filesOf({ edition }: Wish, { google }: Bench): Promise<readonly ListedFile[]> {
  const offices = await google.workbooks("office");
  const marks = offices.map((file) => file.edition).filter((one) => one === (edition ?? one));
  const [mark, ...others] = marks;
  if (mark === undefined || others.length > 0) {
    throw new UsageError(PROVISION_WORDS.nameEditionBack(offices.map((file) => file.edition)));
  }
  const files = [...offices, ...(await google.workbooks("entry"))];
  return files.filter((file) => file.edition === mark);
}
