// Corners are stair notches where the browser can cut them. No checker of pages knows the property yet, so it comes from here.
if (CSS.supports('corner-shape', 'notch')) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.button,.search-link{border-radius:6px;corner-shape:notch}');
  document.adoptedStyleSheets.push(sheet);
}
