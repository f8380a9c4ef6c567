/** How long somebody has to wait after too many tries, in whole minutes. */
export function tooOften(seconds: number): string {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  const wait = minutes === 1 ? '1 minuut' : `${minutes} minuten`;
  return `Te vaak geprobeerd. Wacht ${wait} en probeer het dan opnieuw.`;
}
