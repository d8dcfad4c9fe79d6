import type { Asking, AsyncOutboxPort, OutboxPort, Request } from "./port.ts";

/** Runs the steps to their end against a port that answers at once. @throws what the run throws */
export function driveSync<T>(steps: Asking<T>, port: OutboxPort): T {
  let step = steps.next();
  while (step.done !== true) {
    let answer: unknown;
    try {
      answer = called(port, step.value);
    } catch (error) {
      step = steps.throw(error);
      continue;
    }
    step = steps.next(answer);
  }
  return step.value;
}

/** Runs the same steps against a port whose calls are waited for, one after the other. */
export async function driveAsync<T>(steps: Asking<T>, port: AsyncOutboxPort): Promise<T> {
  let step = steps.next();
  while (step.done !== true) {
    let answer: unknown;
    try {
      answer = await called(port, step.value);
    } catch (error) {
      step = steps.throw(error);
      continue;
    }
    step = steps.next(answer);
  }
  return step.value;
}

function called(port: OutboxPort | AsyncOutboxPort, { name, args }: Request): unknown {
  const method = port[name] as (...given: readonly unknown[]) => unknown;
  return method(...args);
}
