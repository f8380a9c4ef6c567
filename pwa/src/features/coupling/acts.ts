import { newId } from '../../outbox/ids.ts';
import { act, type Refused } from '../trajecten/acts.ts';
import coupleDocument from './coupleDeployment.graphql?raw';

/** Couples online (D7); answers what was refused, or null when the traject runs. */
export const coupleDeployment = (
  id: string,
  choice: { leadExpertId: string; question: string; startsOn: string },
): Promise<Refused> => act('DeploymentCouple', coupleDocument, { id, trajectId: newId(), ...choice });
