import process from "node:process";

/** npm hands on the Ctrl+C that the terminal has sent to the program already. */
const SAME_PRESS_MS = 1000;

/**
 * Tells of the first Ctrl+C, which then ends nothing; a later one ends the program at once.
 *
 * @returns what gives Ctrl+C back
 */
export function onInterrupt(heard: () => void): () => void {
  let firstAt: number | undefined;
  const letGo = () => process.off("SIGINT", hear);
  function hear(): void {
    if (firstAt === undefined) {
      firstAt = performance.now();
      heard();
    } else if (performance.now() - firstAt > SAME_PRESS_MS) {
      letGo();
      process.kill(process.pid, "SIGINT");
    }
  }
  process.on("SIGINT", hear);
  return letGo;
}
