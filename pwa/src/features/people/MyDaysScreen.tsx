import { isExpert, membership } from '../../session/membership.ts';
import { Page } from '../../ui/Page.tsx';
import { TermsSection } from './TermsSection.tsx';
import { UnavailableSection } from './UnavailableSection.tsx';

/** The own days of an expert or a manager: when there are none, and what is agreed with an expert. */
export default function MyDaysScreen() {
  const own = membership.value?.device.membershipId ?? '';
  return (
    <Page
      title="Mijn dagen"
      under={<p class="soft">Wanneer je er niet bent. Koppelen en plannen slaan die dagen over.</p>}
    >
      <UnavailableSection expertId={own} may />
      {isExpert.value && <TermsSection expertId={own} title="Wat met je is afgesproken" />}
    </Page>
  );
}
