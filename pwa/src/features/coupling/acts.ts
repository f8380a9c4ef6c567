import type { Overrule } from '../../text/overrules.ts';
import { act, type Refused } from '../trajecten/acts.ts';
import calledDocument from './candidateCalled.graphql?raw';
import cancelDocument from './deploymentCancel.graphql?raw';
import coupleDocument from './coupleDeployment.graphql?raw';
import readyDocument from './dossierReady.graphql?raw';

/** Couples online (D7); answers what was refused, or null when the traject runs. */
export const coupleDeployment = (
  id: string,
  choice: {
    leadExpertId: string;
    domainId: string;
    question: string;
    startsOn: string;
    provisionalMinutes: number | null;
    overrules: Overrule[];
  },
): Promise<Refused> => act('DeploymentCouple', coupleDocument, { id, ...choice }, 'trajectId');

/** What an expert said on the telephone; null: cannot. */
export const noteCall = (id: string, expertId: string, canFrom: string | null): Promise<Refused> =>
  act('CandidateCalled', calledDocument, { id, expertId, canFrom });

/** The question stands in the dossier system, under this number; empty when it has none. */
export const dossierReady = (id: string, reference: string): Promise<Refused> =>
  act('DossierReady', readyDocument, { id, reference });

/** The school needs no expert any more. */
export const cancelDeployment = (id: string, reason: string, overrules: Overrule[]): Promise<Refused> =>
  act('DeploymentCancel', cancelDocument, { id, reason, overrules });
