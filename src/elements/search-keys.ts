/** Walks from a field through the links of its answers and back. @returns whether there was a way to go */
function walk(field: HTMLElement, results: HTMLElement, step: 1 | -1): boolean {
  const stops = [field, ...results.querySelectorAll<HTMLElement>('li a')];
  const here = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[here + step];
  if (here < 0 || next === undefined) return false;
  next.focus();
  return true;
}

const isInField = ({ target }: Event): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;

/**
 * `/` comes to the field from anywhere on the page, arrows walk through the answers, Esc comes back to the field and
 * there empties it.
 * @returns whether the key meant something here
 */
export function searchKeyPressed(
  event: KeyboardEvent,
  field: HTMLInputElement,
  results: HTMLElement,
  clear: () => void,
): boolean {
  const isHere = document.activeElement === field || results.contains(document.activeElement);
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  if (event.key === '/' && !isInField(event)) {
    field.focus();
    field.select();
    return true;
  }
  if (!isHere) return false;
  if (event.key === 'Escape') {
    if (event.target instanceof HTMLSelectElement) return false; // its list closes
    if (event.target === field) clear();
    field.focus();
    return true;
  }
  if (event.key === 'ArrowDown') return walk(field, results, 1);
  return event.key === 'ArrowUp' && walk(field, results, -1);
}
