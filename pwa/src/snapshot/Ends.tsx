import { work } from '../session/membership.ts';
import type { Work } from './work.ts';

/** What a list of the snapshot holds at the most, as `myWork.graphql` asks. */
const bounds = {
  trajecten: 'Dit zijn de 40 trajecten waar je het laatst in werkte. Andere staan niet op dit toestel.',
  appointments: 'Dit zijn je eerste 100 afspraken. Latere staan nog niet op dit toestel.',
} as const;

/** A list of the device that ends before the work does says so. A snapshot of an earlier release does not know. */
export function Ends({ of }: { of: keyof typeof bounds }) {
  const list: Partial<Work['myWork'][typeof of]> | undefined = work.value?.myWork[of];
  return list?.pageInfo?.hasNextPage ? <p class="small soft">{bounds[of]}</p> : null;
}
