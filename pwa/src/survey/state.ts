import { keep, type Kept, read, remove } from './device.ts';
import { looksPersonal } from './personal.ts';
import { type Answers, pagesOf, type Survey, UNKNOWN, writtenIn } from './questionnaire.ts';
import { post, preview } from './server.ts';

const SOON = 700;

/** The answers of one link: each change is on the device at once, and with the server soon. */
export class Progress {
  /** What was emptied stays, as an empty list: what another place still has must not come back. */
  answers: Answers = {};
  page = 1;
  unsent = false;
  submit = false;
  private left = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly secret: string,
    readonly name: string,
    readonly survey: Survey,
    private readonly told: (kept: boolean) => void,
  ) {
    const own = preview ? null : read(name);
    const server = survey.draft ? (JSON.parse(survey.draft) as Pick<Kept, 'answers' | 'page'>) : null;
    // What this device has not sent yet goes over what another device sent.
    Object.assign(this.answers, server?.answers, own?.unsent || !server ? own?.answers : {});
    for (const [key, values] of Object.entries(this.answers))
      if (values.length > 1) this.answers[key] = values.filter((value) => value !== UNKNOWN);
    this.page = (own?.unsent ? own.page : (server?.page ?? own?.page)) ?? 1;
    this.submit = own?.submit ?? false;
    this.unsent = own?.unsent ?? false;
    const pages = this.pages();
    if (!pages.includes(this.page)) this.page = pages[0] ?? 1;
  }

  pages(): number[] {
    return pagesOf(this.survey.questionnaire, this.answers);
  }

  answer(key: string, values: string[]): void {
    this.answers[key] = values;
    this.changed();
  }

  isEmpty(): boolean {
    return Object.values(this.answers).every((values) => values.length === 0);
  }

  go(page: number): void {
    this.page = page;
    this.changed();
  }

  /** Keeps it here, and sends it soon. */
  changed(): void {
    this.unsent = true;
    this.keep();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), SOON);
  }

  /** What is looked at as an example, and what was handed over, stays nowhere. */
  keep(): boolean {
    const { answers, page, unsent, submit } = this;
    const written = writtenIn(this.survey.questionnaire);
    return !preview && !this.left && keep(this.name, { answers, page, unsent, submit, written });
  }

  /** What may leave the device before the person says so: no text that looks like somebody's data. */
  private draft(): { answers: Answers; page: number; whole: boolean } {
    const open = new Set(writtenIn(this.survey.questionnaire));
    const held = (key: string, values: string[]) => open.has(key) && values.some(looksPersonal);
    const all = Object.entries(this.answers);
    const sent = all.filter(([key, values]) => !held(key, values));
    return { answers: Object.fromEntries(sent), page: this.page, whole: sent.length === all.length };
  }

  async send(keepalive = false): Promise<void> {
    clearTimeout(this.timer);
    if (!this.unsent || this.submit || this.left) return;
    const before = JSON.stringify([this.answers, this.page]);
    const { whole, ...draft } = this.draft();
    const body = { secret: this.secret, draft: JSON.stringify(draft) };
    const { status } = await post('draft', body, keepalive);
    if (this.left) return;
    // What was held back is here only, so that this device still goes over the others.
    if (status === 204 && whole && before === JSON.stringify([this.answers, this.page])) {
      this.unsent = false;
      this.keep();
    }
    this.told(status === 204);
  }

  /** Nothing of it stays here, also not when an answer of the server comes in later. */
  leave(): void {
    clearTimeout(this.timer);
    this.left = true;
    this.unsent = false;
    remove(this.name);
  }
}
