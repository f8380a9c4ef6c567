import type { Answer, GraphqlRequest } from '../graphql/answer.ts';
import type { Acknowledgement } from './sender.ts';

type Content = Record<string, unknown>;

interface Known {
  content: string;
  version: number;
}

/** What the server promises of mutations (architecture rule 3 and 5), in memory, for tests of the outbox alone. */
export class FakeServer {
  readonly records = new Map<string, { version: number; minutes: number; applied: string[] }>();
  readonly accepted = new Map<string, Known>();
  calls = 0;
  /** Each call takes one of these, and answers normally when none is left. */
  readonly script: ('lose-request' | 'lose-answer' | Answer<Acknowledgement> | Acknowledgement)[] = [];

  ask = async (request: GraphqlRequest): Promise<Answer<Acknowledgement>> => {
    await Promise.resolve();
    this.calls += 1;
    const next = this.script.shift();
    if (next === 'lose-request') return { kind: 'offline' };
    if (next === 'lose-answer') {
      this.apply(request);
      return { kind: 'offline' };
    }
    if (next && 'kind' in next) return next;
    return { kind: 'data', data: next ?? this.apply(request) };
  };

  private apply({ operation, variables }: GraphqlRequest): Acknowledgement {
    const { mutationId, basedOnVersion, ...content } = variables.input as Content & { mutationId: string };
    const id = content.id as string;
    const known = this.accepted.get(mutationId);
    const text = JSON.stringify([operation, content]);
    if (known) return known.content === text ? accepted(id, known.version) : refused('MUTATION_REUSED');
    const record = this.records.get(id);
    if (operation === 'Correct' && record?.version !== basedOnVersion) return refused('CONFLICT');
    if (operation === 'Log' && record) return refused('NOT_FOUND');
    if (Number(content.minutes ?? 0) % 5 !== 0) return refused('MINUTES_OUT_OF_RANGE');
    const version = (record?.version ?? 0) + 1;
    const minutes = content.minutes as number;
    this.records.set(id, { version, minutes, applied: [...(record?.applied ?? []), mutationId] });
    this.accepted.set(mutationId, { content: text, version });
    return accepted(id, version);
  }
}

const accepted = (id: string, version: number): Acknowledgement => ({
  result: { record: { id, version }, userErrors: [] },
});

export const refused = (code: string): Acknowledgement => ({
  result: { record: null, userErrors: [{ code, field: [], message: `Geweigerd: ${code}` }] },
});
