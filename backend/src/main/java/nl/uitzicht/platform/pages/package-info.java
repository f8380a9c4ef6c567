/** Serves the built PWA: precompressed files, cache headers, and index.html for deep links. */
package nl.uitzicht.platform.pages;
