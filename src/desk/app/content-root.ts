/** The entry by which the editor tells a right folder from a wrong one. */
const asked = '.git';

/** The one by which we do: an office that received the site as a ZIP has no Git. */
const given = 'content';

type FindFolder = (
  this: FileSystemDirectoryHandle,
  name: string,
  options?: FileSystemGetDirectoryOptions,
) => Promise<FileSystemDirectoryHandle>;

/** Lets the editor open any folder that holds the site's content, and ask once for leave to write. */
export function acceptContentFolder(): void {
  const { prototype } = FileSystemDirectoryHandle;
  const property = 'getDirectoryHandle';
  const found: FindFolder = Reflect.get(prototype, property);
  const find: FindFolder = function (name, options) {
    return found.call(this, name === asked ? given : name, options);
  };
  Reflect.set(prototype, property, find);
  const { showDirectoryPicker } = window;
  if (showDirectoryPicker)
    window.showDirectoryPicker = () => showDirectoryPicker({ id: given, mode: 'readwrite' });
}
