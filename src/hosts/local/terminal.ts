import type { GoogleAccess } from "../google/clients.ts";
import type { Patience } from "../google/patience.ts";

/** Where output goes, and what the machine says of itself; a test brings its own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Progress is shown to a person at a terminal, to nobody else. */
  readonly isInteractive: boolean;
  /** Asks the person at the terminal; absent where nobody can answer. */
  readonly ask?: (question: string) => Promise<string>;
  /** Asks for lines until those given are enough; what is pasted at once is taken whole. */
  readonly askLines?: (
    question: string,
    isEnough: (lines: readonly string[]) => boolean,
  ) => Promise<readonly string[]>;
  /** Everything that is piped in. */
  readonly readAll?: () => Promise<Uint8Array>;
  /**
   * Tells of the first Ctrl+C instead of ending the program, until what it gives back is called;
   * absent where nobody can press it.
   */
  readonly onStop?: (heard: () => void) => () => void;
  readonly now: Date;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whom Google's requests are signed by, and how long one waits for it. */
  readonly google?: GoogleAccess & { readonly patience: Patience };
}

/** Whether somebody who was asked «c/k» agreed. */
export function isAgreed(typed: string): boolean {
  return /^(?:c|có|co|y|yes)$/iu.test(typed.trim());
}

export function progressOf(terminal: Terminal): (step: string) => void {
  return terminal.isInteractive ? (step) => terminal.err(`\r\u001b[K… ${step}`) : () => {};
}

export function clearProgress(terminal: Terminal): void {
  if (terminal.isInteractive) terminal.err("\r\u001b[K");
}
