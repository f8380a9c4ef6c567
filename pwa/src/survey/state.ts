import { keep, type Kept, read, remove } from './device.ts';
import { type Answers, pagesOf, type Survey } from './questionnaire.ts';
import { post } from './server.ts';

const SOON = 700;

/** The answers of one link: each change is on the device at once, and with the server soon. */
export class Progress {
  answers: Answers = {};
  page = 1;
  unsent = false;
  submit = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly secret: string,
    readonly name: string,
    readonly survey: Survey,
    private readonly told: (kept: boolean) => void,
  ) {
    const own = read(name);
    const server = survey.draft ? (JSON.parse(survey.draft) as Pick<Kept, 'answers' | 'page'>) : null;
    // What this device has not sent yet goes over what another device sent.
    Object.assign(this.answers, server?.answers, own?.unsent || !server ? own?.answers : {});
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
    if (values.length > 0) this.answers[key] = values;
    else Reflect.deleteProperty(this.answers, key);
    this.changed();
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

  keep(): boolean {
    const { answers, page, unsent, submit } = this;
    return keep(this.name, { answers, page, unsent, submit });
  }

  async send(keepalive = false): Promise<void> {
    clearTimeout(this.timer);
    if (!this.unsent || this.submit) return;
    const draft = JSON.stringify({ answers: this.answers, page: this.page });
    const { status } = await post('draft', { secret: this.secret, draft }, keepalive);
    if (status === 204 && draft === JSON.stringify({ answers: this.answers, page: this.page })) {
      this.unsent = false;
      this.keep();
    }
    this.told(status === 204);
  }

  /** Nothing of it stays here. */
  leave(): void {
    clearTimeout(this.timer);
    this.unsent = false;
    remove(this.name);
  }
}
