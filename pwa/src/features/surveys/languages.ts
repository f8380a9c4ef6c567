/** Those that schools and parents here speak most; what a questionnaire already has comes along. */
const OFFERED = ['en', 'de', 'fr', 'es', 'pl', 'tr', 'ar', 'uk', 'so', 'ti'];
const names = new Intl.DisplayNames(['nl'], { type: 'language' });

/** "Turks", from "tr". */
export const languageName = (code: string): string => names.of(code) ?? code;

/** What can be chosen besides Dutch, by its Dutch name. */
export const languages = (chosen: string | null): { code: string; name: string }[] =>
  [...new Set([...OFFERED, ...(chosen ? [chosen] : [])])]
    .map((code) => ({ code, name: languageName(code) }))
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'));
