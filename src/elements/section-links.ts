// On a phone the site's sections are one line that scrolls sideways: it starts where the reader is.
const links = document.querySelector('header nav');
const current = links?.querySelector('[aria-current]');
/** Where the line fades at its end. */
const fade = 40;

if (links && current)
  links.scrollLeft =
    current.getBoundingClientRect().right - links.getBoundingClientRect().right + fade;
