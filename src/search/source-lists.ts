/** What a list of sources stands under, wherever on a page it is. */
export const sources = 'Nguồn';
