// Loaded before a measured program (`node --import`): writes what it used of the machine when it ends.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env['USAGE_REPORT'];
  if (file !== undefined) writeFileSync(file, JSON.stringify(process.resourceUsage()));
});
