import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';

/** Every error Astro has logged in this build, whether or not it went on after it. */
export const loggedErrors: string[] = [];

/** A register to which nothing has been sent yet is no fault, and an officer could not mend it. */
const isEmptyRegister = /^The collection "\w+" does not exist or is empty/;

/**
 * Astro's log with the noise left out: warnings and news in a line each, errors kept for
 * `wholeOrNothing`, which stops the build over them. (Astro by itself logs a missing reference
 * as an error and finishes with success.)
 */
const destination: AstroLoggerDestination = {
  write({ level, message, newLine }: AstroLoggerMessage) {
    if (level === 'error') loggedErrors.push(message.trim());
    else if (!isEmptyRegister.test(message))
      process.stdout.write(newLine ? `${message}\n` : message);
  },
};

export default (): AstroLoggerDestination => destination;
