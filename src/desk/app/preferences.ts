/** Where the editor keeps what a person chose in its settings. */
const kept = 'sveltia-cms.prefs';

/** Escape closes a list of choices; the form behind it must stay open, with all that was typed. */
export function keepFormOnEscape(): void {
  const chosen = JSON.parse(localStorage.getItem(kept) ?? '{}') as Record<string, unknown>;
  localStorage.setItem(kept, JSON.stringify({ closeWithEscape: false, ...chosen }));
}
