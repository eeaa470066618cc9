import { storedAttribute } from '#offline/names.ts';
import { canKeep, isDeclined, isWanted, startKeeping } from './offline-choice.ts';

interface Connection {
  saveData?: boolean;
}

/** Readers who asked their browser to spare data are asked first, on the page about reading offline. */
const sparesData = (): boolean =>
  (navigator as Navigator & { connection?: Connection }).connection?.saveData === true;

/** Says that this page came from the store, and of when it is. */
const tellAge = (): void => {
  const fetchedAt = new Date(document.documentElement.getAttribute(storedAttribute) ?? '');
  if (Number.isNaN(fetchedAt.getTime())) return;
  const moment = fetchedAt.toLocaleString('vi-VN', { dateStyle: 'short', timeStyle: 'short' });
  const note = document.createElement('p');
  note.className = 'stored-note';
  note.setAttribute('role', 'status');
  note.textContent = `Máy đang không có mạng. Đây là bản giữ trên máy, lấy về lúc ${moment}.`;
  document.body.prepend(note);
};

tellAge();

const settled = 2000; // milliseconds after loading, when what the reader came for is there
window.addEventListener('load', () => {
  setTimeout(() => {
    if (!canKeep() || isDeclined() || (sparesData() && !isWanted())) return;
    // A browser that refuses loses nothing but the store.
    startKeeping().catch(() => undefined);
  }, settled);
});
