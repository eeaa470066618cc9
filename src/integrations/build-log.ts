import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';

/** Every error Astro has logged in this build, whether or not it went on after it. */
export const loggedErrors: string[] = [];

/**
 * Astro's log with the noise left out: warnings and news in a line each, errors kept for
 * `wholeOrNothing`, which stops the build over them. (Astro by itself logs a missing reference
 * as an error and finishes with success.)
 */
const destination: AstroLoggerDestination = {
  write({ level, message, newLine }: AstroLoggerMessage) {
    if (level === 'error') loggedErrors.push(message.trim());
    else process.stdout.write(newLine ? `${message}\n` : message);
  },
};

export default (): AstroLoggerDestination => destination;
