/** Stands in a citation for the day the reader looked, which only the reader knows; a script fills it in. */
export const viewingDay = '…/…/…';
