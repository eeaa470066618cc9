import type { Stretch } from '#search/excerpt.ts';
import { pageKinds } from '#search/kinds.ts';
import type { Answer } from '#search/rerank.ts';
import type { SearchIndex } from '#search/search-index.ts';

const kindLabel = (id: string): string => pageKinds.find((kind) => kind.id === id)?.label ?? '';

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

const marked = (stretches: readonly Stretch[]): (Node | string)[] =>
  stretches.map(({ text, marked: isMarked }) => (isMarked ? element('mark', text) : text));

const small = (className: string, ...children: (Node | string)[]): HTMLParagraphElement => {
  const paragraph = element('p', ...children);
  paragraph.className = className;
  return paragraph;
};

function thumbnail(address: string): HTMLImageElement {
  const picture = element('img');
  Object.assign(picture, { src: address, alt: '', loading: 'lazy', decoding: 'async' });
  return picture;
}

/** One answer: its kind, its page, where on the page, and the words found there. */
export function answerItem(answer: Answer): HTMLLIElement {
  const { url, title, alsoCalled, heading, kind, picture, excerpt } = answer;
  const link = element('a', ...marked(title));
  link.href = url;
  const item = element('li');
  if (picture !== undefined && picture !== '') item.append(thumbnail(picture));
  const label = [kindLabel(kind), alsoCalled].filter(Boolean).join(' · ');
  const words = element('div');
  if (label !== '') words.append(small('kind', label));
  words.append(element('h3', link));
  if (heading !== '') words.append(small('where', 'Ở mục: ', heading));
  if (excerpt.length > 0) words.append(small('excerpt', ...marked(excerpt)));
  item.append(words);
  return item;
}

/** The answers that fit best stand first, whatever they are; the others by what they are. */
const best = 3;

interface Group {
  label: string;
  answers: Answer[];
}

/** Groups in the order of their best answers. */
export function groupsOf(answers: readonly Answer[]): Group[] {
  const groups: Group[] = [{ label: 'Đúng nhất', answers: answers.slice(0, best) }];
  for (const answer of answers.slice(best)) {
    const label = kindLabel(answer.kind);
    const group = groups.find((one, at) => at > 0 && one.label === label);
    if (group) group.answers.push(answer);
    else groups.push({ label, answers: [answer] });
  }
  return groups;
}

const listOf = (answers: readonly Answer[], label: string): HTMLOListElement => {
  const list = element('ol', ...answers.map(answerItem));
  list.dataset['plain'] = '';
  list.ariaLabel = label;
  return list;
};

const groupOf = ({ label, answers }: Group): HTMLElement => {
  const section = element('section', element('h2', label), listOf(answers, label));
  section.className = 'group';
  return section;
};

/** The answers as they are shown: grouped once there are enough for that to help. */
export function resultLists(answers: readonly Answer[], isGrouped: boolean): Node[] {
  if (answers.length === 0) return [];
  const groups = groupsOf(answers);
  if (!isGrouped || groups.length < 3) return [listOf(answers, 'Kết quả tìm kiếm')];
  return groups.map(groupOf);
}

/** What all that comes later stands under, whatever it is. */
const later = 'Thêm nữa';

/** Puts further answers below those that are shown. */
export function addAnswers(shown: Element, answers: readonly Answer[]): void {
  if (answers.length === 0) return;
  const lists = [...shown.querySelectorAll('ol')];
  const last = lists[lists.length - 1];
  const isOpen = lists.length === 1 || last?.ariaLabel === later;
  if (isOpen) last?.append(...answers.map(answerItem));
  else shown.append(groupOf({ label: later, answers: [...answers] }));
}

/** A button for every kind among the pages found, with how many there are, and one for all. */
export function kindButtons(
  pages: readonly number[],
  pressed: string,
  index: SearchIndex,
): HTMLButtonElement[] {
  const counts = new Map<string, number>([['', pages.length]]);
  for (const page of pages) {
    const kind = index.kindOf(page);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => {
    const button = element('button', `${kindLabel(kind) || 'Tất cả'} (${String(count)})`);
    button.type = 'button';
    button.dataset['kind'] = kind;
    button.ariaPressed = String(kind === pressed);
    return button;
  });
}
