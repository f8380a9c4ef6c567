import type { Draft } from '../entry.ts';
import type { Answer, GraphqlRequest } from '../../graphql/answer.ts';
import type { Acknowledgement } from '../sender.ts';
import type { Mishap } from './schedule.ts';

/** A record as the server holds it: how often it was changed, and what it says now. */
export interface Held {
  version: number;
  minutes: number;
}

/** The server's side of one phone: the real one, or one in memory. */
export interface World {
  /** The draft of a new entry; a wrong one is refused by the server's own judgement until it is mended. */
  log(id: string, minutes: number): Draft;
  correct(id: string, minutes: number, basis: Partial<Draft>): Draft;
  /** Asks the server; the next mishap that was planned happens to this request. */
  ask(request: GraphqlRequest): Promise<Answer<Acknowledgement>>;
  plan(mishap: Mishap): void;
  /** No more mishaps. */
  calm(): void;
  /** All that the server holds of this phone, by id; an entry that is there twice fails. */
  held(): Promise<Map<string, Held>>;
  documents: Readonly<Record<string, string>>;
}
