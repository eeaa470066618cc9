// Runs Astro's own program (`dev`, `check`, …) without its telemetry, on every kind of machine.
import { requireNode24 } from './project.ts';
import { run } from './run.ts';

requireNode24();
const { code } = await run('astro', process.argv.slice(2), { show: true });
process.exit(code);
