import { keep, type Kept, read, remove } from './device.ts';
import { looksPersonal } from './personal.ts';
import { type Answers, both, pagesOf, type Survey, UNKNOWN, writtenIn } from './questionnaire.ts';
import { post, preview } from './server.ts';

const SOON = 700;

type Draft = Pick<Kept, 'answers' | 'page'>;

/** What the server has by now; when another place sent it first, with the draft itself. */
export interface Newest {
  draftVersion: number;
  draft?: string | null;
}

/** What the person is told: whether it is kept, that elsewhere something was filled in too, that all was sent from there, or deleted. */
export type News = 'kept' | 'onDevice' | 'merged' | 'done' | 'gone';

const same = (one: string[] = [], other: string[] = []): boolean => one.join('\n') === other.join('\n');

/** The answers of one link: each change is on the device at once, and with the server soon. */
export class Progress {
  /** What was emptied stays, as an empty list: what another place still has must not come back. */
  answers: Answers = {};
  page = 1;
  unsent = false;
  submit = false;
  tried = false;
  /** Sending was broken off, because elsewhere something was filled in since: it is looked at first. */
  readonly overtaken: boolean;
  version: number;
  private base: Answers = {};
  private readonly posted = new Set<string>();
  left = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly secret: string,
    readonly name: string,
    readonly survey: Survey,
    private readonly told: (news: News, keys: readonly string[]) => void,
  ) {
    const own = preview ? null : read(name);
    const server = survey.draft ? (JSON.parse(survey.draft) as Draft) : null;
    this.version = survey.draftVersion;
    Object.assign(this.answers, own?.answers);
    this.base = own?.base ?? (own?.unsent ? {} : { ...own?.answers });
    // What this device has not sent yet goes over what another device sent.
    const changed = server ? this.merge(server.answers) : [];
    this.overtaken = own?.submit === true && changed.length > 0;
    for (const [key, values] of Object.entries(this.answers))
      if (values.length > 1) this.answers[key] = values.filter((value) => value !== UNKNOWN);
    this.page = (own?.unsent ? own.page : (server?.page ?? own?.page)) ?? 1;
    this.submit = !this.overtaken && (own?.submit ?? false);
    this.tried = !this.overtaken && (own?.tried ?? false);
    this.unsent = own?.unsent ?? false;
    this.page = this.nearest();
  }

  /** Takes over what was answered elsewhere, question by question; gives which ones are others than before. */
  private merge(theirs: Answers): string[] {
    const written = writtenIn(this.survey.questionnaire);
    const before = { ...this.answers };
    for (const [key, values] of Object.entries(theirs)) {
      const here = before[key] ?? [];
      const base = this.base[key];
      if (same(here, base)) this.answers[key] = values;
      else if (!same(values, base)) this.answers[key] = both(here, values, written.includes(key));
    }
    this.base = { ...this.base, ...theirs };
    return this.changedSince(before);
  }

  private changedSince(before: Answers): string[] {
    return Object.keys(this.answers).filter((key) => !same(this.answers[key], before[key]));
  }

  /** Another tab of this device, which has all that this one had, changed something. */
  elsewhere(kept: Kept): void {
    const before = this.answers;
    this.answers = { ...before, ...kept.answers };
    if (kept.base) this.base = { ...kept.base };
    const changed = this.changedSince(before);
    if (changed.length > 0) this.told('merged', changed);
  }

  /** The server has something newer; whether that came from elsewhere: an answer of the server may have got lost. */
  newer({ draft, draftVersion }: Newest): boolean {
    this.version = draftVersion;
    if (!draft || this.posted.has(draft)) return false;
    const changed = this.merge((JSON.parse(draft) as Draft).answers);
    this.changed();
    this.told('merged', changed);
    return true;
  }

  pages(): number[] {
    return pagesOf(this.survey.questionnaire, this.answers);
  }

  /** The screen that is open, or, when a branch took it away, the one before it. */
  nearest(): number {
    const pages = this.pages();
    return pages.findLast((page) => page <= this.page) ?? pages[0] ?? 1;
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

  /**
   * What is looked at as an example, and what was handed over, stays nowhere; what the server has already is left to the server, where it is
   * sealed: this may be the computer of a staff room.
   */
  keep(): boolean {
    const { answers, page, unsent, submit, tried } = this;
    const written = writtenIn(this.survey.questionnaire);
    const here = unsent || submit || tried;
    const kept = here
      ? { answers, page, unsent, submit, tried, written, base: this.base }
      : { answers: {}, page, unsent, submit };
    return !preview && !this.left && keep(this.name, kept);
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
    if (!this.submit) await this.save(keepalive);
  }

  /** Gives the server what it does not have, and says what it answered: 204 when all was sent from elsewhere, 409 when there is something newer. */
  async save(keepalive = false): Promise<number> {
    clearTimeout(this.timer);
    if (!this.unsent || this.left) return 200;
    const before = JSON.stringify([this.answers, this.page]);
    const { whole, ...content } = this.draft();
    const draft = JSON.stringify(content);
    this.posted.add(draft);
    const { secret, version } = this;
    const { status, body } = await post<Newest>('draft', { secret, draft, version }, keepalive);
    if (this.left) return status;
    if (status === 200 && body) {
      this.version = body.draftVersion;
      this.base = { ...this.base, ...content.answers };
    }
    if (status === 409 && body) return this.newer(body) ? status : this.save(keepalive);
    if (status === 404) this.told('gone', []);
    else if (status === 204 && !preview) {
      if (!this.tried) this.told('done', []);
    } else this.settle(status, whole && before === JSON.stringify([this.answers, this.page]));
    return status;
  }

  private settle(status: number, whole: boolean): void {
    // What was held back is here only, so that this device still goes over the others.
    if (status === 200) this.unsent = !whole;
    if (status === 200) this.keep();
    this.told(status >= 200 && status < 300 ? 'kept' : 'onDevice', []);
  }

  /** Nothing of it stays here, also not when an answer of the server comes in later. */
  leave(): void {
    clearTimeout(this.timer);
    this.left = true;
    this.unsent = false;
    remove(this.name);
  }
}
