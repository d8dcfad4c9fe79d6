import { OUR_FAULT } from "../../output/cli-words.vi.ts";
import { TemplateError } from "../../workbook/template-error.ts";
import { HostError } from "../host-error.ts";
import { parseArguments } from "./cli.ts";
import { hostErrorText } from "./host-error-text.ts";
import { type ExitCode, runCommand } from "./run-command.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Runs one command line and says how it ended.
 *
 * @returns 0 done, whatever was found; 1 a fault of ours; 2 bad usage or unusable input; 130 a person
 *   stopped the mails before the last
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const parsed = parseArguments(args);
    if (!("help" in parsed)) return await runCommand(parsed.invocation, terminal);
    terminal.out(parsed.help);
    return 0;
  } catch (error) {
    if (error instanceof UsageError || error instanceof TemplateError) {
      terminal.err(`${error.message}\n`);
      return 2;
    }
    if (error instanceof HostError) {
      terminal.err(`${hostErrorText(error)}\n`);
      return 2;
    }
    terminal.err(
      `${OUR_FAULT(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`,
    );
    return 1;
  }
}
