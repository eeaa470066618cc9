/** Chromium and Edge have it; TypeScript's library, which names only what every browser has, does not. */
interface Window {
  showDirectoryPicker?: (options?: {
    id?: string;
    mode?: 'read' | 'readwrite';
  }) => Promise<FileSystemDirectoryHandle>;
}
