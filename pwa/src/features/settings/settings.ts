import { act } from '../../graphql/act.ts';
import { query } from '../../graphql/client.ts';
import type { HolidayRegion } from '../../graphql/generated/types.ts';
import type { CouplingTermsSetMutation } from './generated/setCoupling.ts';
import type { PartnershipSettingsSetMutation } from './generated/setPartnership.ts';
import type { SettingsQuery } from './generated/settings.ts';
import couplingDocument from './setCoupling.graphql?raw';
import partnershipDocument from './setPartnership.graphql?raw';
import document from './settings.graphql?raw';

export type Partnership = SettingsQuery['partnershipSettings'];
export type Coupling = SettingsQuery['couplingTerms'];

export const holidayRegions: Record<HolidayRegion, string> = {
  NOORD: 'Noord',
  MIDDEN: 'Midden',
  ZUID: 'Zuid',
};

export const fetchSettings = () => query<SettingsQuery>('Settings', document);

export const setPartnership = ({ version: basedOnVersion, ...settings }: Partnership) =>
  act<PartnershipSettingsSetMutation['result']>('PartnershipSettingsSet', partnershipDocument, {
    ...settings,
    basedOnVersion,
  });

export const setCoupling = ({ version: basedOnVersion, ...terms }: Coupling) =>
  act<CouplingTermsSetMutation['result']>('CouplingTermsSet', couplingDocument, { ...terms, basedOnVersion });
