import { personalPatterns } from '../text/personalPatterns.ts';

/** The patterns of D13; the server looks again, at names and addresses too. */
export const looksPersonal = (text: string): boolean =>
  personalPatterns(text, new Date().toISOString().slice(0, 10)).length > 0;
