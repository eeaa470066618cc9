/** The desk speaks Vietnamese whatever language the browser is set to: the editor asks the browser only. */
export function speakVietnamese(): void {
  Object.defineProperty(navigator, 'language', { get: () => 'vi' });
  Object.defineProperty(navigator, 'languages', { get: () => ['vi'] });
}
