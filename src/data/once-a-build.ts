/**
 * A query whose answer holds for a whole build, where thousands of pages ask the same; the development
 * server asks anew each time, for the content changes under it.
 */
export function onceABuild<T>(read: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? read() : (answer ??= read()));
}
