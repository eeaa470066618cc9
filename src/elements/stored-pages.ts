import { storedAttribute } from '#offline/names.ts';
import { sparesData } from '#offline/spares-data.ts';
import { canKeep, isDeclined, isWanted, registerWorker } from './offline-choice.ts';

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
    // Readers who spare data are asked first, on the page about reading offline.
    if (!canKeep() || isDeclined() || (sparesData(navigator) && !isWanted())) return;
    // Only a second page has a worker already. Most readers open one, and the search is as heavy as all else kept.
    navigator.serviceWorker.controller?.postMessage('search');
    // A browser that refuses loses nothing but the store.
    registerWorker().catch(() => undefined);
  }, settled);
});
