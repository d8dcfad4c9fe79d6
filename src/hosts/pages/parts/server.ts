/** What a page may hand over and get back: values of JSON alone. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [name: string]: Json };

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
}

declare const google: {
  readonly script: { readonly run: Runner; readonly host: { close(): void } };
};

/**
 * One function of the script, as one promise; each call takes a runner of its own. Rejects when the
 * call did not come through or the function threw: what can be foreseen, it answers in words.
 */
export function ask<Answer>(functionName: string, ...args: readonly Json[]): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((answer) => resolve(answer as Answer))
      .withFailureHandler(reject);
    const functions = runner as unknown as Readonly<
      Record<string, ((...given: readonly Json[]) => void) | undefined>
    >;
    const called = functions[functionName];
    if (called === undefined) throw new RangeError(`the script has no function «${functionName}»`);
    called.apply(runner, [...args]);
  });
}

/** Closes the panel or the dialog. */
export function closePage(): void {
  google.script.host.close();
}
