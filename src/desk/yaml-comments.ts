import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node, Pair } from 'yaml';

/** A node and the place it had before it was written anew. */
type Match = [before: unknown, after: unknown];

const keyText = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

/** What tells an item of a list from the others: its first field, as every list of ours begins with its key. */
function nameOf(item: unknown): string {
  const [first] = isMap(item) ? item.items : [];
  return first ? `${keyText(first)}: ${String(first.value)}` : String(item);
}

function matchesBelow(before: unknown, after: unknown): Match[] {
  if (isMap(before) && isMap(after)) {
    const pairs = new Map(after.items.map((pair) => [keyText(pair), pair]));
    return before.items.flatMap((pair): Match[] => {
      const match = pairs.get(keyText(pair));
      return match
        ? [
            [pair.key, match.key],
            [pair.value, match.value],
          ]
        : [];
    });
  }
  if (isSeq(before) && isSeq(after)) {
    const items = new Map(after.items.map((item) => [nameOf(item), item]));
    return before.items.map((item): Match => [item, items.get(nameOf(item))]);
  }
  return [];
}

function copyComments(before: unknown, after: unknown): void {
  if (isNode(before) && isNode(after)) {
    copy(before, after);
    if (before.spaceBefore === true) after.spaceBefore = true;
  }
  for (const [one, other] of matchesBelow(before, after)) copyComments(one, other);
}

function copy(from: Node | Document, to: Node | Document): void {
  if (from.commentBefore != null) to.commentBefore = from.commentBefore;
  if (from.comment != null) to.comment = from.comment;
}

const isCommented = (text: string): boolean => /(?:^|\s)#\s/m.test(text);

/**
 * A YAML file as a program wrote it, with the comments and blank lines it had before: each goes back to
 * the field or the item it stood at. A file that still has comments was written by a hand, and stays.
 */
export function withComments(before: string, after: string): string {
  if (!isCommented(before) || isCommented(after)) return after;
  const old = parseDocument(before);
  const document = parseDocument(after);
  if (old.errors.length > 0 || document.errors.length > 0) return after;
  copy(old, document);
  copyComments(old.contents, document.contents);
  return document.toString({ lineWidth: 0 });
}
