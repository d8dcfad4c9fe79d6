import { join } from "node:path";
import { setTimeout as waitFor } from "node:timers/promises";
import { OUR_FAULT } from "../../output/cli-words.vi.ts";
import { PROVISION_WORDS } from "../../output/provision-words.vi.ts";
import { TemplateError } from "../../workbook/template-error.ts";
import { type GoogleAccess, googleClients } from "../google/clients.ts";
import { googleErrorText } from "../google/error-text.ts";
import type { Patience } from "../google/patience.ts";
import { configFolder, type Environment } from "../google/private-file.ts";
import { signIn, tokenPath } from "../google/sign-in.ts";
import { HostError } from "../host-error.ts";
import { loadPackage, type Package } from "../local/edition-seed.ts";
import { hostErrorText } from "../local/host-error-text.ts";
import { UsageError } from "../local/usage-error.ts";
import { readWish, type Wish } from "./arguments.ts";
import { checkedFilesIn } from "./checked-files.ts";
import { exportFiles } from "./export-files.ts";
import { goBack } from "./go-back.ts";
import { madeFilesIn } from "./made-files.ts";
import { type Bench, ProvisionStopped, provision } from "./provision.ts";
import { ProvisionCalls } from "./provision-calls.ts";
import { scriptFilesIn } from "./script-files.ts";

/** Where output goes and what the machine says of itself; a test brings its own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** undefined where nobody sits. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
  readonly now: Date;
  readonly environment: Environment;
  /** The checkout: `dist/` stands in it. */
  readonly root: string;
  /** `0.1.0, 28/11/2026`: what was built. */
  readonly release: string;
  /** Google's own servers and this machine's clock unless told. */
  readonly google?: GoogleAccess & { readonly patience: Patience };
}

const CLOCK: Patience = {
  wait: async (milliseconds) => void (await waitFor(milliseconds)),
  random: Math.random,
};

/**
 * Runs one command line of `npm run provision` and says how it ended.
 *
 * @returns 0 done; 1 a fault of ours; 2 bad usage, or something that a person must mend first
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  try {
    const read = readWish(args);
    if ("help" in read) terminal.out(read.help);
    else await run(read.wish, terminal);
    return 0;
  } catch (error) {
    const text = refusedText(error, configFolder(terminal.environment, process.platform));
    if (text !== undefined) {
      terminal.err(`${text}\n`);
      return 2;
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.err(`${OUR_FAULT(detail)}\n`);
    return 1;
  }
}

/** undefined for a fault of ours. */
function refusedText(error: unknown, folder: string): string | undefined {
  if (error instanceof HostError) {
    return googleErrorText(error, tokenPath(folder)) ?? hostErrorText(error);
  }
  const isTold =
    error instanceof UsageError ||
    error instanceof TemplateError ||
    error instanceof ProvisionStopped;
  return isTold ? error.message : undefined;
}

async function run(wish: Wish, terminal: Terminal): Promise<void> {
  const pack = loadPackage();
  const google = await googleOf(wish, terminal);
  if (wish.exportTo === undefined) {
    const bench = benchOf(terminal, { pack, google });
    await (wish.goesBack ? goBack(wish, bench) : provision(wish, bench));
    return;
  }
  const paths = await exportFiles(google, wish.exportTo, pack.declarations);
  const { exported, nothingToExport } = PROVISION_WORDS;
  const text = paths.length === 0 ? nothingToExport : exported(paths.length, wish.exportTo);
  terminal.out(`${text}\n`);
}

function benchOf(
  { root, release, now, out, err, ask, environment }: Terminal,
  { pack, google }: { readonly pack: Package; readonly google: ProvisionCalls },
): Bench {
  const scripts = {
    office: scriptFilesIn(join(root, "dist", "office")),
    entry: scriptFilesIn(join(root, "dist", "entry")),
  };
  const say = (text: string) => out(`${text}\n`);
  const folder = configFolder(environment, process.platform);
  return {
    google,
    pack,
    scripts,
    made: madeFilesIn(folder),
    checked: checkedFilesIn(folder),
    release: PROVISION_WORDS.release(release),
    now,
    say,
    progress: (text) => err(`${text}\n`),
    ask,
  };
}

async function googleOf(wish: Wish, terminal: Terminal): Promise<ProvisionCalls> {
  const { google, environment, out } = terminal;
  if (google !== undefined) return new ProvisionCalls(googleClients(google), google.patience);
  const signer = await signIn({
    folder: configFolder(environment, process.platform),
    say: (text) => out(`${text}\n`),
    ...(wish.credentials === undefined ? {} : { credentials: wish.credentials }),
  });
  return new ProvisionCalls(googleClients({ auth: signer }), CLOCK);
}
