import { namesSoon } from './search-names.ts';

// What a slow line brings first of the search page: names answer.
namesSoon(new URLSearchParams(location.search).get('q') ?? '');
