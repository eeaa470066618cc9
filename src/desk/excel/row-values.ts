import { fieldName } from './columns.ts';
import type { Column } from './columns.ts';
import type { Row } from './sheet-rows.ts';

export const valueOf = ({ values }: Row, name: string): unknown =>
  [...values].find(([column]) => fieldName(column) === name)?.[1];

/** A value where only a text makes sense. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** As `valueOf`, where a text is meant; empty when there is none. */
export const textIn = (row: Row, name: string): string => asText(valueOf(row, name));

export const columnNamed = ({ values }: Row, name: string): Column | undefined =>
  [...values.keys()].find((column) => fieldName(column) === name);
