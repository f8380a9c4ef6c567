import type { ReviewAgreementOwner, ReviewAgreementState } from '../../graphql/generated/types.ts';

export const ownerNames: Record<ReviewAgreementOwner, string> = {
  EXPERT: 'expert',
  MANAGER: 'manager',
  PARTNERSHIP: 'samenwerkingsverband',
};

export const agreementStates: Record<ReviewAgreementState, string> = {
  OPEN: 'open',
  DONE: 'gedaan',
  DROPPED: 'niet meer nodig',
};
