import type { Execution } from "./execution.ts";
import { asReal, Simulated } from "./simulated.ts";

/** A line as the log shows it; `%s` and `%d` take the next value. */
function line(parts: readonly unknown[]): string {
  const [first, ...rest] = parts.map((part) =>
    typeof part === "string" ? part : (JSON.stringify(part) ?? String(part)),
  );
  const text = (first ?? "").replace(/%[sd]/g, (mark) => rest.shift() ?? mark);
  return [text, ...rest].join(" ");
}

export class FakeLogger extends Simulated {
  readonly #run: Execution;

  constructor(run: Execution) {
    super();
    this.#run = run;
  }

  log(...parts: unknown[]): GoogleAppsScript.Base.Logger {
    this.#run.logs.push(line(parts));
    return asReal(this);
  }

  getLog(): string {
    return this.#run.logs.join("\n");
  }

  clear(): void {
    this.#run.logs.length = 0;
  }
}

export class Fakeconsole extends Simulated {
  readonly #run: Execution;

  constructor(run: Execution) {
    super();
    this.#run = run;
  }

  log(...parts: unknown[]): void {
    this.#run.logs.push(line(parts));
  }

  info(...parts: unknown[]): void {
    this.#run.logs.push(line(parts));
  }

  warn(...parts: unknown[]): void {
    this.#run.logs.push(`WARN ${line(parts)}`);
  }

  error(...parts: unknown[]): void {
    this.#run.logs.push(`ERROR ${line(parts)}`);
  }

  time(_label: string): void {}

  timeEnd(_label: string): void {}
}
