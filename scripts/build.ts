import process from "node:process";
import { buildProject, ENTRY, OFFICE } from "./build/project.ts";
import { BuildRefused } from "./build/refused.ts";

/** `npm run build`: dist/entry/ and dist/office/, each what clasp pushes; `--quiet` says only what is wrong. */
async function main(): Promise<number> {
  const root = process.cwd();
  const isQuiet = process.argv.includes("--quiet");
  for (const project of [ENTRY, OFFICE]) {
    const built = await buildProject(project, { root });
    if (built === undefined) {
      console.log(`dist/${project.name}: skipped, ${project.entryPoint} does not stand yet`);
      continue;
    }
    if (isQuiet) continue;
    const [size, room] = [built.bytes, project.maxBytes - built.bytes].map(kilobytes);
    console.log(
      `dist/${built.name}: Code.js ${size} KB (room for ${room} more), ${built.files.length} files`,
    );
    console.log(`  ${built.functions.join(" ")}`);
  }
  return 0;
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}

process.exitCode = await main().catch((error: unknown) => {
  if (!(error instanceof BuildRefused)) throw error;
  console.error(error.message);
  return 1;
});
