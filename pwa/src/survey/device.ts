import type { Answers } from './questionnaire.ts';

/** What this device keeps until the answers are delivered; under the hash of the link, so that the link itself stays out of it. */
export interface Kept {
  answers: Answers;
  page: number;
  /** Not all of it is with the server yet. */
  unsent: boolean;
  /** The person said: send. */
  submit: boolean;
  /** Sending was begun, so that the answers may have arrived. */
  tried?: boolean;
  /** What the server had when this device last heard of it: the rest was answered here since. */
  base?: Answers;
  /** The keys of what was written, to show it back should the link lead nowhere; absent in what an older page kept. */
  written?: string[];
}

export async function nameOf(secret: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`device ${secret}`));
  return `vragenlijst ${[...new Uint8Array(hash, 0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

export function read(name: string): Kept | null {
  try {
    const text = localStorage.getItem(name);
    return text === null ? null : (JSON.parse(text) as Kept);
  } catch {
    return null; // Storage is blocked or holds something else: the server's draft remains.
  }
}

/** Whether the device took it. */
export function keep(name: string, kept: Kept): boolean {
  try {
    localStorage.setItem(name, JSON.stringify(kept));
    return true;
  } catch {
    return false; // Storage is blocked or full: the page says "no connection" rather than "saved" then.
  }
}

export function remove(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Storage is blocked, so nothing was kept in it.
  }
}
