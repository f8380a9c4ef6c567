import { today } from '../dates/civil.ts';
import { personalPatterns } from '../text/personalPatterns.ts';

/** The patterns of D13; the server looks again, at names and addresses too. */
export const looksPersonal = (text: string): boolean => personalPatterns(text, today()).length > 0;
