import { act } from '../../graphql/act.ts';
import type { Answer } from '../../graphql/answer.ts';
import { query } from '../../graphql/client.ts';
import type { NetworkNameState, RegionAreaInput } from '../../graphql/generated/types.ts';
import type { NetworksImportMutation } from './generated/importNetworks.ts';
import type { NetworkNamesQuery } from './generated/networkNames.ts';
import type { NetworkNameSettleMutation } from './generated/settleNetworkName.ts';
import importDocument from './importNetworks.graphql?raw';
import namesDocument from './networkNames.graphql?raw';
import settleDocument from './settleNetworkName.graphql?raw';

export type Name = NetworkNamesQuery['networkNames']['nodes'][number];

/** Every printed name, over the pages: a partnership has a few hundred at the most. */
export async function fetchNames(): Promise<Answer<Name[]>> {
  const names: Name[] = [];
  let after: string | null = null;
  do {
    const answer: Answer<NetworkNamesQuery> = await query('NetworkNames', namesDocument, { after });
    if (answer.kind !== 'data') return answer;
    const page: NetworkNamesQuery['networkNames'] = answer.data.networkNames;
    names.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return { kind: 'data', data: names };
}

/** The states as people call them, what asks for work first. */
export const states: { value: NetworkNameState; label: string }[] = [
  { value: 'OPEN', label: 'Uit te zoeken' },
  { value: 'MATCHED', label: 'Gevonden' },
  { value: 'SETTLED', label: 'Zelf gekozen' },
  { value: 'NO_COUNTERPART', label: 'Geen tegenhanger' },
];

export interface NetworkOfNames {
  region: string;
  network: string;
  names: Name[];
}

/** By network, in the order of the handbook. */
export function byNetwork(names: readonly Name[]): NetworkOfNames[] {
  const groups = new Map<string, NetworkOfNames>();
  for (const name of names) {
    const { region, network } = name;
    const key = `${region} ${network}`;
    const group = groups.get(key) ?? { region, network, names: [] };
    group.names.push(name);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** @param schoolId null for a name without counterpart */
export const settle = (id: string, schoolId: string | null, from: string) =>
  act<NetworkNameSettleMutation['result']>('NetworkNameSettle', settleDocument, {
    id,
    from,
    ...(schoolId === null ? { noCounterpart: true } : { schoolId }),
  });

export const importNetworks = (uploadId: string, from: string, regions: readonly RegionAreaInput[]) =>
  act<NetworksImportMutation['result']>('NetworksImport', importDocument, { uploadId, from, regions }, 'id');
