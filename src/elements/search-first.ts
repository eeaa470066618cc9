import { namesSoon } from './search-names.ts';

// What a slow line brings first of the search page: names answer, and what comes next is sent for.
const next = document.querySelector<HTMLTemplateElement>('template[data-next]');

if (next) {
  namesSoon(new URLSearchParams(location.search).get('q') ?? '');
  document.head.append(next.content);
}
