/** What some browsers tell of the reader's line. */
interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** Whether the reader asked to spare data, or has a line so thin that nothing may go over it unasked. */
export function sparesData(navigator: object): boolean {
  const { connection } = navigator as { connection?: Connection };
  return connection?.saveData === true || connection?.effectiveType?.endsWith('2g') === true;
}
